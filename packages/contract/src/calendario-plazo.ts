// A deadline with everything that explains it, as several screens of the calendar receive it.
import {
  CLASES_ACTIVIDAD,
  CLASES_MEDIDA,
  EFECTOS,
  EFECTOS_MEDIDA,
  INSTRUMENTOS,
  OBLIGADOS,
  POLITICAS,
  SITUACIONES_ACTIVIDAD,
  TRAS_LIMITE,
} from '@kpt/domain/calendario'
import { z } from 'zod'
import { entero, fecha, instante } from './comun.ts'

export const deCronograma = z.object({ instrumento: z.enum(INSTRUMENTOS), vigencia: entero.min(2000).max(2100) })

export const actoCitado = z.object({ circular: z.string(), fecha, efecto: z.enum(EFECTOS) })

export const medidaCitada = z.object({
  numero: z.string(),
  clase: z.enum(CLASES_MEDIDA),
  efecto: z.enum(EFECTOS_MEDIDA),
  acto: z.object({ documento: z.string(), fecha }),
  fecha,
})

const explicacion = z.discriminatedUnion('codigo', [
  z.object({ codigo: z.enum(SITUACIONES_ACTIVIDAD), limite: fecha, abre: instante, recibeHasta: instante }),
  z.object({ codigo: z.literal('terminada_antes'), limite: fecha, termina: instante }),
  z.object({ codigo: z.literal('no_disponible'), circular: z.string(), fecha }),
  z.object({ codigo: z.enum(['sin_acto_conocido', 'fila_sin_fijar']), segun: instante }),
])

export const plazo = z.object({
  actividad: z.string(),
  version: z.number().int(),
  limite: fecha.nullable(),
  escrito: z.object({ literal: fecha, habil: fecha, politica: z.enum(POLITICAS) }).nullable(),
  cierra: instante.nullable(),
  abierta: z.boolean(),
  oportuno: z.boolean().nullable(),
  recibeExtemporaneo: z.boolean(),
  actos: z.array(actoCitado),
  medidas: z.array(medidaCitada),
  explicacion,
})

export const juicio = z.object({
  entonces: plazo,
  ahora: plazo,
  oportuno: z.boolean().nullable(),
  sanado: z.boolean(),
  oportunoDesde: instante.nullable(),
  sanadoPor: z.union([actoCitado, medidaCitada]).nullable(),
})

/** A row as one circular left it. */
export const filaDeCircular = z.object({
  clave: z.string(),
  orden: z.number().int(),
  item: z.string().nullable(),
  texto: z.string(),
  responsable: z.string(),
  medio: z.string(),
  textoLimite: z.string(),
  clases: z.array(z.enum(CLASES_ACTIVIDAD)),
  obligados: z.array(z.enum(OBLIGADOS)),
  corte: z.number().int().nullable(),
  apertura: fecha.nullable(),
  limite: fecha,
  trasLimite: z.enum(TRAS_LIMITE),
})
