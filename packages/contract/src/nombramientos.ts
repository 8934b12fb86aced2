// One person, several appointments: a leader of two municipalities, or a delegate here and a reviewer there. The session acts under one.
import { ROLES } from '@kpt/domain/acceso'
import { z } from 'zod'
import { codigoEntidad, nada, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'

export const nombramientoPropio = z.object({
  id: uuid,
  rol: z.enum(ROLES),
  /** Body of the appointment: entity or department; null for national bodies. */
  entidad: z.object({ codigo: codigoEntidad, nombre: z.string() }).nullable(),
  /** Dirección técnica of DNP, when it is of one. */
  direccion: z.string().nullable(),
})

export const trabajarComo = endpoint({
  metodo: 'POST',
  ruta: '/api/sesion/nombramiento',
  permiso: 'sesion',
  resumen: 'Trabajar como otro de los nombramientos propios, sin volver a ingresar: los permisos pasan a ser los suyos',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ nombramiento: uuid }),
  respuesta: nombramientoPropio,
  problemas: ['sesion.nombramiento'],
  // Another appointment may not ask for the second factor that this one asks for.
  sinSegundoFactor: true,
})

export const ENDPOINTS_NOMBRAMIENTOS = [trabajarComo] as const
