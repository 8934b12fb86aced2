// Shapes of a request for adjustments, that of whoever reviews and that of DNP (numeral 2.c, Circular 0009-4 de 2023).
import { CAMPOS_PEDIBLES, CLASES_RESPUESTA, TIPOS_AJUSTE } from '@kpt/domain/revision'
import { z } from 'zod'
import { autor, fecha, instante, lugarDeReporte, texto } from './comun.ts'

export const tipoAjuste = z.enum(TIPOS_AJUSTE)
/** What people write for others to act on. */
export const motivoAjuste = texto.trim().min(5).max(2000)

/** Several metas with one reason travel one by one, each with it. */
const metaPedida = z.object({
  meta: lugarDeReporte,
  tipo: tipoAjuste.default('aclaracion'),
  motivo: motivoAjuste,
  /** Fields to open; null: the whole meta. */
  campos: z.array(z.enum(CAMPOS_PEDIBLES)).min(1).nullable().default(null),
})

/** What both ask: the version it is about, the reason of all of it, and the metas. */
export const pedido = z.object({
  version: z.number().int().min(1),
  general: z.boolean(),
  tipo: tipoAjuste.default('aclaracion'),
  motivo: motivoAjuste,
  metas: z.array(metaPedida).max(500),
})

const respuesta = z.object({
  clase: z.enum(CLASES_RESPUESTA).nullable(),
  texto: z.string(),
  evidencias: z.array(z.string()),
  en: instante,
  autor,
})

/** A request as its report shows it. */
export const solicitud = z.object({
  ronda: z.number().int(),
  version: z.number().int(),
  general: z.boolean(),
  tipo: tipoAjuste,
  motivo: z.string(),
  vence: fecha,
  pedidaEn: instante,
  autor,
  origen: z.enum(['revisor', 'dnp']),
  /** When DNP asked and who relayed it; null for what the reviewer asks. */
  traslado: z
    .object({
      pedidaEn: instante,
      limite: fecha,
      autor: autor.nullable(),
      omitido: z.boolean(),
      nota: z.string().nullable(),
    })
    .nullable(),
  abierta: z.boolean(),
  metas: z.array(
    z.object({
      meta: z.string(),
      tipo: tipoAjuste,
      motivo: z.string(),
      campos: z.array(z.enum(CAMPOS_PEDIBLES)).nullable(),
      respuesta: respuesta.nullable(),
    }),
  ),
  /** Metas that the entity asked to open of its own, and what was decided of each. */
  reaperturas: z.array(
    z.object({
      n: z.number().int(),
      meta: z.string(),
      motivo: z.string(),
      en: instante,
      autor,
      decision: z.object({ concede: z.boolean(), motivo: z.string().nullable(), en: instante, autor }).nullable(),
    }),
  ),
})
