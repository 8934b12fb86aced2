// Beside a version under review: its risk with every part, what the team looked at, its checklist and its notes, and the history of each meta (R4.1).
import { GRUPOS_LISTA, RESPUESTAS_LISTA } from '@kpt/domain/revision'
import { z } from 'zod'
import {
  autor,
  claveReporte,
  cantidad as decimal,
  entero,
  fecha,
  instante,
  lugarDeReporte,
  nada,
  pagina,
  paginacion,
  texto,
  uuid,
} from './comun.ts'
import { endpoint } from './endpoint.ts'
import { riesgo } from './riesgo.ts'

const cantidad = z.number().int()
const deVersion = z.object({ version: entero.min(1) })
const RUTA = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte'

export const verMesaDelReporte = endpoint({
  metodo: 'GET',
  ruta: `${RUTA}/mesa`,
  permiso: 'revision.nota',
  resumen: 'Riesgo de una versión, metas ya revisadas, lista de verificación y notas del equipo',
  params: claveReporte,
  consulta: deVersion,
  cuerpo: null,
  respuesta: z.object({
    riesgo: riesgo.nullable(),
    miradas: z.array(z.object({ meta: z.string(), en: instante, autor })),
    asignado: z.object({ cuenta: uuid, nombre: z.string() }).nullable(),
    lista: z.object({ items: cantidad, respondidos: cantidad, no: cantidad }).nullable(),
    notas: cantidad,
    notasPorMeta: z.array(z.object({ meta: z.string(), notas: cantidad })),
    /** What whoever asks may do here: nobody writes in the review of a report of the entity they report for. */
    escribe: z.boolean(),
  }),
  problemas: ['reporte.no_existe', 'reporte.version_no_existe', 'reporte.acto_ajeno'],
})

export const marcarMiradas = endpoint({
  metodo: 'POST',
  ruta: `${RUTA}/miradas`,
  permiso: 'reporte.revisar',
  resumen: 'Marcar metas de una versión como revisadas, o quitar la marca',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({
    version: z.number().int().min(1),
    metas: z.array(lugarDeReporte).min(1).max(2000),
    mirada: z.boolean(),
  }),
  respuesta: z.object({ miradas: cantidad }),
  problemas: ['reporte.no_existe', 'reporte.version_no_existe', 'reporte.acto_ajeno', 'plan.meta_no_existe'],
})

const respuesta = z.enum(RESPUESTAS_LISTA)

export const verListaRevision = endpoint({
  metodo: 'GET',
  ruta: `${RUTA}/lista`,
  permiso: 'revision.lista',
  resumen: 'La lista de verificación de una versión: consistencia, coherencia y calidad técnica',
  params: claveReporte,
  consulta: deVersion,
  cuerpo: null,
  respuesta: z.object({
    /** Null where no list is in force for the corte. */
    lista: z.object({ version: z.string(), desde: fecha, cita: z.string(), exigida: z.boolean() }).nullable(),
    items: z.array(
      z.object({
        ...{ clave: z.string(), grupo: z.enum(GRUPOS_LISTA), texto: z.string(), cita: z.string() },
        respuesta: z.object({ respuesta, nota: z.string(), en: instante, autor }).nullable(),
      }),
    ),
    escribe: z.boolean(),
  }),
  problemas: ['reporte.no_existe', 'reporte.version_no_existe'],
})

export const responderLista = endpoint({
  metodo: 'POST',
  ruta: `${RUTA}/lista`,
  permiso: 'reporte.revisar',
  resumen: 'Responder un punto de la lista de verificación',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({
    version: z.number().int().min(1),
    item: texto.max(40),
    respuesta,
    nota: texto.trim().max(1000),
  }),
  respuesta: z.object({ items: cantidad, respondidos: cantidad, no: cantidad }),
  problemas: [
    'reporte.no_existe',
    'reporte.version_no_existe',
    'reporte.acto_ajeno',
    'lista.no_existe',
    'lista.respuesta',
  ],
})

const nota = z.object({
  id: uuid,
  meta: z.string().nullable(),
  texto: z.string(),
  en: instante,
  autor,
  propia: z.boolean(),
})

export const listarNotas = endpoint({
  metodo: 'GET',
  ruta: `${RUTA}/notas`,
  permiso: 'revision.nota',
  resumen: 'Notas privadas del equipo revisor sobre un reporte',
  params: claveReporte,
  consulta: paginacion.extend({ meta: lugarDeReporte.optional() }),
  cuerpo: null,
  respuesta: pagina(nota),
  problemas: ['reporte.acto_ajeno'],
})

export const escribirNota = endpoint({
  metodo: 'POST',
  ruta: `${RUTA}/notas`,
  permiso: 'revision.nota',
  resumen: 'Escribir una nota privada del equipo sobre un reporte o una de sus metas',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({
    /** Made by the browser: the same one twice is kept once. */
    id: uuid,
    meta: lugarDeReporte.nullable(),
    texto: texto.trim().min(1).max(2000),
  }),
  respuesta: z.object({ id: uuid }),
  problemas: ['reporte.no_existe', 'reporte.acto_ajeno', 'plan.meta_no_existe'],
})

export const retirarNota = endpoint({
  metodo: 'POST',
  ruta: `${RUTA}/notas/:nota/retiro`,
  permiso: 'revision.nota',
  resumen: 'Retirar una nota propia',
  params: claveReporte.extend({ nota: uuid }),
  consulta: nada,
  cuerpo: nada,
  respuesta: z.object({ retirada: z.boolean() }),
  problemas: ['reporte.acto_ajeno', 'nota.no_existe'],
})

const cota = z.object({ pares: cantidad, q1: z.number(), mediana: z.number(), q3: z.number() }).nullable()

export const verTrayectoria = endpoint({
  metodo: 'GET',
  ruta: `${RUTA}/metas/:meta/trayectoria`,
  permiso: 'reporte.ver',
  resumen: 'Una meta a través de los cortes enviados, y dónde está su avance entre entidades comparables',
  params: claveReporte.extend({ meta: lugarDeReporte }),
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    cortes: z.array(
      z.object({
        ...{ vigencia: cantidad, corte: cantidad, version: cantidad },
        ...{ programado: decimal.nullable(), ejecutado: decimal.nullable(), obligado: decimal.nullable() },
        sinAvance: z.boolean(),
        /** Executed over programmed in the vigencia, uncapped; null where it cannot be worked out. */
        fisico: z.number().nullable(),
        financiero: z.number().nullable(),
      }),
    ),
    pares: z.object({ fisico: cota, financiero: cota }),
  }),
  problemas: ['plan.meta_no_existe'],
})

export const ENDPOINTS_MESA_REPORTE = [
  verMesaDelReporte,
  marcarMiradas,
  verListaRevision,
  responderLista,
  listarNotas,
  escribirNota,
  retirarNota,
  verTrayectoria,
] as const
