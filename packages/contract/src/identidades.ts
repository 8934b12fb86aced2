// Sign-in with the identity provider of the installation (OIDC), and the identities joined to one's own account (R6).
import { z } from 'zod'
import { ingreso } from './acceso.ts'
import { instante, nada, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'

const publico = { metodo: 'POST', permiso: 'publico', params: nada, consulta: nada } as const
const propia = { permiso: 'sesion', consulta: nada } as const

export const comenzarConProveedor = endpoint({
  ...publico,
  ruta: '/api/sesion/proveedor/comienzo',
  resumen: 'Empezar a ingresar con el proveedor de identidad: a dónde debe ir el navegador',
  cuerpo: null,
  respuesta: z.object({ direccion: z.url() }),
  problemas: ['identidad.sin_proveedor', 'identidad.no_responde'],
})

export const abrirSesionConProveedor = endpoint({
  ...publico,
  ruta: '/api/sesion/proveedor',
  resumen: 'Terminar de ingresar con lo que el proveedor de identidad respondió al navegador',
  /** The query with which the browser came back, as it came. */
  cuerpo: z.object({ vuelta: z.string().max(4000) }),
  respuesta: ingreso,
  problemas: [
    'sesion.paso_vencido',
    'identidad.sin_proveedor',
    'identidad.no_responde',
    'identidad.cancelada',
    'identidad.respuesta',
    'identidad.acr',
    'identidad.correo_sin_verificar',
    'identidad.sin_cuenta',
    'identidad.otra',
    'identidad.separada',
    'identidad.sin_nombramiento',
  ],
})

export const verIdentidades = endpoint({
  ...propia,
  metodo: 'GET',
  ruta: '/api/cuenta/identidades',
  resumen: 'Las identidades de otros proveedores unidas a la cuenta propia',
  params: nada,
  cuerpo: null,
  respuesta: z.object({
    identidades: z.array(
      z.object({
        id: uuid,
        proveedor: z.string(),
        /** Verified address by which it was joined. */
        correo: z.string(),
        unida: instante,
        usada: instante.nullable(),
        /** Since when it no longer opens the account; null while it does. */
        separada: instante.nullable(),
      }),
    ),
  }),
  problemas: [],
})

const cambio = {
  ...propia,
  metodo: 'POST',
  params: z.object({ identidad: uuid }),
  cuerpo: z.object({ clave: z.string().max(400) }),
  problemas: ['clave.actual', 'sesion.bloqueada', 'identidad.no_existe'],
} as const

export const separarIdentidad = endpoint({
  ...cambio,
  ruta: '/api/cuenta/identidades/:identidad/separacion',
  resumen: 'Separar una identidad de la cuenta propia, con la contraseña: deja de servir para ingresar',
  respuesta: z.object({ cerradas: z.number().int() }),
})

export const permitirIdentidad = endpoint({
  ...cambio,
  ruta: '/api/cuenta/identidades/:identidad/permiso',
  resumen: 'Permitir de nuevo una identidad que se había separado, con la contraseña',
  respuesta: z.object({ permitida: z.literal(true) }),
})

export const ENDPOINTS_IDENTIDADES = [
  comenzarConProveedor,
  abrirSesionConProveedor,
  verIdentidades,
  separarIdentidad,
  permitirIdentidad,
] as const
