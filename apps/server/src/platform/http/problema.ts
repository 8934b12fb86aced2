import { randomUUID } from 'node:crypto'
import { ESTADO_HTTP } from '@kpt/contract'
import type { CodigoProblema } from '@kpt/domain/shared'
import { textoProblema } from '@kpt/textos'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Rechazo } from './rechazo.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** It failed because of us: a bug, or a system that cannot attend now. What an operator did not set up is a refusal. */
    fallo?: boolean
  }
}

/** Turns whatever was thrown into a problem document; what is not a refusal is a bug, kept in the log under a reference. */
export function responderProblema(error: unknown, peticion: FastifyRequest, respuesta: FastifyReply): FastifyReply {
  const rechazo = asRechazo(error)
  if (rechazo) return enviarProblema(respuesta, rechazo.codigo, rechazo.detalles, rechazo.faltas)
  const referencia = randomUUID()
  peticion.log.error({ err: error, referencia }, 'falla inesperada')
  return enviarProblema(respuesta, 'sistema.falla', { referencia })
}

export function enviarProblema(
  respuesta: FastifyReply,
  codigo: CodigoProblema,
  detalles: Record<string, string>,
  faltas?: unknown,
): FastifyReply {
  const status = ESTADO_HTTP[codigo]
  if (codigo === 'sistema.falla' || codigo === 'sistema.ocupado') respuesta.request.fallo = true
  return respuesta
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .serializer((cuerpo: unknown) => JSON.stringify(cuerpo))
    .send({
      type: codigo,
      title: textoProblema(codigo, detalles),
      status,
      detalles,
      ...(faltas === undefined ? {} : { faltas }),
    })
}

function asRechazo(error: unknown): Pick<Rechazo, 'codigo' | 'detalles' | 'faltas'> | null {
  if (error instanceof Rechazo) return error
  if (error instanceof z.ZodError) {
    const primero = error.issues[0]
    return invalida(primero?.path.map(String).join('.') || 'petición', primero?.message ?? 'no se entiende')
  }
  const { statusCode, code, message } = (error ?? {}) as { statusCode?: number; code?: string; message?: string }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return invalida('cuerpo', 'es demasiado grande')
  if (isDatabaseAway(code) || message === SIN_CONEXION_LIBRE)
    return { codigo: 'sistema.ocupado', detalles: {}, faltas: undefined }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return invalida('petición', message ?? 'no se entiende')
  return null
}

function invalida(donde: string, porque: string) {
  return { codigo: 'peticion.invalida' as const, detalles: { donde, porque }, faltas: undefined }
}

/** What the pool says, without a code, when all its connections are taken for too long. */
const SIN_CONEXION_LIBRE = 'timeout exceeded when trying to connect'

/** The database is stopping, starting or out of reach: the person is asked to try again, nothing was done. */
function isDatabaseAway(code: string | undefined): boolean {
  return (
    code !== undefined && ['57P01', '57P02', '57P03', '53300', 'ECONNREFUSED', 'ENOENT', 'ECONNRESET'].includes(code)
  )
}
