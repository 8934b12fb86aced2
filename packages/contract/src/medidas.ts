// Measures: acts of DNP that move dates for somebody without touching the cronograma, and their public register (R1.5).
import { CLASES_MEDIDA, EFECTOS_MEDIDA, INSTRUMENTOS } from '@kpt/domain/calendario'
import { z } from 'zod'
import { codigoEntidad, entero, fecha, instante, nada, pagina, paginacion, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

/** A row of a cronograma, by its key. */
export const filaDeCronograma = z.object({
  instrumento: z.enum(INSTRUMENTOS),
  vigencia: entero.min(1994).max(2200),
  actividad: texto.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(80),
})

const fila = filaDeCronograma.extend({ fecha })

/** A person, for a body. */
const firmante = z.object({ organismo: texto.trim().min(3).max(200), persona: texto.trim().min(3).max(200) })

const deEntidad = z.object({ clase: z.literal('entidad'), entidad: codigoEntidad })
const deDepartamento = z.object({ clase: z.literal('departamento'), departamento: z.string().regex(/^\d{2}$/) })

/** For whom an exception is asked. */
export const alcancePedido = z.discriminatedUnion('clase', [deEntidad, deDepartamento])

const alcance = z.discriminatedUnion('clase', [deEntidad, deDepartamento, z.object({ clase: z.literal('pais') })])

/** The written act that grants it, and why: anybody reads both. */
export const sustentoDeMedida = z.object({
  documento: texto.trim().min(3).max(300),
  actoFecha: fecha,
  motivo: texto.trim().min(10).max(2000),
})

export const listarMedidas = endpoint({
  metodo: 'GET',
  ruta: '/api/calendario/medidas',
  permiso: 'publico',
  resumen: 'Registro público de excepciones, contingencias y aperturas o terminaciones anticipadas',
  params: nada,
  consulta: paginacion.extend({
    entidad: codigoEntidad.optional(),
    instrumento: z.enum(INSTRUMENTOS).optional(),
    vigencia: entero.optional(),
  }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      numero: z.string(),
      clase: z.enum(CLASES_MEDIDA),
      efecto: z.enum(EFECTOS_MEDIDA),
      /** Null: the country. A department reaches its municipalities and its gobernación. */
      alcance: z
        .object({ clase: z.enum(['entidad', 'departamento']), codigo: z.string(), nombre: z.string() })
        .nullable(),
      filas: z.array(fila.extend({ texto: z.string(), corte: z.number().int().nullable(), limite: fecha.nullable() })),
      acto: z.object({ documento: z.string(), fecha }),
      motivo: z.string(),
      /** Bodies, not people: who asked for it and who endorsed it. */
      pide: z.string().nullable(),
      avala: z.string().nullable(),
      concede: z.string(),
      /** Interruption of the availability record on which it rests. */
      interrupcion: z.object({ desde: instante, hasta: instante }).nullable(),
      en: instante,
    }),
  ),
  problemas: ['entidad.desconocida'],
})

export const concederMedida = endpoint({
  metodo: 'POST',
  ruta: '/api/calendario/medidas',
  permiso: 'medida.conceder',
  resumen: 'Conceder una excepción, una contingencia nacional, una apertura anticipada o una terminación anticipada',
  params: nada,
  consulta: nada,
  cuerpo: sustentoDeMedida.extend({
    clase: z.enum(CLASES_MEDIDA),
    efecto: z.enum(EFECTOS_MEDIDA),
    alcance,
    filas: z.array(fila).min(1).max(40),
    /** Body that asked for it and, if there was one, that endorsed it; null when DNP acts on its own. */
    pide: firmante.nullable(),
    avala: firmante.nullable(),
    /** When the interruption began on which a contingency rests. */
    interrupcion: z.iso.datetime({ offset: true }).optional(),
  }),
  respuesta: z.object({ numero: z.string() }),
  problemas: ['entidad.desconocida', 'medida.falta'],
})

export const ENDPOINTS_MEDIDAS = [listarMedidas, concederMedida] as const
