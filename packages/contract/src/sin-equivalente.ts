// Metas without equivalent in the Catálogo: asked by the entity, answered by DNP with a code, a dated exception or a question (R2.3).
import { ACTOS_SIN_EQUIVALENTE, ESTADOS_SIN_EQUIVALENTE, MINIMO_EXPLICACION } from '@kpt/domain/planes'
import { z } from 'zod'
import {
  codigoEntidad,
  entero,
  entidadBreve,
  fecha,
  instante,
  nada,
  numeroMeta,
  pagina,
  paginacion,
  porEntidad,
  texto,
} from './comun.ts'
import { endpoint } from './endpoint.ts'

const porNumero = z.object({ numero: z.string().regex(/^SE-\d{4}-\d{6}$/) })
const estado = z.enum(ESTADOS_SIN_EQUIVALENTE)
/** What people write; others read it. */
const escrito = texto.trim().min(MINIMO_EXPLICACION).max(2000)
const departamento = z.string().regex(/^\d{2}$/)
const indicador = z.string().regex(/^\d{9}$/)
const nombrado = z.object({ codigo: z.string(), nombre: z.string().nullable() })

const solicitud = z.object({
  numero: z.string(),
  entidad: entidadBreve,
  meta: z.string(),
  texto: z.string(),
  unidad: z.string(),
  linea: z.string(),
  estado,
  /** Indicator that DNP assigned. */
  codigo: z.string().nullable(),
  /** Last day of the exception. */
  hasta: fecha.nullable(),
  pedidaEn: instante,
  estadoEn: instante,
})

export const listarSinEquivalente = endpoint({
  metodo: 'GET',
  ruta: '/api/sin-equivalente',
  permiso: 'sin_equivalente.ver',
  resumen:
    'Solicitudes de metas sin equivalente del territorio de quien mira, la que lleva más tiempo esperando primero',
  params: nada,
  consulta: paginacion.extend({
    estado: estado.optional(),
    departamento: departamento.optional(),
    entidad: codigoEntidad.optional(),
    texto: texto.max(80).optional(),
    /** Only those that have been in their state these days or more. */
    dias: entero.min(0).max(3650).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(solicitud).extend({
    /** Those that have some, to choose among them. */
    departamentos: z.array(z.object({ codigo: z.string(), nombre: z.string() })),
  }),
  problemas: [],
})

export const verSinEquivalente = endpoint({
  metodo: 'GET',
  ruta: '/api/sin-equivalente/:numero',
  permiso: 'sin_equivalente.ver',
  resumen: 'Una solicitud con su historia y con lo que puede hacer quien la mira',
  params: porNumero,
  consulta: nada,
  cuerpo: null,
  respuesta: solicitud.extend({
    explicacion: z.string(),
    considerados: z.array(nombrado),
    asignado: nombrado.nullable(),
    actos: z.array(z.enum(ACTOS_SIN_EQUIVALENTE)),
    historia: z.array(
      z.object({
        acto: z.enum(ACTOS_SIN_EQUIVALENTE),
        parte: z.enum(['entidad', 'dnp']),
        organismo: z.string(),
        persona: z.string(),
        texto: z.string().nullable(),
        en: instante,
      }),
    ),
  }),
  problemas: ['sin_equivalente.no_existe'],
})

export const pedirSinEquivalente = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/plan/metas/:meta/sin-equivalente',
  permiso: 'plan.editar',
  resumen: 'Pedir al DNP que resuelva una meta que nada del Catálogo describe',
  params: porEntidad.extend({ meta: numeroMeta }),
  consulta: nada,
  cuerpo: z.object({
    explicacion: escrito,
    /** Products (7 digits) and indicators (9) that were looked at and discarded. */
    considerados: z.array(z.string().regex(/^(\d{7}|\d{9})$/)).max(20),
  }),
  respuesta: z.object({ numero: z.string() }),
  problemas: [
    ...(['plan.no_existe', 'plan.meta_no_existe'] as const),
    ...(['sin_equivalente.homologada', 'sin_equivalente.repetida'] as const),
  ],
})

const respuesta = z.object({ estado })
const problemas = ['sin_equivalente.no_existe', 'sin_equivalente.acto_imposible'] as const
const conPalabras = z.object({ texto: escrito })

export const responderSinEquivalente = endpoint({
  metodo: 'POST',
  ruta: '/api/sin-equivalente/:numero/respuesta',
  permiso: 'plan.editar',
  resumen: 'Responder lo que el DNP preguntó: la solicitud vuelve a su turno',
  params: porNumero,
  consulta: nada,
  cuerpo: conPalabras,
  respuesta,
  problemas,
})

export const retirarSinEquivalente = endpoint({
  metodo: 'POST',
  ruta: '/api/sin-equivalente/:numero/retiro',
  permiso: 'plan.editar',
  resumen: 'Retirar una solicitud que el DNP aún no decide',
  params: porNumero,
  consulta: nada,
  cuerpo: nada,
  respuesta,
  problemas,
})

export const preguntarSinEquivalente = endpoint({
  metodo: 'POST',
  ruta: '/api/sin-equivalente/:numero/pregunta',
  permiso: 'sin_equivalente.decidir',
  resumen: 'Devolver la solicitud a la entidad con una pregunta',
  params: porNumero,
  consulta: nada,
  cuerpo: conPalabras,
  respuesta,
  problemas,
})

export const asignarCodigo = endpoint({
  metodo: 'POST',
  ruta: '/api/sin-equivalente/:numero/codigo',
  permiso: 'sin_equivalente.decidir',
  resumen: 'Asignar a la meta un indicador del Catálogo; la entidad lo confirma en su plan',
  params: porNumero,
  consulta: nada,
  cuerpo: conPalabras.extend({ codigo: indicador }),
  respuesta,
  problemas: [...problemas, 'homologacion.codigo_inactivo'],
})

export const exceptuarMeta = endpoint({
  metodo: 'POST',
  ruta: '/api/sin-equivalente/:numero/excepcion',
  permiso: 'sin_equivalente.decidir',
  resumen: 'Conceder una excepción pública: hasta esa fecha la meta cuenta como resuelta',
  params: porNumero,
  consulta: nada,
  cuerpo: conPalabras.extend({ hasta: fecha }),
  respuesta,
  problemas: [...problemas, 'sin_equivalente.fecha_pasada'],
})

export const listarExcepcionesHomologacion = endpoint({
  metodo: 'GET',
  ruta: '/api/homologacion/excepciones',
  permiso: 'publico',
  resumen: 'Excepciones que el DNP concedió a metas sin equivalente en el Catálogo',
  params: nada,
  consulta: paginacion.extend({
    departamento: departamento.optional(),
    /** Also those that are over. */
    todas: z.enum(['si']).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      numero: z.string(),
      entidad: entidadBreve,
      meta: z.string(),
      texto: z.string(),
      razon: z.string(),
      concedidaEn: instante,
      hasta: fecha,
      vigente: z.boolean(),
    }),
  ),
  problemas: [],
})

export const ENDPOINTS_SIN_EQUIVALENTE = [
  listarSinEquivalente,
  verSinEquivalente,
  pedirSinEquivalente,
  responderSinEquivalente,
  retirarSinEquivalente,
  preguntarSinEquivalente,
  asignarCodigo,
  exceptuarMeta,
  listarExcepcionesHomologacion,
] as const
