// Shapes that several features share on the wire.
import { INSTRUMENTOS } from '@kpt/domain/calendario'
import { z } from 'zod'

export const nada = z.strictObject({})
export const codigoEntidad = z.string().regex(/^(\d{2}|\d{5})$/)
export const cantidad = z.string().regex(/^-?\d+(\.\d+)?$/)
/** A date of this calendar's laws, not of antiquity nor of science fiction: PostgreSQL has no year 0, and the day after 9999 has five digits. */
export const fecha = z.iso.date().refine((dia) => dia >= '1900-01-01' && dia <= '2999-12-31')
/** ISO instant with the offset of Bogotá. */
export const instante = z.string()
export const uuid = z.uuid()
/** A counter as the database keeps them. */
export const entero = z.coerce.number().int().max(2_147_483_647)
/** Text that somebody wrote or looks for: whole characters and no null, which the database cannot keep. */
export const texto = z.string().refine((escrito) => escrito.isWellFormed() && !escrito.includes('\0'))
/** SHA-256 in hexadecimal: how a stored document is named, and how what is frozen is told from what was altered. */
export const huella = z.string().regex(/^[0-9a-f]{64}$/)
export const numeroMeta = z.string().regex(/^(\d{2}|\d{5})-M-\d{4,}$/)

/** What a report speaks of, whatever it reports on: the number of a meta, or the key of a question. */
export const lugarDeReporte = z.string().regex(/^((\d{2}|\d{5})-M-\d{4,}|[a-z][a-z0-9_]{0,39})$/)

export const porEntidad = z.object({ entidad: codigoEntidad })

export const claveReporte = z.object({
  entidad: codigoEntidad,
  instrumento: z.enum(INSTRUMENTOS),
  vigencia: entero.min(2000).max(2100),
  corte: entero.min(1).max(12),
})

/** Paging by number: lists are short and ordered; `pagina` starts at 1. */
export const paginacion = z.object({
  pagina: entero.min(1).max(10_000).default(1),
  tamano: entero.min(1).max(500).default(50),
})

export function pagina<S extends z.ZodType>(fila: S) {
  return z.object({ filas: z.array(fila), total: z.number().int(), pagina: z.number().int(), tamano: z.number().int() })
}

const gravedad = z.enum(['error', 'aviso', 'nota'])

export const hallazgo = z.object({
  regla: z.string(),
  gravedad,
  ruta: z.object({
    hoja: z.string().optional(),
    celda: z.string().optional(),
    meta: z.string().optional(),
    campo: z.string().optional(),
    fuente: z.string().optional(),
    vigencia: z.string().optional(),
  }),
  valor: z.string().nullable(),
  detalles: z.record(z.string(), z.string()),
})

/** The findings of one rule: the first hundred, each with its place in the person's own file. */
export const grupoHallazgos = z.object({
  regla: z.string(),
  gravedad,
  cuantos: z.number().int(),
  hallazgos: z.array(hallazgo),
})

/** Who did something: the person's name and role at that moment. */
export const autor = z.object({ nombre: z.string(), rol: z.string() })

/** What a delegate writes: a list that is null does not limit. */
export const reparto = z.object({
  lineas: z.array(texto.min(1).max(40)).min(1).max(200).nullable(),
  sectores: z
    .array(z.string().regex(/^\d{2}$/))
    .min(1)
    .max(100)
    .nullable(),
  /** Of the questionnaire of GESTIONWEB. */
  secciones: z.array(texto.min(1).max(60)).min(1).max(100).nullable().default(null),
})

export const entidadBreve = z.object({
  codigo: z.string(),
  nombre: z.string(),
  tipo: z.string(),
  departamento: z.string(),
  departamentoNombre: z.string(),
})
