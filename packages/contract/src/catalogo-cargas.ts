// The official file of the Catálogo: uploaded by chunks, read apart, looked at with all that it would change, and published as a version (R2.3).
import { z } from 'zod'
import { afectadas, cambio, claseCambio, claveVersion, cuentaCambios, filtroAfectadas } from './catalogo-formas.ts'
import { entero, fecha, grupoHallazgos, hallazgo, instante, nada, pagina, paginacion, texto, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'

const indicador = z.string().regex(/^\d{9}$/)
const porCarga = z.object({ carga: uuid })

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
        cuenta: cuentaCambios,
        /** Metas of the present plans that hold a code that would cease, and of how many entities. */
        ...{ metasAfectadas: z.number().int(), entidadesAfectadas: z.number().int() },
        /** First day from which it may be in force. */
        desdeMinimo: fecha,
        /** Errors that keep it from being published. */
        errores: z.number().int(),
        grupos: z.array(grupoHallazgos),
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
  consulta: paginacion.extend({ clase: claseCambio.optional() }),
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
    contra: claveVersion.nullable(),
  }),
  respuesta: z.object({ version: z.string() }),
  problemas: ['carga.no_existe', 'carga.estado', 'catalogo.con_errores', 'catalogo.desde', 'catalogo.cambio'],
})

export const ENDPOINTS_CATALOGO_CARGAS = [
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
] as const
