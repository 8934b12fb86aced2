// Prefill from what the State already has: a book of CUIPO or of physical execution crossed with the plan, and what a person takes of it (R2.5).
import { FORMAS_CRUCE } from '@kpt/domain/cruce'
import { CAMPOS } from '@kpt/domain/seguimiento'
import { z } from 'zod'
import { claveReporte, entero, instante, nada, numeroMeta, pagina, paginacion, texto, uuid } from './comun.ts'
import {
  CRUCES,
  choque,
  cruceBreve,
  cruceVisto,
  lugar,
  parte,
  porCruce,
  renglonCruce,
  VISTAS_CRUCE,
} from './cruce-formas.ts'
import { endpoint } from './endpoint.ts'

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
  verOrigenes,
] as const
