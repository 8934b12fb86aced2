// The password of a person: forgotten, chosen again with a link of its mailbox, changed by whoever is signed in (R6.3, R6.4).
import { z } from 'zod'
import { instante, nada, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { conFicha, ficha } from './solicitudes-formas.ts'

const clave = z.string().max(400)

export const pedirEnlaceDeClave = endpoint({
  metodo: 'POST',
  ruta: '/api/clave/olvido',
  permiso: 'publico',
  resumen: 'Pedir el enlace para escoger otra contraseña; responde igual haya o no una cuenta con ese correo',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ correo: texto.trim().max(254) }),
  respuesta: z.object({ recibido: z.literal(true) }),
  problemas: ['sesion.bloqueada'],
})

export const verEnlaceDeClave = endpoint({
  metodo: 'POST',
  ruta: '/api/enlaces/clave/vista',
  permiso: 'publico',
  resumen: 'De quién es la contraseña que cambia este enlace; mirarlo no lo gasta',
  params: nada,
  consulta: nada,
  cuerpo: conFicha,
  respuesta: z.object({ nombre: z.string(), correo: z.string(), vence: instante }),
  problemas: ['enlace.no_sirve'],
})

export const escogerClave = endpoint({
  metodo: 'POST',
  ruta: '/api/enlaces/clave',
  permiso: 'publico',
  resumen: 'Escoger otra contraseña con el enlace; cierra las sesiones abiertas',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ ficha, clave }),
  respuesta: z.object({ correo: z.string() }),
  problemas: ['enlace.no_sirve', 'clave.debil'],
})

export const cambiarClave = endpoint({
  metodo: 'POST',
  ruta: '/api/cuenta/clave',
  permiso: 'sesion',
  resumen: 'Cambiar la propia contraseña con la de ahora; cierra las demás sesiones',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ actual: clave, nueva: clave }),
  respuesta: z.object({ cerradas: z.number().int() }),
  problemas: ['clave.actual', 'clave.debil', 'sesion.bloqueada'],
})

export const ENDPOINTS_CLAVE = [pedirEnlaceDeClave, verEnlaceDeClave, escogerClave, cambiarClave] as const
