// The work that a browser shows before it may send documents: without cookies, pictures or anybody else's service.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { DIFICULTAD, isPruebaBuena, textoDePrueba } from '@kpt/domain/acceso'
import type { Instante } from '@kpt/domain/shared'
import type { Cripto } from '../../platform/cripto/index.ts'

const VIDA = 5 * 60_000

/** A signed challenge: nothing of it is kept here. */
export function crearReto(cripto: Cripto, ahora: Instante) {
  const vence = ahora + VIDA
  const cuerpo = `${vence}.${DIFICULTAD}.${randomBytes(16).toString('base64url')}`
  return { reto: `${cuerpo}.${firma(cripto, cuerpo).toString('base64url')}`, dificultad: DIFICULTAD, vence }
}

/** The token of the upload that this answer opens, always the same for one challenge; null when it does not hold. */
export function fichaDeReto(cripto: Cripto, reto: string, prueba: number, ahora: Instante): string | null {
  const [, cuerpo = '', vence = '', firmado = ''] = /^((\d{1,16})\.\d{1,2}\.[\w-]{22})\.([\w-]{43})$/.exec(reto) ?? []
  const debida = firma(cripto, cuerpo)
  const dada = Buffer.from(firmado, 'base64url')
  if (dada.length !== debida.length || !timingSafeEqual(dada, debida) || Number(vence) <= ahora) return null
  if (!isPruebaBuena(createHash('sha256').update(textoDePrueba(reto, prueba)).digest(), DIFICULTAD)) return null
  return cripto.huella('solicitud.carga', reto).toString('base64url')
}

/** What a browser does with a challenge: tries numbers until one will do. For whoever asks without a browser. */
export function resolverReto(reto: string, dificultad: number): number {
  for (let n = 0; ; n += 1) {
    if (isPruebaBuena(createHash('sha256').update(textoDePrueba(reto, n)).digest(), dificultad)) return n
  }
}

function firma(cripto: Cripto, cuerpo: string): Buffer {
  return cripto.huella('solicitud.reto', cuerpo)
}
