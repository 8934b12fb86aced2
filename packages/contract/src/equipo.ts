// The team of a body: whom its administrator invites, with what scope, until when. Always one's own body: no address names another (R6).
import { ROLES } from '@kpt/domain/acceso'
import { z } from 'zod'
import { codigoEntidad, instante, nada, reparto, texto, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'

const rol = z.enum(ROLES)
const direccion = texto.trim().min(3).max(120).nullable()

const papel = z.object({ nombre: z.string(), correo: z.string(), rol, direccion, reparto: reparto.nullable() })

const persona = papel.extend({
  nombramiento: uuid,
  desde: instante,
  /** Who invited; null when it was not by an invitation. */
  invita: z.string().nullable(),
  esUsted: z.boolean(),
})

const invitacion = papel.extend({
  id: uuid,
  creadaEn: instante,
  invita: z.string().nullable(),
  /** Until when its last link serves. */
  vence: instante,
  vencida: z.boolean(),
})

const porNombramiento = z.object({ nombramiento: uuid })
const porInvitacion = z.object({ invitacion: uuid })

export const verEquipo = endpoint({
  metodo: 'GET',
  ruta: '/api/equipo',
  permiso: 'equipo.ver',
  resumen: 'El equipo del organismo propio: personas, invitaciones y lo que se puede encargar',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    organismo: z.object({ entidad: codigoEntidad.nullable(), direccion: z.string().nullable(), nombre: z.string() }),
    /** Roles into which whoever asks invites. */
    roles: z.array(rol),
    personas: z.array(persona),
    invitaciones: z.array(invitacion),
    /** Those who are no longer in the team, the last first. */
    retirados: z.array(papel.extend({ nombramiento: uuid, desde: instante, hasta: instante })),
    /** Metas of the plan in force by línea and sector: what can be given to a delegate. */
    /** Of the last published questionnaire of GESTIONWEB, to share them out. */
    secciones: z.array(z.object({ clave: z.string(), titulo: z.string() })),
    grupos: z.array(
      z.object({
        linea: z.string(),
        lineaNombre: z.string(),
        sector: z.string(),
        sectorNombre: z.string(),
        metas: z.number().int(),
      }),
    ),
  }),
  problemas: [],
})

export const invitar = endpoint({
  metodo: 'POST',
  ruta: '/api/equipo/invitaciones',
  permiso: 'equipo.administrar',
  resumen: 'Invitar a una persona al organismo propio: le llega un enlace de una sola vez, y solo ella activa',
  params: nada,
  consulta: nada,
  cuerpo: z.object({
    nombre: texto.trim().min(3).max(120),
    correo: texto.trim().max(254),
    rol,
    direccion,
    reparto: reparto.nullable(),
  }),
  respuesta: z.object({ invitacion: uuid, vence: instante }),
  problemas: ['equipo.rol', 'equipo.correo', 'equipo.ya_esta', 'equipo.reparto'],
})

export const reenviarInvitacion = endpoint({
  metodo: 'POST',
  ruta: '/api/equipo/invitaciones/:invitacion/enlace',
  permiso: 'equipo.administrar',
  resumen: 'Volver a enviar una invitación: el enlace anterior deja de servir',
  params: porInvitacion,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ vence: instante }),
  problemas: ['equipo.no_existe'],
})

export const anularInvitacion = endpoint({
  metodo: 'POST',
  ruta: '/api/equipo/invitaciones/:invitacion/anulacion',
  permiso: 'equipo.administrar',
  resumen: 'Anular una invitación que nadie ha aceptado',
  params: porInvitacion,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ anulada: z.literal(true) }),
  problemas: ['equipo.no_existe'],
})

export const cambiarReparto = endpoint({
  metodo: 'POST',
  ruta: '/api/equipo/personas/:nombramiento/reparto',
  permiso: 'equipo.administrar',
  resumen: 'Cambiar las líneas y los sectores que escribe un delegado',
  params: porNombramiento,
  consulta: nada,
  cuerpo: z.object({ reparto }),
  respuesta: z.object({ reparto }),
  problemas: ['equipo.no_existe', 'equipo.reparto'],
})

export const retirar = endpoint({
  metodo: 'POST',
  ruta: '/api/equipo/personas/:nombramiento/retiro',
  permiso: 'equipo.administrar',
  resumen: 'Retirar a una persona del equipo: sus sesiones terminan en ese instante',
  params: porNombramiento,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ hasta: instante }),
  problemas: ['equipo.no_existe'],
})

export const ENDPOINTS_EQUIPO = [
  verEquipo,
  invitar,
  reenviarInvitacion,
  anularInvitacion,
  cambiarReparto,
  retirar,
] as const
