// Versions of the catalogue: what DNP uploads, previews and publishes, what each one changes, and which plans it touches (R2.3).
import { CAMPOS_CAMBIO, CLASES_CAMBIO_CATALOGO, RAZONES_SUCESOR } from '@kpt/domain/catalogo'
import { LARGO_RAZON } from '@kpt/domain/planes'
import { z } from 'zod'
import { entradaCatalogo } from './catalogo.ts'
import {
  cantidad,
  codigoEntidad,
  entero,
  entidadBreve,
  fecha,
  hallazgo,
  instante,
  nada,
  numeroMeta,
  pagina,
  paginacion,
  porEntidad,
  texto,
  uuid,
} from './comun.ts'
import { endpoint } from './endpoint.ts'

const indicador = z.string().regex(/^\d{9}$/)
const clave = z.string().min(1).max(40)
const porCarga = z.object({ carga: uuid })
const clase = z.enum(CLASES_CAMBIO_CATALOGO)

export const ESTADOS_CARGA_CATALOGO = [
  ...(['recibiendo', 'en_cola', 'leyendo', 'lista', 'rechazada', 'publicada', 'descartada', 'fallida'] as const),
] as const

const cargaCatalogo = z.object({
  id: uuid,
  nombre: z.string(),
  bytes: z.number().int(),
  recibidos: z.number().int(),
  estado: z.enum(ESTADOS_CARGA_CATALOGO),
  progreso: z.number().nullable(),
  /** Version it was published as. */
  version: z.string().nullable(),
  por: z.string(),
  en: instante,
})

const cuenta = z.object({
  ...{ inactivo: z.number().int(), cambia: z.number().int() },
  ...{ nuevo: z.number().int(), reactivado: z.number().int() },
})

const entrada = entradaCatalogo
const sucesor = z.object({ entrada, razon: z.enum(RAZONES_SUCESOR) })

const cambio = z.object({
  ...{ codigo: z.string(), clase, antes: entrada.nullable(), despues: entrada.nullable() },
  campos: z.array(z.enum(CAMPOS_CAMBIO)),
  /** What may take the place of a code that ceases; the official one first. */
  sucesores: z.array(sucesor),
})

const afectada = z.object({
  entidad: entidadBreve,
  codigo: z.string(),
  clase,
  /** As the version before calls it. */
  nombre: z.string(),
  campos: z.array(z.enum(CAMPOS_CAMBIO)),
  metas: z.array(z.string()),
  /** The best that may take its place; null for what stays. */
  sucesor: sucesor.nullable(),
})

const filtroAfectadas = paginacion.extend({ departamento: codigoEntidad.optional(), clase: clase.optional() })

/** Totals of all that matches, whatever the page. */
const afectadas = pagina(afectada).extend({ entidades: z.number().int(), metas: z.number().int() })

export const crearCargaCatalogo = endpoint({
  metodo: 'POST',
  ruta: '/api/catalogo/cargas',
  permiso: 'catalogo.publicar',
  resumen: 'Declarar el archivo oficial del Catálogo que se va a cargar por trozos',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ nombre: texto.trim().min(1).max(200), bytes: entero.min(1) }),
  respuesta: cargaCatalogo,
  problemas: ['carga.muy_grande'],
})

export const recibirTrozoCatalogo = endpoint({
  metodo: 'POST',
  ruta: '/api/catalogo/cargas/:carga/trozos/:trozo',
  permiso: 'catalogo.publicar',
  resumen: 'Recibir un trozo (numerados desde 0); repetirlo no daña nada',
  params: porCarga.extend({ trozo: entero.min(0).max(1000) }),
  consulta: nada,
  cuerpo: 'bytes',
  respuesta: cargaCatalogo,
  problemas: ['carga.no_existe', 'carga.estado', 'carga.trozo'],
})

export const cerrarCargaCatalogo = endpoint({
  metodo: 'POST',
  ruta: '/api/catalogo/cargas/:carga/cierre',
  permiso: 'catalogo.publicar',
  resumen: 'Poner a leer el archivo cuando llegaron todos los trozos',
  params: porCarga,
  consulta: nada,
  cuerpo: null,
  respuesta: cargaCatalogo,
  problemas: ['carga.no_existe', 'carga.estado', 'carga.incompleta'],
})

export const descartarCargaCatalogo = endpoint({
  metodo: 'POST',
  ruta: '/api/catalogo/cargas/:carga/descarte',
  permiso: 'catalogo.publicar',
  resumen: 'Descartar un archivo que no se publicó',
  params: porCarga,
  consulta: nada,
  cuerpo: null,
  respuesta: cargaCatalogo,
  problemas: ['carga.no_existe', 'carga.estado'],
})

export const listarCargasCatalogo = endpoint({
  metodo: 'GET',
  ruta: '/api/catalogo/cargas',
  permiso: 'catalogo.publicar',
  resumen: 'Archivos del Catálogo cargados, el más reciente primero',
  params: nada,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(cargaCatalogo),
  problemas: [],
})

export const verCargaCatalogo = endpoint({
  metodo: 'GET',
  ruta: '/api/catalogo/cargas/:carga',
  permiso: 'catalogo.publicar',
  resumen: 'Un archivo con lo que cambiaría al publicarlo, o con lo que lo rechaza',
  params: porCarga,
  consulta: nada,
  cuerpo: null,
  respuesta: cargaCatalogo.extend({
    previa: z
      .object({
        /** Version against which it is compared; null when it would be the first. */
        contra: z.object({ version: z.string(), nombre: z.string(), desde: fecha }).nullable(),
        ...{ sectores: z.number().int(), programas: z.number().int() },
        ...{ productos: z.number().int(), indicadores: z.number().int() },
        cuenta,
        /** Metas of the present plans that hold a code that would cease, and of how many entities. */
        ...{ metasAfectadas: z.number().int(), entidadesAfectadas: z.number().int() },
        /** First day from which it may be in force. */
        desdeMinimo: fecha,
        /** Errors that keep it from being published. */
        errores: z.number().int(),
        grupos: z.array(
          z.object({
            regla: z.string(),
            gravedad: z.enum(['error', 'aviso', 'nota']),
            cuantos: z.number().int(),
            hallazgos: z.array(hallazgo),
          }),
        ),
      })
      .nullable(),
    rechazo: z.array(hallazgo).nullable(),
  }),
  problemas: ['carga.no_existe'],
})

export const listarCambiosDeCarga = endpoint({
  metodo: 'GET',
  ruta: '/api/catalogo/cargas/:carga/cambios',
  permiso: 'catalogo.publicar',
  resumen: 'Qué cambiaría, código por código, con lo que puede reemplazar a cada uno que cesa',
  params: porCarga,
  consulta: paginacion.extend({ clase: clase.optional() }),
  cuerpo: null,
  respuesta: pagina(cambio),
  problemas: ['carga.no_existe', 'carga.estado'],
})

export const listarAfectadasPorCarga = endpoint({
  metodo: 'GET',
  ruta: '/api/catalogo/cargas/:carga/afectadas',
  permiso: 'catalogo.publicar',
  resumen: 'Metas de los planes de hoy cuyo código cesaría o cambiaría',
  params: porCarga,
  consulta: filtroAfectadas,
  cuerpo: null,
  respuesta: afectadas,
  problemas: ['carga.no_existe', 'carga.estado'],
})

export const fijarEquivalencia = endpoint({
  metodo: 'POST',
  ruta: '/api/catalogo/cargas/:carga/equivalencias',
  permiso: 'catalogo.publicar',
  resumen: 'Decir qué código reemplaza oficialmente a uno que cesa, o dejar de decirlo',
  params: porCarga,
  consulta: nada,
  cuerpo: z.object({ codigo: indicador, nuevo: indicador.nullable() }),
  respuesta: z.object({ codigo: z.string(), nuevo: z.string().nullable() }),
  problemas: ['carga.no_existe', 'carga.estado', 'catalogo.equivalencia'],
})

export const publicarCatalogo = endpoint({
  metodo: 'POST',
  ruta: '/api/catalogo/cargas/:carga/publicacion',
  permiso: 'catalogo.publicar',
  resumen: 'Publicar lo leído como versión del Catálogo: desde entonces no se altera',
  params: porCarga,
  consulta: nada,
  cuerpo: z.object({
    nombre: texto.trim().min(3).max(200),
    acto: texto.trim().min(3).max(300),
    desde: fecha,
    /** Version that the person saw it compared with. */
    contra: clave.nullable(),
  }),
  respuesta: z.object({ version: z.string() }),
  problemas: ['carga.no_existe', 'carga.estado', 'catalogo.con_errores', 'catalogo.desde', 'catalogo.cambio'],
})

const version = z.object({
  ...{ version: z.string(), nombre: z.string(), desde: fecha, acto: z.string().nullable() },
  indicadores: z.number().int(),
  vigente: z.boolean(),
})

export const listarVersionesCatalogo = endpoint({
  metodo: 'GET',
  ruta: '/api/catalogo/versiones',
  permiso: 'publico',
  resumen: 'Versiones publicadas del Catálogo, la más reciente primero',
  params: nada,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(version),
  problemas: [],
})

export const compararCatalogos = endpoint({
  metodo: 'GET',
  ruta: '/api/catalogo/cambios',
  permiso: 'publico',
  resumen: 'Qué cambió entre dos versiones publicadas, código por código',
  params: nada,
  consulta: paginacion.extend({ de: clave, a: clave, clase: clase.optional() }),
  cuerpo: null,
  respuesta: pagina(cambio).extend({ cuenta, de: version, a: version }),
  problemas: ['catalogo.version_no_existe'],
})

export const listarAfectadasPorVersion = endpoint({
  metodo: 'GET',
  ruta: '/api/catalogo/versiones/:version/afectadas',
  permiso: 'tablero.ver',
  resumen: 'Metas de los planes de hoy cuyo código cesó o cambió con una versión, en el territorio de quien pregunta',
  params: z.object({ version: clave }),
  consulta: filtroAfectadas,
  cuerpo: null,
  respuesta: afectadas,
  problemas: ['catalogo.version_no_existe'],
})

const porRevisar = z.object({
  meta: numeroMeta,
  personalizacion: z.string(),
  unidad: z.string(),
  metaCuatrienio: cantidad.nullable(),
  codigo: z.string(),
  nombre: z.string(),
  /** Day on which its code ceased. */
  inactivoDesde: fecha,
  propuestas: z.array(sucesor),
})

export const verCodigosInactivos = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/codigos-inactivos',
  permiso: 'plan.ver',
  resumen: 'Metas de la última versión del plan cuyo código ya no está activo, con lo que puede reemplazarlo',
  params: porEntidad,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(porRevisar).extend({
    /** Version of the plan that was read. */
    version: z.number().int(),
    /** What will cease with versions that are published and not yet in force. */
    proximas: z.array(z.object({ desde: fecha, metas: z.number().int() })),
  }),
  problemas: ['plan.no_existe'],
})

export const reemplazarCodigos = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/plan/codigos-inactivos',
  permiso: 'plan.editar',
  resumen: 'Poner un código activo a metas que quedaron con uno inactivo: hace una versión del plan',
  params: porEntidad,
  consulta: nada,
  cuerpo: z.object({
    /** Version of the plan that the person saw. */
    contra: entero.min(1),
    cambios: z
      .array(z.object({ meta: numeroMeta, indicador }))
      .min(1)
      .max(2000),
    razon: texto.trim().min(LARGO_RAZON.minimo).max(LARGO_RAZON.maximo),
  }),
  respuesta: z.object({ version: z.number().int(), cambiadas: z.number().int() }),
  problemas: [
    'plan.no_existe',
    'plan.version_cambio',
    'plan.meta_no_existe',
    'catalogo.no_reemplazable',
    'catalogo.no_existe',
  ],
})

export const ENDPOINTS_CATALOGO_VERSIONES = [
  crearCargaCatalogo,
  recibirTrozoCatalogo,
  cerrarCargaCatalogo,
  descartarCargaCatalogo,
  listarCargasCatalogo,
  verCargaCatalogo,
  listarCambiosDeCarga,
  listarAfectadasPorCarga,
  fijarEquivalencia,
  publicarCatalogo,
  listarVersionesCatalogo,
  compararCatalogos,
  listarAfectadasPorVersion,
  verCodigosInactivos,
  reemplazarCodigos,
] as const
