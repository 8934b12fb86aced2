// What a person does with a one-time link that reached only its mailbox: the only way in which an account is activated (R6.4).
import { ROLES } from '@kpt/domain/acceso'
import { z } from 'zod'
import { codigoEntidad, fecha, instante, nada } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { conFicha, ficha } from './solicitudes-formas.ts'

const organismo = z.object({ codigo: codigoEntidad, nombre: z.string() })

/** Looking does not spend the link: programs that read mail open every address in it. */
const vista = z.object({
  nombre: z.string(),
  correo: z.string(),
  rol: z.enum(ROLES),
  entidad: organismo.nullable(),
  vence: instante,
  /**
   * `nueva`: choose a password. `existente`: the person has an account already and proves it with its present password, or with the
   * session it has open in this browser (`sesion`).
   */
  cuenta: z.enum(['nueva', 'existente', 'sesion']),
})

const activacion = z.object({
  ficha,
  /** The password chosen, or the present one of an account that exists; null with a session of that account. */
  clave: z.string().max(400).nullable(),
})
const hecho = z.object({ correo: z.string(), entidad: organismo.nullable() })

export const verActivacion = endpoint({
  metodo: 'POST',
  ruta: '/api/enlaces/activar/vista',
  permiso: 'publico',
  resumen: 'Qué se activa con este enlace; mirarlo no lo gasta',
  params: nada,
  consulta: nada,
  cuerpo: conFicha,
  respuesta: vista.extend({
    /** Who leads the entity now. */
    reemplazaA: z.string().nullable(),
    /** Dates of an encargo: the charge begins and ends with them, whenever the link is used. */
    encargo: z.object({ desde: fecha, hasta: fecha }).nullable(),
  }),
  problemas: ['enlace.no_sirve'],
})

export const activar = endpoint({
  metodo: 'POST',
  ruta: '/api/enlaces/activar',
  permiso: 'publico',
  resumen: 'Activar el usuario líder: el anterior deja de serlo en ese instante',
  params: nada,
  consulta: nada,
  cuerpo: activacion,
  respuesta: hecho,
  problemas: ['enlace.no_sirve', 'clave.debil', 'sesion.credenciales', 'sesion.bloqueada', 'solicitud.encargo'],
})

/** By the link that no longer serves, whatever it was: the answer is always the same, and what comes of it is seen in the mailbox alone. */
export const renovarActivacion = endpoint({
  metodo: 'POST',
  ruta: '/api/enlaces/activar/renovacion',
  permiso: 'publico',
  resumen: 'Pedir otro enlace de activación con uno que venció: llega al mismo correo',
  params: nada,
  consulta: nada,
  cuerpo: conFicha,
  respuesta: z.object({ pedido: z.literal(true) }),
  problemas: [],
})

export const verInvitacion = endpoint({
  metodo: 'POST',
  ruta: '/api/enlaces/invitacion/vista',
  permiso: 'publico',
  resumen: 'A qué invita este enlace; mirarlo no lo gasta',
  params: nada,
  consulta: nada,
  cuerpo: conFicha,
  respuesta: vista,
  problemas: ['enlace.no_sirve'],
})

export const aceptarInvitacion = endpoint({
  metodo: 'POST',
  ruta: '/api/enlaces/invitacion',
  permiso: 'publico',
  resumen: 'Aceptar una invitación',
  params: nada,
  consulta: nada,
  cuerpo: activacion,
  respuesta: hecho,
  problemas: ['enlace.no_sirve', 'clave.debil', 'sesion.credenciales', 'sesion.bloqueada'],
})

export const ENDPOINTS_ENLACES = [verActivacion, activar, renovarActivacion, verInvitacion, aceptarInvitacion] as const
