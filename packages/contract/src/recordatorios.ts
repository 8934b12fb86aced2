// Reminders: what was told to whom and what became of it, and the days before a limit on which they go out (R5.3).
import {
  AVISO_MAS_LEJANO,
  AVISOS_POR_FILA,
  CLASES_MEDIDA,
  CLASES_RECORDATORIO,
  DESTINOS_RECORDATORIO,
  INSTRUMENTOS,
  sonDiasDeAviso,
} from '@kpt/domain/calendario'
import { ESTADOS_CORREO } from '@kpt/domain/correo'
import { z } from 'zod'
import { codigoEntidad, entero, entidadBreve, fecha, instante, nada, pagina, paginacion } from './comun.ts'
import { endpoint } from './endpoint.ts'

/** How its letter stands; `sin_destino`: there was nobody to write to. */
export const ENTREGAS = [...ESTADOS_CORREO, 'sin_destino'] as const
export type Entrega = (typeof ENTREGAS)[number]

/** The act by which what an overdue reminder said is no longer so. */
const sinEfecto = z.discriminatedUnion('clase', [
  z.object({ clase: z.literal('circular'), circular: z.string(), fecha }),
  z.object({
    ...{ clase: z.literal('medida'), medida: z.enum(CLASES_MEDIDA), numero: z.string() },
    acto: z.object({ documento: z.string(), fecha }),
  }),
  z.object({ clase: z.literal('festivo') }),
])

const recordatorio = z.object({
  entidad: entidadBreve,
  instrumento: z.enum(INSTRUMENTOS),
  vigencia: z.number().int(),
  corte: z.number().int(),
  /** Of adjustments that were asked, and not of the report. */
  ajustes: z.boolean(),
  /** Key of the row and of the reminder within it: the address of one reminder. */
  actividad: z.string(),
  clave: z.string(),
  clase: z.enum(CLASES_RECORDATORIO),
  /** Last day that ruled when it was written. */
  limite: fecha,
  destino: z.enum(DESTINOS_RECORDATORIO),
  /** Address with most of it covered; null when there was nobody. */
  para: z.string().nullable(),
  en: instante,
  entrega: z.enum(ENTREGAS),
  enviadoEn: instante.nullable(),
  sinEfecto: sinEfecto.nullable(),
})

export const listarRecordatorios = endpoint({
  metodo: 'GET',
  ruta: '/api/recordatorios',
  permiso: 'recordatorio.ver',
  resumen: 'Recordatorios de plazos: a quién, cuándo, y qué fue de cada uno',
  params: nada,
  consulta: paginacion.extend({
    entidad: codigoEntidad.optional(),
    instrumento: z.enum(INSTRUMENTOS).optional(),
    vigencia: entero.optional(),
    clase: z.enum(CLASES_RECORDATORIO).optional(),
    entrega: z.enum(ENTREGAS).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(recordatorio),
  problemas: ['entidad.desconocida'],
})

export const listarResumenes = endpoint({
  metodo: 'GET',
  ruta: '/api/recordatorios/resumenes',
  permiso: 'recordatorio.ver',
  resumen: 'Resúmenes de plazos escritos a las gobernaciones: uno al día a lo sumo',
  params: nada,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(
    z.object({
      ...{ departamento: z.string(), nombre: z.string(), dia: fecha, en: instante },
      ...{ para: z.array(z.string()), entrega: z.enum(ESTADOS_CORREO), enviadoEn: instante.nullable() },
    }),
  ),
  problemas: [],
})

const dias = z.array(entero.min(1).max(AVISO_MAS_LEJANO)).min(1).max(AVISOS_POR_FILA)

export const verDiasDeAviso = endpoint({
  metodo: 'GET',
  ruta: '/api/recordatorios/dias',
  permiso: 'recordatorio.ver',
  resumen: 'Cuántos días hábiles antes de un límite se recuerda, y quién lo cambió',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    vigentes: z.array(z.object({ instrumento: z.enum(INSTRUMENTOS), dias: z.array(z.number().int()) })),
    /** Every change, the newest first. No instrument is the whole installation; no days, that what was written for it was withdrawn. */
    cambios: z.array(
      z.object({
        instrumento: z.enum(INSTRUMENTOS).nullable(),
        dias: z.array(z.number().int()).nullable(),
        en: instante,
        autor: z.string(),
      }),
    ),
  }),
  problemas: [],
})

export const fijarDiasDeAviso = endpoint({
  metodo: 'POST',
  ruta: '/api/recordatorios/dias',
  permiso: 'recordatorio.configurar',
  resumen: 'Fijar los días hábiles antes de un límite en que se recuerda, de un instrumento o de todos',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ instrumento: z.enum(INSTRUMENTOS).nullable(), dias: dias.refine(sonDiasDeAviso).nullable() }),
  respuesta: z.object({ guardado: z.literal(true) }),
  problemas: [],
})

export const ENDPOINTS_RECORDATORIOS = [listarRecordatorios, listarResumenes, verDiasDeAviso, fijarDiasDeAviso] as const
