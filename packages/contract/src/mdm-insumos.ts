// Tables of inputs of the measurement: uploaded by chunks, read apart, looked at and confirmed as a version that is never altered.
import { REGLAS_FALTANTE, SITUACIONES_RESPUESTA } from '@kpt/domain/mdm'
import { z } from 'zod'
import {
  codigoEntidad,
  entero,
  entidadBreve,
  fecha,
  grupoHallazgos,
  hallazgo,
  instante,
  nada,
  pagina,
  paginacion,
  texto,
  uuid,
} from './comun.ts'
import { endpoint } from './endpoint.ts'
import { claveMdm, cuentaDeRespuestas, fuenteMdm, insumoBreve, medicion, vigenciaMdm } from './mdm-formas.ts'

const porCarga = z.object({ carga: uuid })

export const ESTADOS_CARGA_INSUMO = [
  ...(['recibiendo', 'en_cola', 'leyendo', 'lista', 'rechazada', 'confirmada', 'descartada', 'fallida'] as const),
] as const

const procedencia = {
  /** Who made the figures and where they were taken from. */
  procedencia: texto.trim().min(3).max(300),
  /** Under which licence or legal basis they may be published. */
  licencia: texto.trim().min(2).max(200),
  /** Of the data, as their source dates them. */
  fecha,
}

const cargaInsumo = z.object({
  id: uuid,
  fuente: z.string(),
  vigencia: z.number().int(),
  receta: z.object({ clave: z.string(), version: z.number().int() }),
  nombre: z.string(),
  bytes: z.number().int(),
  recibidos: z.number().int(),
  ...{ procedencia: z.string(), licencia: z.string(), fecha },
  estado: z.enum(ESTADOS_CARGA_INSUMO),
  progreso: z.number().nullable(),
  /** Version it was confirmed as. */
  version: z.number().int().nullable(),
  por: z.string(),
  en: instante,
})

const columnaPrevia = z.object({
  ...{ columna: z.string(), nombre: z.string(), unidad: z.string() },
  ...{ tienen: z.number().int(), faltan: z.number().int() },
  ...{ minimo: z.number().nullable(), mediana: z.number().nullable(), maximo: z.number().nullable() },
  /** Entities whose value is another one than in the version it would replace. */
  cambian: z.number().int(),
})

export const crearCargaInsumo = endpoint({
  metodo: 'POST',
  ruta: '/api/mdm/cargas',
  permiso: 'mdm.preparar',
  resumen: 'Declarar una tabla de insumos de la medición que se va a cargar por trozos',
  params: nada,
  consulta: nada,
  cuerpo: z.object({
    ...{ fuente: fuenteMdm, vigencia: vigenciaMdm },
    /** Recipe whose columns it brings. */
    receta: claveMdm,
    ...{ nombre: texto.trim().min(1).max(200), bytes: entero.min(1) },
    ...procedencia,
  }),
  respuesta: cargaInsumo,
  problemas: ['carga.muy_grande', 'carga.no_existe', 'mdm.receta_no_existe', 'mdm.fuente_desconocida'],
})

export const recibirTrozoInsumo = endpoint({
  metodo: 'POST',
  ruta: '/api/mdm/cargas/:carga/trozos/:trozo',
  permiso: 'mdm.preparar',
  resumen: 'Recibir un trozo (numerados desde 0); repetirlo no daña nada',
  params: porCarga.extend({ trozo: entero.min(0).max(1000) }),
  consulta: nada,
  cuerpo: 'bytes',
  respuesta: cargaInsumo,
  problemas: ['carga.no_existe', 'carga.estado', 'carga.trozo'],
})

export const cerrarCargaInsumo = endpoint({
  metodo: 'POST',
  ruta: '/api/mdm/cargas/:carga/cierre',
  permiso: 'mdm.preparar',
  resumen: 'Poner a leer la tabla cuando llegaron todos los trozos',
  params: porCarga,
  consulta: nada,
  cuerpo: null,
  respuesta: cargaInsumo,
  problemas: ['carga.no_existe', 'carga.estado', 'carga.incompleta'],
})

export const descartarCargaInsumo = endpoint({
  metodo: 'POST',
  ruta: '/api/mdm/cargas/:carga/descarte',
  permiso: 'mdm.preparar',
  resumen: 'Descartar una tabla que no se confirmó',
  params: porCarga,
  consulta: nada,
  cuerpo: null,
  respuesta: cargaInsumo,
  problemas: ['carga.no_existe', 'carga.estado'],
})

export const listarCargasInsumo = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/cargas',
  permiso: 'mdm.ver',
  resumen: 'Tablas de insumos cargadas, la más reciente primero',
  params: nada,
  consulta: paginacion.extend({ vigencia: vigenciaMdm.optional(), fuente: fuenteMdm.optional() }),
  cuerpo: null,
  respuesta: pagina(cargaInsumo),
  problemas: [],
})

export const verCargaInsumo = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/cargas/:carga',
  permiso: 'mdm.ver',
  resumen: 'Una tabla cargada con lo que trae y lo que cambia, o con lo que la rechaza',
  params: porCarga,
  consulta: nada,
  cuerpo: null,
  respuesta: cargaInsumo.extend({
    previa: z
      .object({
        /** Version that it would replace; null when it would be the first. */
        contra: z.number().int().nullable(),
        filas: z.number().int(),
        /** How many are measured. */
        universo: z.number().int(),
        columnas: z.array(columnaPrevia),
        /** Entities that the version it would replace did not have, and those that it had and would be lost. */
        ...{ entran: z.number().int(), salen: z.number().int() },
        errores: z.number().int(),
        grupos: z.array(grupoHallazgos),
      })
      .nullable(),
    rechazo: z.array(hallazgo).nullable(),
  }),
  problemas: ['carga.no_existe'],
})

export const confirmarCargaInsumo = endpoint({
  metodo: 'POST',
  ruta: '/api/mdm/cargas/:carga/confirmacion',
  permiso: 'mdm.preparar',
  resumen: 'Confirmar lo leído como versión de la tabla: desde entonces no se altera',
  params: porCarga,
  consulta: nada,
  cuerpo: z.object({
    /** Version that the person saw it compared with. */
    contra: entero.min(1).nullable(),
    /** Why it takes the place of that version; needed where there is one. */
    razon: texto.trim().min(10).max(500).nullable(),
  }),
  respuesta: z.object({ version: z.number().int() }),
  problemas: ['carga.no_existe', 'carga.estado', 'mdm.insumo_con_errores', 'mdm.insumo_cambio', 'mdm.insumo_razon'],
})

export const listarInsumos = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/insumos',
  permiso: 'mdm.ver',
  resumen: 'Versiones confirmadas de las tablas de insumos, la más reciente primero',
  params: nada,
  consulta: paginacion.extend({ vigencia: vigenciaMdm.optional(), fuente: fuenteMdm.optional() }),
  cuerpo: null,
  respuesta: pagina(insumoBreve.extend({ por: z.string().nullable() })).extend({
    /** Those that have some table, whatever the filter; the last first. */
    vigencias: z.array(z.number().int()),
  }),
  problemas: [],
})

export const descargarInsumo = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/insumos/:vigencia/:fuente/:version/csv',
  permiso: 'mdm.ver',
  resumen: 'El texto exacto de una versión de una tabla de insumos',
  params: z.object({ vigencia: vigenciaMdm, fuente: fuenteMdm, version: entero.min(1) }),
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['mdm.insumo_no_existe'],
})

const deReceta = { receta: claveMdm, vigencia: vigenciaMdm }

export const verCobertura = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/cobertura',
  permiso: 'mdm.ver',
  resumen:
    'Qué insumos hay para una vigencia con la última versión de cada tabla: cuántas entidades tienen cada columna, de quién viene',
  params: nada,
  consulta: z.object(deReceta),
  cuerpo: null,
  respuesta: z.object({
    receta: z.object({ clave: z.string(), version: z.number().int(), nombre: z.string(), medicion }),
    universo: z.number().int(),
    /** Entities with everything without which there is no index. */
    completas: z.number().int(),
    /** Entities without a group of initial capacities in that vigencia. */
    sinGrupo: z.number().int(),
    fuentes: z.array(
      z.object({
        fuente: z.string(),
        /** Last version; null while nobody has loaded it. */
        insumo: insumoBreve.nullable(),
        /** Of the source that is the questionnaire, with the columns that come out of it; null while none is published. */
        respuestas: cuentaDeRespuestas.extend({ columnas: z.array(z.string()) }).nullable(),
        columnas: z.array(
          z.object({
            ...{ columna: z.string(), nombre: z.string(), unidad: z.string() },
            falta: z.enum(REGLAS_FALTANTE),
            tienen: z.number().int(),
          }),
        ),
      }),
    ),
  }),
  problemas: ['mdm.receta_no_existe'],
})

export const listarSinDato = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/cobertura/faltan',
  permiso: 'mdm.ver',
  resumen: 'A quién le falta el dato de una columna, o de cualquiera que impide calcular',
  params: nada,
  consulta: paginacion.extend({
    ...deReceta,
    columna: claveMdm.optional(),
    /** How its questionnaire stands. */
    cuestionario: z.enum(SITUACIONES_RESPUESTA).optional(),
    departamento: codigoEntidad.optional(),
    texto: texto.max(80).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      entidad: entidadBreve,
      columnas: z.array(z.string()),
      /** How its questionnaire stands, where one of these columns comes out of it. */
      cuestionario: z.enum(SITUACIONES_RESPUESTA).nullable(),
    }),
  ),
  problemas: ['mdm.receta_no_existe'],
})

export const ENDPOINTS_MDM_INSUMOS = [
  crearCargaInsumo,
  recibirTrozoInsumo,
  cerrarCargaInsumo,
  descartarCargaInsumo,
  listarCargasInsumo,
  verCargaInsumo,
  confirmarCargaInsumo,
  listarInsumos,
  descargarInsumo,
  verCobertura,
  listarSinDato,
] as const
