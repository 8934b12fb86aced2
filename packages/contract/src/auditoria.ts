// The audit on screen: the acts of the chains that one may see, how each chain stands, and the chain as a file.
import { z } from 'zod'
import { codigoEntidad, entero, entidadBreve, fecha, instante, nada, porEntidad, texto, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'

/** Code of the entity, or `nacional`. */
const cadena = z.union([codigoEntidad, z.literal('nacional')])

const acto = z.object({
  cadena: z.string(),
  /** Number of the link in its chain. */
  n: z.number().int(),
  en: instante,
  accion: z.string(),
  sujeto: z.string(),
  /** Null when the system did it, or somebody without an account. */
  persona: z.object({ id: uuid, nombre: z.string() }).nullable(),
  rol: z.string().nullable(),
  /** Null for the national chain. */
  entidad: entidadBreve.nullable(),
  hechos: z.record(z.string(), z.unknown()),
  hash: z.string(),
})

export const listarActos = endpoint({
  metodo: 'GET',
  ruta: '/api/auditoria',
  permiso: 'auditoria.ver',
  resumen: 'Los actos de las cadenas que se pueden ver, el último primero',
  params: nada,
  consulta: z.object({
    /** All of the territory when it is absent. */
    cadena: cadena.optional(),
    persona: uuid.optional(),
    accion: texto.max(80).optional(),
    /** With its chain: the thing and what is under it, `reporte/seguimiento/2025/3`. */
    sujeto: texto.max(200).optional(),
    desde: fecha.optional(),
    /** Included. */
    hasta: fecha.optional(),
    /** Also the saving of each field, which otherwise is shown only by thing or by person. */
    valores: z.literal('si').optional(),
    /** Where the page before ended. */
    tras: texto.max(120).optional(),
    tamano: entero.min(1).max(500).default(50),
  }),
  cuerpo: null,
  respuesta: z.object({
    filas: z.array(acto),
    /** Null: there are no more. */
    siguiente: z.string().nullable(),
    /** The person of the filter, by name. */
    persona: z.object({ id: uuid, nombre: z.string() }).nullable(),
  }),
  problemas: ['territorio.ajeno', 'entidad.desconocida'],
})

export const buscarPersonas = endpoint({
  metodo: 'GET',
  ruta: '/api/auditoria/personas',
  permiso: 'auditoria.ver',
  resumen: 'Personas que han hecho algo en las cadenas que se pueden ver, por su nombre',
  params: nada,
  consulta: z.object({ texto: texto.min(2).max(80), cadena: cadena.optional() }),
  cuerpo: null,
  respuesta: z.object({
    filas: z.array(z.object({ id: uuid, nombre: z.string() })),
    /** There are more than these. */
    hayMas: z.boolean(),
  }),
  problemas: ['territorio.ajeno', 'entidad.desconocida'],
})

const falla = z.object({
  cadena: z.string(),
  primerFallo: z.number().int(),
  motivo: z.string(),
  sello: z.number().int().nullable(),
  entre: z.tuple([z.number().int(), z.number().int()]).nullable(),
})

const sello = z.object({ n: z.number().int(), en: instante, huella: z.string() })

export const verEstadoDeAuditoria = endpoint({
  metodo: 'GET',
  ruta: '/api/auditoria/estado',
  permiso: 'auditoria.ver',
  resumen: 'Cómo están las cadenas según la última verificación, y el último sello',
  params: nada,
  consulta: z.object({ cadena: cadena.optional() }),
  cuerpo: null,
  respuesta: z.object({
    /** One chain: how many links it has and up to which it was verified. Null when none was asked for and one sees several. */
    cadena: z
      .object({
        cadena: z.string(),
        entidad: entidadBreve.nullable(),
        eslabones: z.number().int(),
        verificada: z
          .object({ en: instante, hastaN: z.number().int(), integra: z.boolean(), fallas: z.array(falla) })
          .nullable(),
      })
      .nullable(),
    /** The last verification of all chains: only for whoever sees the whole country. */
    todas: z
      .object({
        en: instante,
        integra: z.boolean(),
        cadenas: z.number().int(),
        eslabones: z.number().int(),
        sellos: z.number().int(),
        fallas: z.array(falla),
      })
      .nullable(),
    sello: sello.nullable(),
  }),
  problemas: ['territorio.ajeno', 'entidad.desconocida'],
})

export const descargarCadena = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/auditoria/archivo',
  permiso: 'auditoria.ver',
  resumen: 'La cadena de una entidad, para verificarla fuera del sistema',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: [],
})

export const descargarCadenaNacional = endpoint({
  metodo: 'GET',
  ruta: '/api/auditoria/nacional/archivo',
  permiso: 'auditoria.ver',
  resumen: 'La cadena nacional, para verificarla fuera del sistema',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['territorio.ajeno'],
})

export const ENDPOINTS_AUDITORIA = [
  listarActos,
  buscarPersonas,
  verEstadoDeAuditoria,
  descargarCadena,
  descargarCadenaNacional,
] as const
