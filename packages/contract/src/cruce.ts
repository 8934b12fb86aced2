// Prefill from what the State already has: a book of CUIPO or of physical execution crossed with the plan, and what a person takes of it (R2.5).
import {
  AVISOS_CRUCE,
  FORMAS_CRUCE,
  MOTIVOS_SOLO_ALLA,
  MOTIVOS_SOLO_AQUI,
  SITUACIONES_PROPUESTA,
} from '@kpt/domain/cruce'
import { CAMPOS, DECISIONES_COMPARTIDO } from '@kpt/domain/seguimiento'
import { z } from 'zod'
import {
  autor,
  cantidad,
  claveReporte,
  entero,
  instante,
  nada,
  numeroMeta,
  pagina,
  paginacion,
  texto,
  uuid,
} from './comun.ts'
import { endpoint } from './endpoint.ts'

export const ESTADOS_CRUCE = [
  'recibiendo',
  'en_cola',
  'leyendo',
  'lista',
  'rechazada',
  'fallida',
  'descartada',
] as const
export const VISTAS_CRUCE = ['coinciden', 'compartidas', 'solo_aqui', 'solo_alla'] as const

const porCruce = claveReporte.extend({ cruce: entero.min(1) })
const CRUCES = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces'

const cruceBreve = z.object({
  ...{ n: z.number().int(), nombre: z.string(), bytes: z.number().int(), recibidos: z.number().int() },
  estado: z.enum(ESTADOS_CRUCE),
  progreso: z.number().nullable(),
  /** Null until it was read. */
  forma: z.enum(FORMAS_CRUCE).nullable(),
  autor,
  en: instante,
})

const porMotivo = z.record(z.string(), z.number().int())

const cruceVisto = cruceBreve.extend({
  rechazo: z.object({ codigo: z.string(), detalles: z.record(z.string(), z.string()) }).nullable(),
  hallado: z
    .object({
      cabeza: z
        .object({
          ...{ chip: z.string().nullable(), nombre: z.string().nullable(), desde: z.string().nullable() },
          ...{ hasta: z.string().nullable(), envio: z.string().nullable(), recepcion: z.string().nullable() },
        })
        .nullable(),
      avisos: z.array(z.object({ codigo: z.enum(AVISOS_CRUCE), detalles: z.record(z.string(), z.string()) })),
      renglones: z.number().int(),
      cuentas: z.object({
        ...{ coinciden: z.number().int(), compartidas: z.number().int() },
        ...{ soloAqui: z.number().int(), soloAlla: z.number().int() },
        motivos: z.object({ soloAqui: porMotivo, soloAlla: porMotivo, aparte: porMotivo }),
      }),
      /** Amounts of several metas: those that a person left shared, which are summed once, and those about which nobody decided, in no figure. */
      compartido: z.object({ cuantas: z.number().int(), obligado: cantidad }),
      sinDecidir: z.object({ cuantas: z.number().int(), obligado: cantidad }),
    })
    .nullable(),
})

const valores = z.object({
  comprometido: cantidad.optional(),
  obligado: cantidad.optional(),
  pagado: cantidad.optional(),
  ejecutado: cantidad.optional(),
})
const parte = z.object({ meta: numeroMeta, valores })
const lugar = { meta: z.string(), campo: z.enum(CAMPOS), clave: z.string() }

const renglonCruce = z.object({
  /** Id of the proposal; of what found nobody, the meta or the row. */
  id: z.string(),
  metas: z.array(z.object({ numero: z.string(), codigoSispt: z.string(), nombre: z.string() })),
  filas: z.array(z.number().int()),
  motivo: z.enum([...MOTIVOS_SOLO_AQUI, ...MOTIVOS_SOLO_ALLA]).nullable(),
  bpin: z.string().nullable(),
  texto: z.string().nullable(),
  fuente: z.object({ clave: z.string(), nombre: z.string() }).nullable(),
  fuentesSinClave: z.array(z.string()),
  valores,
  /** What each field of each meta would hold, and what the draft holds now. */
  campos: z.array(z.object({ ...lugar, valor: cantidad.nullable(), actual: z.string().nullable() })),
  situacion: z.enum(SITUACIONES_PROPUESTA).nullable(),
  partes: z.array(parte).nullable(),
})

export const crearCruce = endpoint({
  metodo: 'POST',
  ruta: CRUCES,
  permiso: 'reporte.editar',
  resumen: 'Declarar un libro de CUIPO o de ejecución física que se va a cargar por trozos para cruzarlo con el plan',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({ nombre: texto.trim().min(1).max(200), bytes: entero.min(1) }),
  respuesta: cruceBreve,
  problemas: ['reporte.no_existe', 'plan.no_existe', 'carga.muy_grande'],
})

export const recibirTrozoCruce = endpoint({
  metodo: 'POST',
  ruta: `${CRUCES}/:cruce/trozos/:trozo`,
  permiso: 'reporte.editar',
  resumen: 'Recibir un trozo del libro (numerados desde 0); repetirlo no daña nada',
  params: porCruce.extend({ trozo: entero.min(0).max(1000) }),
  consulta: nada,
  cuerpo: 'bytes',
  respuesta: cruceBreve,
  problemas: ['cruce.no_existe', 'carga.estado', 'carga.trozo'],
})

export const cerrarCruce = endpoint({
  metodo: 'POST',
  ruta: `${CRUCES}/:cruce/cierre`,
  permiso: 'reporte.editar',
  resumen: 'Poner a leer el libro cuando llegaron todos los trozos',
  params: porCruce,
  consulta: nada,
  cuerpo: null,
  respuesta: cruceBreve,
  problemas: ['cruce.no_existe', 'carga.estado', 'carga.incompleta'],
})

export const listarCruces = endpoint({
  metodo: 'GET',
  ruta: CRUCES,
  permiso: 'reporte.editar',
  resumen: 'Los libros que se cruzaron con este reporte, el más reciente primero',
  params: claveReporte,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(cruceBreve),
  problemas: ['reporte.no_existe'],
})

export const verCruce = endpoint({
  metodo: 'GET',
  ruta: `${CRUCES}/:cruce`,
  permiso: 'reporte.editar',
  resumen: 'Un cruce: en qué va, de qué libro es, cuántos coinciden, cuántos no y por qué',
  params: porCruce,
  consulta: nada,
  cuerpo: null,
  respuesta: cruceVisto,
  problemas: ['reporte.no_existe', 'cruce.no_existe'],
})

export const listarRenglonesCruce = endpoint({
  metodo: 'GET',
  ruta: `${CRUCES}/:cruce/renglones`,
  permiso: 'reporte.editar',
  resumen: 'Lo que halló un cruce, con lo que el borrador tiene ahora al lado de cada valor',
  params: porCruce,
  consulta: paginacion.extend({ ver: z.enum(VISTAS_CRUCE).default('coinciden'), motivo: texto.max(40).optional() }),
  cuerpo: null,
  respuesta: pagina(renglonCruce).extend({
    /** Last saving of the draft that these values know of: taking says it, so that a later change is a conflict. */
    secuencia: z.number().int(),
    puedeTomar: z.boolean(),
  }),
  problemas: ['reporte.no_existe', 'cruce.no_existe', 'cruce.sin_leer', 'plan.no_existe'],
})

const choque = z.object({
  ...lugar,
  propuesto: cantidad,
  valor: z.string().nullable(),
  autor: autor.nullable(),
  en: instante.nullable(),
})

export const tomarDeCruce = endpoint({
  metodo: 'POST',
  ruta: `${CRUCES}/:cruce/tomas`,
  permiso: 'reporte.editar',
  resumen: 'Traer al borrador los valores de unas propuestas, o de todas las que coinciden; repetirlo no daña nada',
  params: porCruce,
  consulta: nada,
  cuerpo: z.object({
    /** Null: all that coincide. */
    propuestas: z.array(z.string().min(1).max(4000)).min(1).max(500).nullable(),
    secuencia: entero.min(0),
    /** Names this act of the person: sent again, it gives the same answer. */
    acto: uuid,
  }),
  respuesta: z.object({
    guardados: z.number().int(),
    iguales: z.number().int(),
    conflictos: z.array(choque),
    rechazados: z.array(
      z.object({ ...lugar, problema: z.object({ codigo: z.string(), detalles: z.record(z.string(), z.string()) }) }),
    ),
  }),
  problemas: [
    'reporte.no_existe',
    'cruce.no_existe',
    'cruce.sin_leer',
    'cruce.sin_repartir',
    'plan.no_existe',
    'reporte.no_editable',
  ],
})

export const repartirDeCruce = endpoint({
  metodo: 'POST',
  ruta: `${CRUCES}/:cruce/repartos`,
  permiso: 'reporte.editar',
  resumen: 'Repartir entre sus metas un valor compartido, al peso, o dejarlo compartido',
  params: porCruce,
  consulta: nada,
  cuerpo: z.object({ propuesta: z.string().min(1).max(4000), partes: z.array(parte).min(1).max(200).nullable() }),
  respuesta: z.object({ repartida: z.boolean() }),
  problemas: [
    'reporte.no_existe',
    'cruce.no_existe',
    'cruce.sin_leer',
    'cruce.reparto',
    'valor.fuera_de_reparto',
    'valor.meta_cerrada',
    'valor.campo_cerrado',
    'reporte.no_editable',
    'plan.no_existe',
    'plan.meta_no_existe',
  ],
})

const COMPARTIDOS = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/compartidos'
const metaBreve = z.object({ numero: z.string(), nombre: z.string() })
const dineroDeVarias = z.object({
  comprometido: cantidad.nullable(),
  obligado: cantidad.nullable(),
  pagado: cantidad.nullable(),
})

export const listarCompartidos = endpoint({
  metodo: 'GET',
  ruta: COMPARTIDOS,
  permiso: 'reporte.editar',
  resumen: 'El dinero de varias metas de un corte: cuánto sigue compartido y todo lo que se decidió de cada monto',
  params: claveReporte,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(
    z.object({
      clave: z.string(),
      fuente: z.object({ clave: z.string(), nombre: z.string() }),
      metas: z.array(metaBreve),
      /** What is summed once in this corte; null when it is no longer shared. */
      dinero: dineroDeVarias.nullable(),
      /** Nothing was decided of it in this corte: it is the last accumulated amount of an earlier one. */
      anterior: z.boolean(),
      /** The last ones first, twenty at most. */
      decisiones: z.array(
        z.object({
          que: z.enum(DECISIONES_COMPARTIDO),
          dinero: dineroDeVarias.nullable(),
          motivo: z.string().nullable(),
          cruce: z.number().int().nullable(),
          autor,
          en: instante,
        }),
      ),
    }),
  ).extend({ puedeEditar: z.boolean() }),
  problemas: ['reporte.no_existe', 'plan.no_existe'],
})

export const retirarCompartido = endpoint({
  metodo: 'POST',
  ruta: `${COMPARTIDOS}/retiros`,
  permiso: 'reporte.editar',
  resumen: 'Retirar un monto que quedaba compartido: deja de sumarse, y lo que se decidió antes queda en la historia',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({
    fuente: texto.min(1).max(80),
    metas: z.array(numeroMeta).min(1).max(500),
    motivo: texto.trim().min(5).max(1000),
  }),
  respuesta: z.object({ retirado: z.literal(true) }),
  problemas: [
    'reporte.no_existe',
    'compartido.no_existe',
    'reporte.no_editable',
    'valor.fuera_de_reparto',
    'valor.meta_cerrada',
    'valor.campo_cerrado',
    'plan.no_existe',
    'plan.meta_no_existe',
  ],
})

export const verOrigenes = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/origenes',
  permiso: 'reporte.ver',
  resumen: 'De qué libro y de qué filas vienen los valores de una meta que se trajeron de un cruce',
  params: claveReporte.extend({ meta: numeroMeta }),
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    origenes: z.array(
      z.object({
        ...{
          opId: z.string(),
          campo: z.enum(CAMPOS),
          clave: z.string(),
          valor: z.string(),
          filas: z.array(z.number().int()),
        },
        ...{ cruce: z.number().int(), nombre: z.string(), forma: z.enum(FORMAS_CRUCE), en: instante },
      }),
    ),
  }),
  problemas: ['reporte.no_existe'],
})

export const ENDPOINTS_CRUCE = [
  crearCruce,
  recibirTrozoCruce,
  cerrarCruce,
  listarCruces,
  verCruce,
  listarRenglonesCruce,
  tomarDeCruce,
  repartirDeCruce,
  listarCompartidos,
  retirarCompartido,
  verOrigenes,
] as const
