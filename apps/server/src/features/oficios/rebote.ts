// A letter that the server took and then gave back. The notice comes to the mailbox of whoever sends: it is read from a file by the operator, or
// pasted on screen (RFC 3464).
import { createHash } from 'node:crypto'
import { leerRebote } from '@kpt/domain/comunicaciones'
import type { Instante } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { insertRebote } from '../correo/index.ts'
import { insertSuceso, lockPorCorreo } from './oficio.repo.ts'

export type Anotado = {
  /** Null when the mail that came back carried no letter. */
  readonly radicado: string | null
  readonly clave: string
  readonly direccion: string
  readonly codigo: string
  readonly motivo: string
  readonly nuevo: boolean
}

export type FaltaRebote = 'aviso' | 'carta'

/** Writes a notice down: once, however many times it is read. */
export async function anotarAviso(db: Db, crudo: string, ahora: Instante): Promise<Anotado[] | FaltaRebote> {
  const rebote = leerRebote(crudo)
  if (!rebote) return 'aviso'
  const correo = rebote.mensaje?.split('@')[0] ?? ''
  const huella = createHash('sha256').update(crudo).digest()
  const anotados: Anotado[] = []
  for (const falla of rebote.fallas) {
    const hallado = await insertRebote(db, { correo, huella, ...falla }, ahora)
    if (!hallado) continue
    const { clave, nuevo, alDestinatario } = hallado
    const oficio = await lockPorCorreo(db, clave)
    const detalle = `${falla.direccion}: ${falla.codigo} ${falla.motivo}`.trim()
    const clase = alDestinatario ? ('rebotado' as const) : ('copia_rechazada' as const)
    if (oficio && nuevo) await insertSuceso(db, oficio, { clase, detalle }, { en: ahora })
    anotados.push({ radicado: oficio?.radicado ?? null, clave, nuevo, ...falla })
  }
  return anotados.length === 0 ? 'carta' : anotados
}

export async function pegarRebote({ db, ahora }: ContextoTerritorial, aviso: string) {
  const anotado = await anotarAviso(db, aviso, ahora)
  if (typeof anotado === 'string') return rechazar('oficio.rebote', { falta: anotado })
  const [suyo] = anotado.filter(({ radicado }) => radicado !== null)
  if (!suyo?.radicado) return rechazar('oficio.rebote', { falta: 'carta' })
  const { radicado, direccion, codigo, motivo } = suyo
  return { radicado, direccion, codigo, motivo }
}
