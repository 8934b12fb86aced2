// The second step of signing in: codes of an application, recovery codes, passkeys (R6). Each person administers only its own.
import { z } from 'zod'
import { instante, nada, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

const clave = z.string().max(400)
const codigo = z.string().trim().max(40)
/** Recovery codes just made, shown this once; null when there were some already. */
const codigos = z.array(z.string()).nullable()
/** A passkey by the name that its maker gave it, in base64url. */
const llave = z.string().regex(/^[\w-]{1,1400}$/)
const nombre = texto.trim().min(1).max(60)
/** As the browser makes and takes it (WebAuthn, JSON form). The library that verifies it knows its parts. */
const deWebauthn = z.record(z.string(), z.unknown())
const respuestaDeLlave = z.looseObject({
  id: llave,
  rawId: llave,
  type: z.literal('public-key'),
  response: z.record(z.string(), z.unknown()),
  clientExtensionResults: z.record(z.string(), z.unknown()),
})

const propio = { permiso: 'sesion', params: nada, consulta: nada, sinSegundoFactor: true } as const
const conPrueba = ['clave.actual', 'factor.codigo', 'sesion.bloqueada'] as const

export const verFactores = endpoint({
  ...propio,
  metodo: 'GET',
  ruta: '/api/cuenta/factores',
  resumen: 'Los segundos factores de la persona',
  cuerpo: null,
  respuesta: z.object({
    /** Its role asks for one. */
    exigido: z.boolean(),
    codigos: z.object({ desde: instante }).nullable(),
    llaves: z.array(z.object({ id: llave, nombre: z.string(), creada: instante, usada: instante.nullable() })),
    /** Recovery codes still unused; null when none were ever made. */
    recuperacion: z.object({ quedan: z.number().int(), creados: instante }).nullable(),
    /** False where the installation has no key to keep secrets under. */
    puedeCodigos: z.boolean(),
    /** The only address at which passkeys work. */
    origen: z.string(),
  }),
  problemas: [],
})

export const empezarCodigos = endpoint({
  ...propio,
  metodo: 'POST',
  ruta: '/api/cuenta/factores/codigos',
  resumen: 'Empezar a usar una aplicación de códigos: su secreto, para escribirlo o leerlo del código QR',
  cuerpo: z.object({ clave }),
  respuesta: z.object({
    secreto: z.string(),
    uri: z.string(),
    /** Modules of a side, quiet zone included, and the path that draws the dark ones. */
    qr: z.object({ lado: z.number().int(), trazo: z.string() }),
  }),
  problemas: ['clave.actual', 'sesion.bloqueada', 'factor.ya_existe', 'factor.sin_llave'],
})

export const confirmarCodigos = endpoint({
  ...propio,
  metodo: 'POST',
  ruta: '/api/cuenta/factores/codigos/confirmacion',
  resumen: 'Confirmar la aplicación con uno de sus códigos: desde ahí se pide al ingresar',
  cuerpo: z.object({ codigo }),
  respuesta: z.object({ codigos }),
  problemas: ['factor.codigo', 'factor.no_existe', 'sesion.bloqueada'],
})

export const quitarCodigos = endpoint({
  ...propio,
  metodo: 'POST',
  ruta: '/api/cuenta/factores/codigos/retiro',
  resumen: 'Quitar la aplicación de códigos, con la contraseña y un código',
  cuerpo: z.object({ clave, codigo }),
  respuesta: z.object({ quitado: z.literal(true) }),
  problemas: [...conPrueba, 'factor.no_existe', 'factor.exigido'],
})

export const renovarRecuperacion = endpoint({
  ...propio,
  metodo: 'POST',
  ruta: '/api/cuenta/factores/recuperacion',
  resumen: 'Crear códigos de recuperación nuevos; los anteriores dejan de servir',
  cuerpo: z.object({ clave, codigo: codigo.nullable() }),
  respuesta: z.object({ codigos: z.array(z.string()) }),
  problemas: [...conPrueba, 'factor.no_existe'],
})

export const empezarLlave = endpoint({
  ...propio,
  metodo: 'POST',
  ruta: '/api/cuenta/llaves/opciones',
  resumen: 'Empezar a registrar una llave de acceso',
  cuerpo: z.object({ clave }),
  respuesta: deWebauthn,
  problemas: ['clave.actual', 'sesion.bloqueada'],
})

export const registrarLlave = endpoint({
  ...propio,
  metodo: 'POST',
  ruta: '/api/cuenta/llaves',
  resumen: 'Registrar una llave de acceso con su nombre',
  cuerpo: z.object({ nombre, respuesta: respuestaDeLlave }),
  respuesta: z.object({ codigos }),
  problemas: ['factor.llave'],
})

export const nombrarLlave = endpoint({
  ...propio,
  metodo: 'POST',
  ruta: '/api/cuenta/llaves/:llave/nombre',
  resumen: 'Cambiar el nombre de una llave de acceso propia',
  params: z.object({ llave }),
  cuerpo: z.object({ nombre }),
  respuesta: z.object({ nombre: z.string() }),
  problemas: ['factor.no_existe'],
})

export const quitarLlave = endpoint({
  ...propio,
  metodo: 'POST',
  ruta: '/api/cuenta/llaves/:llave/retiro',
  resumen: 'Quitar una llave de acceso propia, con la contraseña y, si hay aplicación de códigos, un código',
  params: z.object({ llave }),
  cuerpo: z.object({ clave, codigo: codigo.nullable() }),
  respuesta: z.object({ quitado: z.literal(true) }),
  problemas: [...conPrueba, 'factor.no_existe', 'factor.exigido'],
})

export const opcionesDeIngreso = endpoint({
  metodo: 'POST',
  ruta: '/api/sesion/llave/opciones',
  permiso: 'publico',
  resumen: 'Empezar a ingresar con una llave de acceso',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: deWebauthn,
  problemas: [],
})

export const ENDPOINTS_FACTORES = [
  verFactores,
  empezarCodigos,
  confirmarCodigos,
  quitarCodigos,
  renovarRecuperacion,
  empezarLlave,
  registrarLlave,
  nombrarLlave,
  quitarLlave,
  opcionesDeIngreso,
] as const

export { respuestaDeLlave }
