// Requests for usuario líder as DNP support sees them: papers are verified here; nothing here activates anybody (R6.4).
import { CLASES_SOPORTE, ESTADOS_SOLICITUD, LISTA_DE_VERIFICACION } from '@kpt/domain/acceso'
import { z } from 'zod'
import { autor, entero, entidadBreve, fecha, instante, nada, pagina, paginacion, texto, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { TIPOS_ACTO_DESIGNACION, TIPOS_IDENTIDAD } from './solicitudes.ts'
import { parrafo, radicado, suceso } from './solicitudes-formas.ts'

const porRadicado = z.object({ radicado })
const estado = z.enum(ESTADOS_SOLICITUD)
const punto = z.enum(LISTA_DE_VERIFICACION)
const persona = z.object({ id: uuid, nombre: z.string() })
/** `mia`: it is whoever asks. */
const encargada = persona.extend({ mia: z.boolean() })
/**
 * Grows with every event and every objection. An act says the one on which it was decided: whoever decided on something else, because
 * a colleague acted or an objection came meanwhile, is told so instead of deciding blindly.
 */
const version = entero.min(1)
const cuenta = z.number().int()

export const verColaDeSolicitudes = endpoint({
  metodo: 'GET',
  ruta: '/api/accesos/solicitudes',
  permiso: 'solicitud.verificar',
  resumen: 'Solicitudes de usuario líder, la que vence antes primero',
  params: nada,
  consulta: paginacion.extend({
    /** `pendientes`: those that wait for support. */
    estado: z.enum(['pendientes', 'en_curso', 'cerradas', 'todas', ...ESTADOS_SOLICITUD]).default('pendientes'),
    /** By the term to answer: passed, or ending today. */
    plazo: z.enum(['vencidas', 'hoy']).optional(),
    objecion: z.enum(['si']).optional(),
    departamento: z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
    asignada: z.enum(['todas', 'mias', 'sin_asignar']).default('todas'),
    texto: texto.max(80).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      radicado,
      entidad: entidadBreve,
      nombre: z.string(),
      clase: z.enum(['titular', 'encargo']),
      estado,
      radicadaEn: instante,
      respuestaAntesDe: instante,
      vencida: z.boolean(),
      /** Since when it is in its state. */
      estadoEn: instante,
      asignadaA: encargada.nullable(),
      objeciones: cuenta,
    }),
  ).extend({
    departamentos: z.array(z.object({ codigo: z.string(), nombre: z.string() })),
    cuentas: z.object({
      estados: z.record(estado, cuenta),
      /** Of those that wait for support. */
      pendientes: z.object({
        ...{ vencidas: cuenta, hoy: cuenta, mias: cuenta, sinAsignar: cuenta, conObjecion: cuenta },
      }),
    }),
  }),
  problemas: [],
})

export const verSolicitud = endpoint({
  metodo: 'GET',
  ruta: '/api/accesos/solicitudes/:radicado',
  permiso: 'solicitud.verificar',
  resumen: 'Una solicitud con sus documentos, su historia, las objeciones y quién es hoy el usuario líder',
  params: porRadicado,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    radicado,
    version,
    entidad: entidadBreve,
    nombre: z.string(),
    documentoTipo: z.enum(TIPOS_IDENTIDAD),
    /** Last three digits; the whole number is asked for apart, and that is on record. */
    documentoFinal: z.string().nullable(),
    cargo: z.string(),
    correo: z.string(),
    clase: z.enum(['titular', 'encargo']),
    encargo: z.object({ desde: fecha, hasta: fecha }).nullable(),
    acto: z.object({ tipo: z.enum(TIPOS_ACTO_DESIGNACION), numero: z.string(), fecha }),
    estado,
    estadoEn: instante,
    radicadaEn: instante,
    respuestaAntesDe: instante,
    asignadaA: encargada.nullable(),
    /** Who may take it. */
    equipo: z.array(persona),
    liderActual: z
      .object({ nombre: z.string(), correo: z.string(), desde: instante, clase: z.enum(['titular', 'encargo']) })
      .nullable(),
    /** Who, besides the leader and the applicant, is told of the activation. */
    seAvisa: z.object({ correoOficial: z.string().nullable(), gobernacion: z.array(z.string()) }),
    similares: z.array(
      z.object({
        radicado,
        entidad: entidadBreve,
        nombre: z.string(),
        estado,
        radicadaEn: instante,
        porque: z.array(z.enum(['entidad', 'correo', 'documento'])),
      }),
    ),
    /** Who saw what of the personal documents, the last first. */
    vistas: z.array(z.object({ en: instante, autor, soporte: uuid.nullable() })),
    soportes: z.array(
      z.object({
        id: uuid,
        clase: z.enum(CLASES_SOPORTE),
        nombre: z.string(),
        tipo: z.string(),
        bytes: z.number().int(),
        sha256: z.string(),
        recibidoEn: instante,
        sinAntivirus: z.boolean(),
        borradoEn: instante.nullable(),
      }),
    ),
    historia: z.array(suceso.extend({ autor: autor.nullable(), estado })),
    objeciones: z.array(
      z.object({
        quien: z.enum(['lider', 'correo_oficial', 'gobernacion']),
        autor: z.string().nullable(),
        texto: z.string(),
        en: instante,
      }),
    ),
    puede: z.array(z.enum(['pedir_mas', 'aceptar', 'rechazar'])),
  }),
  problemas: ['solicitud.no_existe'],
})

export const verIdentidadDeSolicitud = endpoint({
  metodo: 'POST',
  ruta: '/api/accesos/solicitudes/:radicado/identidad',
  permiso: 'solicitud.verificar',
  resumen: 'El número completo del documento de identidad; queda en la auditoría quién lo vio',
  params: porRadicado,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ numero: z.string().nullable() }),
  problemas: ['solicitud.no_existe', 'solicitud.sin_llave'],
})

export const verSoporteDeSolicitud = endpoint({
  metodo: 'GET',
  ruta: '/api/accesos/solicitudes/:radicado/soportes/:soporte',
  permiso: 'solicitud.verificar',
  resumen: 'Ver o descargar un documento de la solicitud; queda en la auditoría quién lo vio',
  params: porRadicado.extend({ soporte: uuid }),
  /** `marco`: to be looked at inside a frame of ours, where nothing of it runs. */
  consulta: z.object({ como: z.enum(['archivo', 'marco']).default('archivo') }),
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['solicitud.no_existe', 'documento.no_existe', 'solicitud.sin_llave'],
})

export const asignarSolicitud = endpoint({
  metodo: 'POST',
  ruta: '/api/accesos/solicitudes/:radicado/asignacion',
  permiso: 'solicitud.verificar',
  resumen: 'Tomar la solicitud, asignarla a otra persona del equipo o soltarla',
  params: porRadicado,
  consulta: nada,
  /** `tenia`: who had it when this was asked, so that nobody takes from a colleague what seemed free. */
  cuerpo: z.object({ a: z.union([z.literal('mi'), uuid]).nullable(), tenia: uuid.nullable() }),
  respuesta: z.object({ asignadaA: persona.nullable() }),
  problemas: ['solicitud.no_existe', 'solicitud.asignacion', 'solicitud.acto_imposible', 'solicitud.cambio'],
})

const acto = {
  metodo: 'POST',
  permiso: 'solicitud.verificar',
  params: porRadicado,
  consulta: nada,
  respuesta: z.object({ estado }),
} as const

export const pedirMas = endpoint({
  ...acto,
  ruta: '/api/accesos/solicitudes/:radicado/faltantes',
  resumen: 'Pedir a la persona que complete la solicitud',
  cuerpo: z.object({ version, puntos: z.array(punto).min(1), motivo: parrafo }),
  problemas: ['solicitud.no_existe', 'solicitud.acto_imposible', 'solicitud.cambio'],
})

export const rechazarSolicitud = endpoint({
  ...acto,
  ruta: '/api/accesos/solicitudes/:radicado/rechazo',
  resumen: 'Rechazar la solicitud, con el motivo que la persona leerá',
  cuerpo: z.object({ version, motivo: parrafo }),
  problemas: ['solicitud.no_existe', 'solicitud.acto_imposible', 'solicitud.cambio'],
})

export const aceptarSolicitud = endpoint({
  ...acto,
  ruta: '/api/accesos/solicitudes/:radicado/aceptacion',
  resumen: 'Aceptar la solicitud: a la persona le llega un enlace con el que solo ella activa su usuario',
  cuerpo: z.object({ version, puntos: z.array(punto) }),
  problemas: [
    'solicitud.no_existe',
    'solicitud.acto_imposible',
    'solicitud.cambio',
    'solicitud.lista_incompleta',
    'solicitud.encargo',
  ],
})

export const ENDPOINTS_SOPORTE = [
  verColaDeSolicitudes,
  verSolicitud,
  verIdentidadDeSolicitud,
  verSoporteDeSolicitud,
  asignarSolicitud,
  pedirMas,
  rechazarSolicitud,
  aceptarSolicitud,
] as const
