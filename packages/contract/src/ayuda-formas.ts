// Shapes of the requests for help, shared by whoever asks and by the desks.
import { INSTRUMENTOS } from '@kpt/domain/calendario'
import {
  ACTOS_AYUDA,
  CALIFICACIONES_AYUDA,
  ESTADOS_AYUDA,
  LARGOS_AYUDA,
  PARTES_AYUDA,
  PRIORIDADES_AYUDA,
} from '@kpt/domain/comunicaciones'
import { z } from 'zod'
import { codigoEntidad, entero, entidadBreve, fecha, instante, texto, uuid } from './comun.ts'

export const porNumeroAyuda = z.object({ numero: z.string().regex(/^AY-\d{4}-\d{6}$/) })
export const escritoAyuda = (largo: number) => texto.pipe(z.string().trim().min(1).max(largo))
export const codigoCategoria = z.string().regex(/^[a-z_]{1,30}$/)

export const categoriaAyuda = z.object({
  codigo: z.string(),
  nombre: z.string(),
  explica: z.string(),
  /** Usually a matter of the gobernación. */
  deGobernacion: z.boolean(),
})

/** The corte that a request is about. */
export const corteAyuda = z.object({
  instrumento: z.enum(INSTRUMENTOS),
  vigencia: entero.min(2000).max(2100),
  corte: entero.min(1).max(12),
})

/** What a person sends; where it was asked from is shown to them before. */
export const pedidoAyuda = z.object({
  /** Made by the browser: the same one twice is one request. */
  id: uuid,
  categoria: codigoCategoria,
  asunto: escritoAyuda(LARGOS_AYUDA.asunto).pipe(z.string().min(3)),
  texto: escritoAyuda(LARGOS_AYUDA.texto),
  /** Path of the screen. */
  ruta: texto.max(500).regex(/^\//),
  /** The last refusal that the person saw: its code and its reference. */
  problema: texto.max(200).nullable(),
  entidad: codigoEntidad.nullable(),
  reporte: corteAyuda.nullable(),
})

export const ayudaBreve = z.object({
  numero: z.string(),
  asunto: z.string(),
  categoria: z.string(),
  estado: z.enum(ESTADOS_AYUDA),
  entidad: entidadBreve.nullable(),
  reporte: corteAyuda.nullable(),
  pedidaEn: instante,
  estadoEn: instante,
})

export const ayudaEnCola = ayudaBreve.extend({
  persona: z.string(),
  organismo: z.string(),
  asignada: z.object({ nombre: z.string(), mia: z.boolean() }).nullable(),
  prioridad: z.enum(PRIORIDADES_AYUDA),
  /** Last day to report what it is about. */
  limite: fecha.nullable(),
  /** Business days since it waits for this desk. */
  espera: z.number().int(),
  trasladadaA: z.string().nullable(),
})

export const ayudaEntera = ayudaBreve.extend({
  persona: z.string(),
  organismo: z.string(),
  ruta: z.string(),
  problema: z.string().nullable(),
  asignada: z.string().nullable(),
  /** Gobernación that has it; null while it is DNP's. */
  trasladadaA: z.string().nullable(),
  limite: fecha.nullable(),
  calificacion: z.enum(CALIFICACIONES_AYUDA).nullable(),
  mia: z.boolean(),
  /** What whoever looks may do with it now. */
  actos: z.array(z.enum(ACTOS_AYUDA)),
  puedeAdjuntar: z.boolean(),
  /** It is one of the desk that looks: its notes, its answers. */
  enMesa: z.boolean(),
  historia: z.array(
    z.object({
      acto: z.enum(ACTOS_AYUDA),
      parte: z.enum(PARTES_AYUDA),
      organismo: z.string(),
      persona: z.string(),
      texto: z.string().nullable(),
      en: instante,
    }),
  ),
  archivos: z.array(
    z.object({ id: uuid, nombre: z.string(), bytes: z.number().int(), persona: z.string(), en: instante }),
  ),
})

export const respuestaAyuda = z.object({
  id: uuid,
  categoria: z.string(),
  pregunta: z.string(),
  respuesta: z.string(),
  en: instante,
})
