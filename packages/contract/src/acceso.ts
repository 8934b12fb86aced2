// Sign-in, sign-out and who is signed in (R6).
import { ROLES } from '@kpt/domain/acceso'
import { z } from 'zod'
import { codigoEntidad, nada, texto, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { nombramientoPropio } from './nombramientos.ts'

const sesion = z.object({
  nombre: z.string(),
  correo: z.string(),
  rol: z.enum(ROLES),
  /** Body of the appointment: entity or department; null for national bodies. */
  entidad: z.object({ codigo: codigoEntidad, nombre: z.string() }).nullable(),
  /** Dirección técnica of DNP, when it is of one. */
  direccion: z.string().nullable(),
  expira: z.string(),
  nombramiento: uuid,
  /** All in force, to choose among; empty when there is only this one. */
  nombramientos: z.array(nombramientoPropio),
})

export const abrirSesion = endpoint({
  metodo: 'POST',
  ruta: '/api/sesion',
  permiso: 'publico',
  resumen: 'Iniciar sesión con correo y contraseña',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ correo: texto.trim().max(254), clave: z.string().max(200) }),
  respuesta: sesion,
  problemas: ['sesion.credenciales', 'sesion.bloqueada'],
})

export const cerrarSesion = endpoint({
  metodo: 'POST',
  ruta: '/api/sesion/cierre',
  permiso: 'sesion',
  resumen: 'Cerrar la sesión',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ cerrada: z.literal(true) }),
  problemas: [],
})

export const verSesion = endpoint({
  metodo: 'GET',
  ruta: '/api/sesion',
  permiso: 'publico',
  resumen: 'Quién ha iniciado sesión, la hora del servidor y, en la demostración, sus cuentas',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    sesion: sesion.nullable(),
    ahora: z.string(),
    /** Accounts of the demonstration, shown on the sign-in page; null outside it. */
    demostracion: z
      .object({
        aviso: z.string(),
        cuentas: z.array(
          z.object({ correo: z.string(), clave: z.string(), nombre: z.string(), descripcion: z.string() }),
        ),
      })
      .nullable(),
  }),
  problemas: [],
})

export const ENDPOINTS_ACCESO = [abrirSesion, cerrarSesion, verSesion] as const
