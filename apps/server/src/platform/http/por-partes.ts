// A large file for the viewer of the browser: kept by it under its fingerprint, and sent in parts when it asks for them (RFC 9110, 14).
import type { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'

export type PorPartes = {
  /** Fingerprint of the content, which never changes under it. */
  readonly etiqueta: string
  readonly bytes: number
  /** The bytes between these two, both counted. */
  leer(desde: number, hasta: number): Readable
}

export function isPorPartes(contenido: unknown): contenido is PorPartes {
  return typeof contenido === 'object' && contenido !== null && 'leer' in contenido && 'etiqueta' in contenido
}

/** Sends all of it, the part that was asked for, or nothing when the browser has it. */
export function enviarPorPartes(contenido: PorPartes, peticion: FastifyRequest, respuesta: FastifyReply): FastifyReply {
  const { bytes } = contenido
  const etiqueta = `"${contenido.etiqueta}"`
  respuesta.header('etag', etiqueta).header('cache-control', 'private, no-cache').header('accept-ranges', 'bytes')
  if (peticion.headers['if-none-match']?.includes(etiqueta)) return respuesta.code(304).send()
  const { range, 'if-range': siEs } = peticion.headers
  const parte = range === undefined || (siEs !== undefined && siEs !== etiqueta) ? 'todo' : parseRango(range, bytes)
  if (parte === 'fuera') return respuesta.code(416).header('content-range', `bytes */${bytes}`).send()
  const { desde, hasta } = parte === 'todo' ? { desde: 0, hasta: bytes - 1 } : parte
  if (parte !== 'todo') respuesta.code(206).header('content-range', `bytes ${desde}-${hasta}/${bytes}`)
  return respuesta.header('content-length', hasta - desde + 1).send(contenido.leer(desde, hasta))
}

/** One part, as viewers ask for it. Several at once, or what is not understood, are answered with the whole. */
function parseRango(rango: string, bytes: number): { desde: number; hasta: number } | 'todo' | 'fuera' {
  const [, primero = '', ultimo = ''] = /^bytes=(\d{0,12})-(\d{0,12})$/.exec(rango.trim()) ?? []
  if (primero === '' && ultimo === '') return 'todo'
  const desde = primero === '' ? Math.max(0, bytes - Number(ultimo)) : Number(primero)
  const hasta = primero === '' || ultimo === '' ? bytes - 1 : Math.min(Number(ultimo), bytes - 1)
  return desde > hasta ? 'fuera' : { desde, hasta }
}
