// Shapes of letters that several endpoints share.

import { INSTRUMENTOS } from '@kpt/domain/calendario'
import { CLASES_OFICIO, ESTADOS_OFICIO, RAZONES_SIN_OFICIO, SUCESOS_OFICIO } from '@kpt/domain/comunicaciones'
import { z } from 'zod'
import { entero, entidadBreve, fecha, instante, texto, uuid } from './comun.ts'

export const porRadicado = z.object({ radicado: z.string().regex(/^OF-(DNP|\d{2})-\d{4}-\d{6,}$/) })
export const porLote = z.object({ lote: uuid })

export const claseOficio = z.enum(CLASES_OFICIO)
export const estadoOficio = z.enum(ESTADOS_OFICIO)

const cortePedido = z.object({
  instrumento: z.enum(INSTRUMENTOS),
  vigencia: entero.min(2000).max(2100),
  corte: entero.min(1).max(12),
})
export const sobrePedido = cortePedido.nullable()
export const sobre = z
  .object({ instrumento: z.enum(INSTRUMENTOS), vigencia: z.number().int(), corte: z.number().int() })
  .nullable()

export const asuntoEscrito = texto.pipe(z.string().trim().max(200))
export const textoEscrito = texto.pipe(z.string().trim().max(8000))
export const motivoEscrito = texto.pipe(z.string().trim().min(5).max(500))

export const oficioBreve = z.object({
  radicado: z.string(),
  emisor: z.object({ codigo: z.string(), nombre: z.string() }),
  entidad: entidadBreve,
  clase: claseOficio,
  sobre,
  asunto: z.string(),
  via: z.enum(['correo', 'certificado']),
  estado: estadoOficio,
  firmadoEn: instante,
  /** The act that left it without effect, in words; null while none did. */
  sinEfecto: z.string().nullable(),
})

export const sucesoOficio = z.object({
  clase: z.enum(SUCESOS_OFICIO),
  detalle: z.string().nullable(),
  autor: z.string().nullable(),
  en: instante,
})

export const guiaOficio = z.object({
  n: z.number().int(),
  transportadora: z.string(),
  guia: z.string(),
  despachadoEl: fecha,
  prueba: z.object({ nombre: z.string(), tipo: z.string() }).nullable(),
})

export const lote = z.object({
  id: z.string(),
  emisor: z.object({ codigo: z.string(), nombre: z.string() }),
  clase: claseOficio,
  sobre,
  asunto: z.string(),
  texto: z.string(),
  estado: z.enum(['borrador', 'firmado', 'descartado']),
  creadoEn: instante,
  autor: z.string(),
  firmado: z.object({ nombre: z.string(), rol: z.string(), en: instante }).nullable(),
  cuentas: z.object({
    lista: z.number().int(),
    excluidas: z.number().int(),
    sinOficio: z.number().int(),
    oficios: z.number().int(),
    porEnviar: z.number().int(),
    enviados: z.number().int(),
    rebotados: z.number().int(),
    noSalieron: z.number().int(),
  }),
})

export const deLista = z.object({
  entidad: entidadBreve,
  /** Whom the letter would be addressed to today; null when no holder is on file. */
  titular: z.string().nullable(),
  /** Address it would go to; null when there is none, and it goes by certified mail. */
  para: z.string().nullable(),
  excluida: z.object({ motivo: z.string(), autor: z.string(), en: instante }).nullable(),
  /** Why it gets no letter as things stand: before signing, now; afterwards, when it was signed. */
  sinOficio: z.enum(RAZONES_SIN_OFICIO).nullable(),
  radicado: z.string().nullable(),
  estado: estadoOficio.nullable(),
})
