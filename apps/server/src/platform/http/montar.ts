import { createHash } from 'node:crypto'
import type { Definicion } from '@kpt/contract'
import type { Instante } from '@kpt/domain/shared'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { crearCompartida } from '../compartida.ts'
import type { Db } from '../db/conexion.ts'
import type { Servicios } from '../servicios.ts'
import { crearTurnos } from '../turnos.ts'
import { entidadDe } from './acceso.ts'
import { admitir } from './admitir.ts'
import { enviarPorPartes, isPorPartes } from './por-partes.ts'
import { rechazar } from './rechazo.ts'
import type { Archivo, Ruta } from './ruta.ts'

// What is wrong with a request is told in Spanish.
z.config(z.locales.es())

export const COOKIE = 'kpt_sesion'
const COOKIE_DISPOSITIVO = 'kpt_dispositivo'
const COOKIE_PASO = 'kpt_paso'

declare module 'fastify' {
  interface FastifyRequest {
    /** Instant at which the headers arrived. */
    llegada: Instante
  }
}

/**
 * Mounts one endpoint: parse, session, permission and territory, transaction for POST, handler, answer checked, commit, reply.
 * Nothing of a feature runs before the checks; nothing is answered before the commit.
 */
export function montar(
  app: FastifyInstance,
  servicios: Servicios,
  { definicion, atender, sinTransaccion, compruebaSesion, aLaVez, compartida }: Ruta,
): void {
  const enTurno = aLaVez === null ? atenderYa : crearTurnos(aLaVez)
  const compartir = crearCompartida(compartida ? servicios.lecturaCompartida : 0)
  app.route({
    method: definicion.metodo,
    url: definicion.ruta,
    ...(definicion.cuerpo === 'bytes' ? { bodyLimit: 1_048_576 } : {}),
    ...(definicion.porMinuto ? { config: { rateLimit: { max: definicion.porMinuto, timeWindow: 60_000 } } } : {}),
    handler: async (peticion, respuesta) => {
      const params = definicion.params.parse(peticion.params) as Record<string, unknown>
      const entidad = entidadDe(servicios, params)
      const ficha = peticion.cookies[COOKIE] ?? null
      const admitida = await admitir(servicios, { definicion, entidad, ficha, compruebaSesion }, peticion.llegada)
      const entrada = {
        params,
        consulta: definicion.consulta.parse(peticion.query),
        cuerpo: parseCuerpo(definicion, peticion.body),
      }
      const ejecutar = (db: Db) => {
        const contexto = {
          db,
          ahora: peticion.llegada,
          servicios,
          ip: peticion.ip,
          agente: peticion.headers['user-agent']?.slice(0, 300) ?? null,
          entidad,
          ...admitida,
          cookie: cookie(COOKIE, servicios, peticion, respuesta),
          dispositivo: cookie(COOKIE_DISPOSITIVO, servicios, peticion, respuesta),
          paso: cookie(COOKIE_PASO, servicios, peticion, respuesta),
        }
        return atender(contexto as never, entrada as never)
      }
      const { db } = servicios.conexion
      const enTransaccion = definicion.metodo === 'POST' && !sinTransaccion
      const producir = () => enTurno(() => (enTransaccion ? db.transaction().execute(ejecutar) : ejecutar(db)))
      if (definicion.respuesta === 'archivo') return responderArchivo(definicion, await producir(), peticion, respuesta)
      const clave = JSON.stringify([params, entrada.consulta, admitida.alcance?.territorio ?? null])
      const texto = await compartir(clave, async () => JSON.stringify(checkRespuesta(definicion, await producir())))
      return responderTexto(definicion, texto, peticion, respuesta)
    },
  })
}

function atenderYa<T>(tarea: () => Promise<T>): Promise<T> {
  return tarea()
}

function parseCuerpo(definicion: Definicion, cuerpo: unknown): unknown {
  if (definicion.cuerpo === null) return undefined
  if (definicion.cuerpo === 'bytes') {
    return Buffer.isBuffer(cuerpo)
      ? cuerpo
      : rechazar('peticion.invalida', { donde: 'cuerpo', porque: 'deben ser bytes' })
  }
  return definicion.cuerpo.parse(cuerpo ?? {})
}

function responderTexto(
  definicion: Definicion,
  texto: string,
  peticion: FastifyRequest,
  respuesta: FastifyReply,
): FastifyReply {
  respuesta.header('cache-control', 'no-store')
  if (definicion.conEtiqueta && yaLoTiene(texto, peticion, respuesta)) return respuesta.code(304).send()
  return respuesta.type('application/json; charset=utf-8').send(texto)
}

function responderArchivo(
  definicion: Definicion,
  salida: unknown,
  peticion: FastifyRequest,
  respuesta: FastifyReply,
): FastifyReply {
  respuesta.header('cache-control', 'no-store')
  const archivo = salida as Archivo
  const nombre = encodeURIComponent(archivo.nombre)
  const modo = archivo.enMarco ? 'inline' : 'attachment'
  const { contenido } = archivo
  if (definicion.conEtiqueta && contenido instanceof Uint8Array && yaLoTiene(contenido, peticion, respuesta))
    return respuesta.code(304).send()
  respuesta
    .type(archivo.tipo)
    .header('content-disposition', `${modo}; filename*=UTF-8''${nombre}`)
    .header('content-security-policy', archivo.enMarco ? EN_MARCO[archivo.enMarco] : "default-src 'none'; sandbox")
  return isPorPartes(contenido) ? enviarPorPartes(contenido, peticion, respuesta) : respuesta.send(contenido)
}

/** Weak, because the same text may travel compressed or not. The browser keeps the answer and asks each time whether it changed. */
function yaLoTiene(texto: string | Uint8Array, peticion: FastifyRequest, respuesta: FastifyReply): boolean {
  const etiqueta = `W/"${createHash('sha256').update(texto).digest('base64url')}"`
  respuesta.header('etag', etiqueta).header('cache-control', 'no-cache')
  return peticion.headers['if-none-match']?.includes(etiqueta) ?? false
}

const EN_MARCO = {
  /** Its own styles are all it has; its links open outside the frame. */
  carta:
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'self'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
  documento: "default-src 'none'; frame-ancestors 'self'; sandbox",
  visor: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
} as const

/** An answer that breaks the contract is our bug: it must not be told as the caller's invalid request. */
function checkRespuesta({ metodo, ruta, respuesta }: Definicion, salida: unknown): unknown {
  const leida = (respuesta as z.ZodType).safeParse(salida)
  if (leida.success) return leida.data
  throw new Error(`the answer of ${metodo} ${ruta} breaks the contract: ${leida.error.message}`)
}

function cookie(nombre: string, servicios: Servicios, peticion: FastifyRequest, respuesta: FastifyReply) {
  const opciones = { path: '/', httpOnly: true, sameSite: 'lax', secure: servicios.cookieSegura } as const
  return {
    fijar: (ficha: string, expira: Instante) => {
      // As a span and not as a date: the clock of the browser need not agree with ours.
      const maxAge = Math.max(0, Math.round((expira - servicios.reloj.ahora()) / 1000))
      respuesta.setCookie(nombre, ficha, { ...opciones, maxAge })
    },
    borrar: () => {
      respuesta.clearCookie(nombre, opciones)
    },
    leer: () => peticion.cookies[nombre] ?? null,
  }
}
