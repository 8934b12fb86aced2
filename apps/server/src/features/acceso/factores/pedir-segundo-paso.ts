// Between both steps of a sign-in: the first one was right in this browser, and this is what is remembered of it for minutes.
import type { ContextoPublico } from '../../../platform/http/index.ts'
import { redDe } from '../../../platform/sesion/red.ts'
import type { Procedencia } from '../../../platform/sesion/sesion.repo.ts'
import type { Cuenta } from '../acceso.repo.ts'
import type { Externa } from '../identidad/identidad.repo.ts'
import { insertReto, type Reto } from './reto.repo.ts'

type PrimerPaso = {
  readonly cuenta: Cuenta
  readonly conocido: boolean
  readonly via: Procedencia['via']
  readonly externa?: Externa | null
}

/** What it holds is also for the history, should nothing follow. */
export function pedirSegundoPaso(ctx: ContextoPublico, { cuenta, conocido, via, externa }: PrimerPaso) {
  const { db, ahora, agente, ip } = ctx
  const deFuera = externa && { ...externa, idTokenCifrado: externa.idTokenCifrado?.toString('base64') ?? null }
  const datos = JSON.stringify({ agente, red: redDe(ip), conocido, en: ahora, via, externa: deFuera ?? null })
  return insertReto(db, { clase: 'segundo_factor', cuenta: cuenta.id, datos }, ahora)
}

export function leerPrimerPaso({ reto }: Reto) {
  const { agente, red, conocido, en, via = 'clave', externa = null } = JSON.parse(reto ?? '{}')
  const cifrado = externa?.idTokenCifrado ?? null
  const deFuera: Externa | null = externa && {
    identidad: externa.identidad,
    idTokenCifrado: cifrado === null ? null : Buffer.from(cifrado, 'base64'),
  }
  return { agente, red, conocido, en, via: via as Procedencia['via'], externa: deFuera }
}
