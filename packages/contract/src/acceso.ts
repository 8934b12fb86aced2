// Sign-in, sign-out and who is signed in (R6).
import { ROLES } from '@kpt/domain/acceso'
import { z } from 'zod'
import { codigoEntidad, instante, nada, texto, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { respuestaDeLlave } from './factores.ts'
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
  /** What its role asks for before anything else; null when nothing does. */
  falta: z.literal('segundo_factor').nullable(),
})

/** The right password of whoever has a second factor opens no session: it opens the second step, in this browser and for minutes. */
export const ingreso = z.discriminatedUnion('paso', [
  sesion.extend({ paso: z.literal('listo') }),
  z.object({
    paso: z.literal('segundo'),
    /** What this person can answer with. */
    metodos: z.array(z.enum(['codigos', 'llave', 'recuperacion'])),
    vence: z.string(),
  }),
])

export const abrirSesion = endpoint({
  metodo: 'POST',
  ruta: '/api/sesion',
  permiso: 'publico',
  resumen: 'Iniciar sesión con correo y contraseña',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ correo: texto.trim().max(254), clave: z.string().max(200) }),
  respuesta: ingreso,
  problemas: ['sesion.credenciales', 'sesion.bloqueada', 'sesion.sin_nombramiento'],
})

export const darSegundoPaso = endpoint({
  metodo: 'POST',
  ruta: '/api/sesion/segundo-paso',
  permiso: 'publico',
  resumen: 'Terminar de ingresar con el código de la aplicación o uno de recuperación',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ codigo: z.string().trim().max(40) }),
  respuesta: ingreso,
  problemas: [
    'sesion.paso_vencido',
    'factor.codigo',
    'sesion.bloqueada',
    'sesion.sin_nombramiento',
    'identidad.sin_nombramiento',
  ],
})

export const abrirSesionConLlave = endpoint({
  metodo: 'POST',
  ruta: '/api/sesion/llave',
  permiso: 'publico',
  resumen: 'Iniciar sesión con una llave de acceso: vale por los dos pasos',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ respuesta: respuestaDeLlave }),
  respuesta: ingreso,
  problemas: ['factor.llave', 'sesion.sin_nombramiento'],
})

export const cerrarSesion = endpoint({
  metodo: 'POST',
  ruta: '/api/sesion/cierre',
  permiso: 'sesion',
  resumen: 'Cerrar la sesión',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    cerrada: z.literal(true),
    /** Where the browser must go to leave the identity provider too; null when it was not by it that the person came in. */
    salida: z.url().nullable(),
  }),
  problemas: [],
  sinSegundoFactor: true,
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
        porque: z.enum(['reemplazo', 'encargo', 'fin_encargo', 'fin_de_gobierno', 'otro']),
        /** When the person leads again by itself, after an encargo. */
        vuelve: instante.nullable(),
      })
      .nullable(),
    ahora: z.string(),
    /** Name of the identity provider with which one can sign in; null when there is none. */
    proveedor: z.string().nullable(),
    /** Page of the policies of whoever runs the system, when it says one. */
    politicas: z.url().optional(),
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

export const ENDPOINTS_ACCESO = [abrirSesion, darSegundoPaso, abrirSesionConLlave, cerrarSesion, verSesion] as const
