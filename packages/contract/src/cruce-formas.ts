// Shapes of the cross of a report with a book of the State.
import {
  AVISOS_CRUCE,
  FORMAS_CRUCE,
  MOTIVOS_SOLO_ALLA,
  MOTIVOS_SOLO_AQUI,
  SITUACIONES_PROPUESTA,
} from '@kpt/domain/cruce'
import { CAMPOS } from '@kpt/domain/seguimiento'
import { z } from 'zod'
import { autor, cantidad, claveReporte, entero, instante, numeroMeta } from './comun.ts'

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
export const porCruce = claveReporte.extend({ cruce: entero.min(1) })
export const CRUCES = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces'

export const cruceBreve = z.object({
  ...{ n: z.number().int(), nombre: z.string(), bytes: z.number().int(), recibidos: z.number().int() },
  estado: z.enum(ESTADOS_CRUCE),
  progreso: z.number().nullable(),
  /** Null until it was read. */
  forma: z.enum(FORMAS_CRUCE).nullable(),
  autor,
  en: instante,
})

const porMotivo = z.record(z.string(), z.number().int())

export const cruceVisto = cruceBreve.extend({
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

export const valores = z.object({
  comprometido: cantidad.optional(),
  obligado: cantidad.optional(),
  pagado: cantidad.optional(),
  ejecutado: cantidad.optional(),
})

export const parte = z.object({ meta: numeroMeta, valores })
export const lugar = { meta: z.string(), campo: z.enum(CAMPOS), clave: z.string() }

export const renglonCruce = z.object({
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

export const choque = z.object({
  ...lugar,
  propuesto: cantidad,
  valor: z.string().nullable(),
  autor: autor.nullable(),
  en: instante.nullable(),
})
