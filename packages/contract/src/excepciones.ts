// Requests for exceptions: asked by an entity or its gobernación, endorsed, decided by DNP; a granted one is a measure (R1.3, R1.5).
import {
  ACTOS_EXCEPCION,
  CLASES_ACTIVIDAD,
  EFECTOS_DE_CLASE,
  ESTADOS_EXCEPCION,
  INSTRUMENTOS,
  PARTES_EXCEPCION,
  SITUACIONES_ACTIVIDAD,
} from '@kpt/domain/calendario'
import { z } from 'zod'
import { codigoEntidad, fecha, huella, instante, nada, pagina, paginacion, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { alcancePedido, filaDeCronograma, sustentoDeMedida } from './medidas.ts'

const porNumero = z.object({ numero: z.string().regex(/^EX-\d{4}-\d{6}$/) })
const estado = z.enum(ESTADOS_EXCEPCION)
/** What people write; others read it. */
const escrito = texto.trim().min(10).max(2000)

/** A row as it rules now for whom it is asked; only its key when no act in force has it any more. */
const filaVisible = filaDeCronograma.extend({
  texto: z.string(),
  corte: z.number().int().nullable(),
  limite: fecha.nullable(),
  situacion: z.enum(SITUACIONES_ACTIVIDAD).nullable(),
})

const excepcion = z.object({
  numero: z.string(),
  estado,
  alcance: z.object({ clase: z.enum(['entidad', 'departamento']), codigo: z.string(), nombre: z.string() }),
  pide: z.enum(PARTES_EXCEPCION),
  fecha,
  filas: z.array(filaVisible),
  pedidaEn: instante,
  estadoEn: instante,
  /** Number of the measure that granted it. */
  medida: z.string().nullable(),
})

export const listarExcepciones = endpoint({
  metodo: 'GET',
  ruta: '/api/excepciones',
  permiso: 'excepcion.ver',
  resumen: 'Solicitudes de excepción del territorio de quien mira, la que lleva más tiempo esperando primero',
  params: nada,
  consulta: paginacion.extend({
    /** `en_espera`: those that somebody still has to decide. */
    estado: z.enum([...ESTADOS_EXCEPCION, 'en_espera']).optional(),
    departamento: z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
    entidad: codigoEntidad.optional(),
    instrumento: z.enum(INSTRUMENTOS).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(excepcion).extend({
    /** Those that have some, to choose among them. */
    departamentos: z.array(z.object({ codigo: z.string(), nombre: z.string() })),
  }),
  problemas: [],
})

export const listarFilasPedibles = endpoint({
  metodo: 'GET',
  ruta: '/api/excepciones/filas',
  permiso: 'excepcion.pedir',
  resumen: 'Actividades para las que se puede pedir una excepción: las que se deben y ya abrieron',
  params: nada,
  consulta: z.object({ clase: z.enum(['entidad', 'departamento']), codigo: codigoEntidad }),
  cuerpo: null,
  respuesta: z.object({
    nombre: z.string(),
    filas: z.array(filaVisible.extend({ clases: z.array(z.enum(CLASES_ACTIVIDAD)), recibeHasta: instante })),
  }),
  problemas: ['entidad.desconocida', 'territorio.ajeno'],
})

export const verExcepcion = endpoint({
  metodo: 'GET',
  ruta: '/api/excepciones/:numero',
  permiso: 'excepcion.ver',
  resumen: 'Una solicitud de excepción con su historia y con lo que puede hacer quien la mira',
  params: porNumero,
  consulta: nada,
  cuerpo: null,
  respuesta: excepcion.extend({
    motivo: z.string(),
    /** A PDF of the entity. */
    documento: z.object({ sha256: z.string(), nombre: z.string() }).nullable(),
    actos: z.array(z.enum(ACTOS_EXCEPCION)),
    historia: z.array(
      z.object({
        acto: z.enum(ACTOS_EXCEPCION),
        parte: z.enum(PARTES_EXCEPCION),
        organismo: z.string(),
        persona: z.string(),
        texto: z.string().nullable(),
        en: instante,
      }),
    ),
  }),
  problemas: ['excepcion.no_existe'],
})

export const pedirExcepcion = endpoint({
  metodo: 'POST',
  ruta: '/api/excepciones',
  permiso: 'excepcion.pedir',
  resumen: 'Pedir una excepción para una entidad; la gobernación, también para su departamento entero',
  params: nada,
  consulta: nada,
  cuerpo: z.object({
    alcance: alcancePedido,
    filas: z.array(filaDeCronograma).min(1).max(20),
    fecha,
    motivo: escrito,
    /** SHA-256 of a document of the entity, uploaded before. */
    documento: huella.nullable(),
  }),
  respuesta: z.object({ numero: z.string() }),
  problemas: [
    ...(['entidad.desconocida', 'territorio.ajeno', 'documento.no_existe'] as const),
    ...(['excepcion.falta', 'excepcion.repetida'] as const),
  ],
})

const respuesta = z.object({ estado })
const problemas = ['excepcion.no_existe', 'excepcion.acto_imposible'] as const

export const avalarExcepcion = endpoint({
  metodo: 'POST',
  ruta: '/api/excepciones/:numero/aval',
  permiso: 'excepcion.avalar',
  resumen: 'Avalar, como gobernación, lo que pide una entidad de su territorio',
  params: porNumero,
  consulta: nada,
  cuerpo: z.object({ texto: escrito }),
  respuesta,
  problemas,
})

export const retirarExcepcion = endpoint({
  metodo: 'POST',
  ruta: '/api/excepciones/:numero/retiro',
  permiso: 'excepcion.pedir',
  resumen: 'Retirar una solicitud que aún no se decide: solo quien la pidió',
  params: porNumero,
  consulta: nada,
  cuerpo: z.object({ texto: escrito }),
  respuesta,
  problemas,
})

export const negarExcepcion = endpoint({
  metodo: 'POST',
  ruta: '/api/excepciones/:numero/negacion',
  permiso: 'medida.conceder',
  resumen: 'Negar una solicitud de excepción, con su motivo',
  params: porNumero,
  consulta: nada,
  cuerpo: z.object({ texto: escrito }),
  respuesta,
  problemas,
})

export const concederExcepcion = endpoint({
  metodo: 'POST',
  ruta: '/api/excepciones/:numero/concesion',
  permiso: 'medida.conceder',
  resumen: 'Conceder una solicitud de excepción: escribe su medida en el mismo acto',
  params: porNumero,
  consulta: nada,
  cuerpo: sustentoDeMedida.extend({ efecto: z.enum(EFECTOS_DE_CLASE.excepcion), fecha }),
  respuesta: respuesta.extend({ medida: z.string() }),
  problemas: [...problemas, 'medida.falta'],
})

export const ENDPOINTS_EXCEPCIONES = [
  listarExcepciones,
  listarFilasPedibles,
  verExcepcion,
  pedirExcepcion,
  avalarExcepcion,
  retirarExcepcion,
  negarExcepcion,
  concederExcepcion,
] as const
