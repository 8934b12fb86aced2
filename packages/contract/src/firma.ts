// Signing: the person signed in proves again to be there, and for minutes this session may send what it answers for.
import { VIAS_FIRMA } from '@kpt/domain/acceso'
import { z } from 'zod'
import { instante, nada } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { respuestaDeLlave } from './factores.ts'

const comun = { metodo: 'POST', permiso: 'sesion', params: nada, consulta: nada } as const
const firma = z.object({ via: z.enum(VIAS_FIRMA), en: instante, hasta: instante })

export const firmarConClave = endpoint({
  ...comun,
  ruta: '/api/cuenta/firma',
  resumen:
    'Firmar con la contraseña y, si la cuenta usa una aplicación de códigos, un código: sirve minutos, en esta sesión',
  cuerpo: z.object({ clave: z.string().max(400), codigo: z.string().trim().max(40).nullable() }),
  respuesta: firma,
  problemas: ['clave.actual', 'factor.codigo', 'sesion.bloqueada'],
})

export const firmarConLlave = endpoint({
  ...comun,
  ruta: '/api/cuenta/firma/llave',
  resumen: 'Firmar con una llave de acceso propia; sus opciones son las del ingreso',
  cuerpo: z.object({ respuesta: respuestaDeLlave }),
  respuesta: firma,
  problemas: ['factor.llave'],
})

export const ENDPOINTS_FIRMA = [firmarConClave, firmarConLlave] as const
