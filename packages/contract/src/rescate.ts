// The way back of whoever lost the second factor and the recovery codes: without any path of the staff (R6.4).
import { z } from 'zod'
import { instante, nada } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { conFicha, ficha } from './solicitudes-formas.ts'

const publico = { metodo: 'POST', permiso: 'publico', params: nada, consulta: nada } as const

export const pedirRescate = endpoint({
  ...publico,
  ruta: '/api/sesion/segundo-paso/rescate',
  resumen: 'Pedir entrar sin el segundo paso, ya escrita la contraseña: llega un enlace al correo y hay que esperar',
  cuerpo: null,
  /** From when the link of the mailbox serves for it. */
  respuesta: z.object({ desde: instante }),
  problemas: ['sesion.paso_vencido', 'sesion.bloqueada'],
})

export const verRescate = endpoint({
  ...publico,
  ruta: '/api/enlaces/rescate/vista',
  resumen: 'En qué va el rescate de este enlace; mirarlo no lo gasta',
  cuerpo: conFicha,
  respuesta: z.object({
    nombre: z.string(),
    correo: z.string(),
    situacion: z.enum(['espera', 'abierto']),
    desde: instante,
    vence: instante,
  }),
  problemas: ['enlace.no_sirve'],
})

export const cancelarRescate = endpoint({
  ...publico,
  ruta: '/api/enlaces/rescate/cancelacion',
  resumen: 'No fui yo: cancela el rescate y cierra todas las sesiones',
  cuerpo: conFicha,
  respuesta: z.object({ cancelado: z.literal(true) }),
  problemas: ['enlace.no_sirve'],
})

export const hacerRescate = endpoint({
  ...publico,
  ruta: '/api/enlaces/rescate',
  resumen: 'Pasada la espera, quitar los segundos factores con el enlace y la contraseña',
  cuerpo: z.object({ ficha, clave: z.string().max(400) }),
  respuesta: z.object({ correo: z.string() }),
  problemas: ['enlace.no_sirve', 'rescate.espera', 'sesion.credenciales', 'sesion.bloqueada'],
})

export const ENDPOINTS_RESCATE = [pedirRescate, verRescate, cancelarRescate, hacerRescate] as const
