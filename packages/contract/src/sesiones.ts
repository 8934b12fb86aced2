// What a person sees and ends of its own: data, appointments, open sessions, how it signed in (R6).
import { ROLES, SITUACIONES_LIDERAZGO } from '@kpt/domain/acceso'
import { z } from 'zod'
import { codigoEntidad, instante, nada, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'

const VIAS = ['clave', 'llave', 'oidc'] as const

const comun = { permiso: 'sesion', params: nada, consulta: nada } as const

export const verCuenta = endpoint({
  ...comun,
  metodo: 'GET',
  ruta: '/api/cuenta',
  resumen: 'Los datos y los nombramientos propios',
  cuerpo: null,
  respuesta: z.object({
    nombre: z.string(),
    correo: z.string(),
    creada: instante,
    claveCambiada: instante.nullable(),
    nombramientos: z.array(
      z.object({
        id: uuid,
        rol: z.enum(ROLES),
        entidad: z.object({ codigo: codigoEntidad, nombre: z.string() }).nullable(),
        clase: z.enum(['titular', 'encargo']),
        desde: instante,
        hasta: instante.nullable(),
        situacion: z.enum(SITUACIONES_LIDERAZGO),
      }),
    ),
  }),
  problemas: [],
  sinSegundoFactor: true,
})

export const verSesiones = endpoint({
  ...comun,
  metodo: 'GET',
  ruta: '/api/cuenta/sesiones',
  resumen: 'Las sesiones abiertas de la persona y sus últimos ingresos',
  cuerpo: null,
  respuesta: z.object({
    sesiones: z.array(
      z.object({
        id: uuid,
        /** The one that asks. */
        esta: z.boolean(),
        agente: z.string().nullable(),
        red: z.string().nullable(),
        via: z.enum(VIAS),
        segundoFactor: z.boolean(),
        abierta: instante,
        vista: instante,
        /** When it ends if it is not used again. */
        termina: instante,
      }),
    ),
    ingresos: z.array(
      z.object({
        id: uuid,
        en: instante,
        resultado: z.enum([
          'bien',
          'clave',
          'espera',
          'segundo_factor',
          'sin_nombramiento',
          'identidad',
          'rescate_pedido',
          'rescate_cancelado',
          'rescate_hecho',
        ]),
        via: z.enum(VIAS),
        agente: z.string().nullable(),
        red: z.string().nullable(),
        conocido: z.boolean(),
      }),
    ),
  }),
  problemas: [],
})

export const cerrarSesionPropia = endpoint({
  ...comun,
  metodo: 'POST',
  ruta: '/api/cuenta/sesiones/:sesion/cierre',
  resumen: 'Cerrar una de las sesiones propias',
  params: z.object({ sesion: uuid }),
  cuerpo: null,
  respuesta: z.object({ cerradas: z.number().int() }),
  problemas: ['sesion.no_existe'],
})

export const cerrarLasDemas = endpoint({
  ...comun,
  metodo: 'POST',
  ruta: '/api/cuenta/sesiones/cierre',
  resumen: 'Cerrar todas las sesiones propias menos la que lo pide',
  cuerpo: null,
  respuesta: z.object({ cerradas: z.number().int() }),
  problemas: [],
})

export const ENDPOINTS_SESIONES = [verCuenta, verSesiones, cerrarSesionPropia, cerrarLasDemas] as const
