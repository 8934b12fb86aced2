// Sign-in, sign-out and who is signed in (R6).
import { ROLES } from '@kpt/domain/acceso'
import { z } from 'zod'
import { codigoEntidad, instante, nada, texto, uuid } from './comun.ts'
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
  problemas: ['sesion.credenciales', 'sesion.bloqueada', 'sesion.sin_nombramiento'],
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
    /** Why the session of this browser ended before its time: the appointment under which it was open did. Only its own browser learns it. */
    termino: z
      .object({
        rol: z.enum(ROLES),
        entidad: z.object({ codigo: codigoEntidad, nombre: z.string() }).nullable(),
        en: instante,
        porque: z.enum(['reemplazo', 'encargo', 'fin_encargo', 'otro']),
        /** When the person leads again by itself, after an encargo. */
        vuelve: instante.nullable(),
      })
      .nullable(),
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
