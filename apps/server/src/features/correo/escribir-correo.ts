import { randomUUID } from 'node:crypto'
import { enRenglon, isDireccion } from '@kpt/domain/correo'
import type { Instante } from '@kpt/domain/shared'
import { type ClaseCorreo, type HechosCorreo, redactar } from '@kpt/textos/correos'
import type { Db } from '../../platform/db/conexion.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { insertCorreo } from './correo.repo.ts'
import { claveDeEnvio, enviarCorreo } from './encargos.ts'

export type PorEscribir<C extends ClaseCorreo> = {
  /** Which letter it is, for ever: `solicitud/<id>/recibo`. The same one is never written twice. */
  readonly clave: string
  readonly clase: C
  /** What it is about, as a path: `solicitud/<id>`. */
  readonly sujeto: string
  readonly para: string
  readonly copia?: readonly string[]
  /** When its link stops working: after that it is not sent. */
  readonly caduca?: Instante
  readonly hechos: HechosCorreo<C>
}

/**
 * Writes a letter inside the caller's transaction: it leaves if and only if the act commits. An address that cannot be written to
 * does not undo the act: the letter stays in the list of the dead, where an administrator sees it.
 */
export async function escribirCorreo<C extends ClaseCorreo>(
  { db, ahora }: { readonly db: Db; readonly ahora: Instante },
  { clave, clase, sujeto, para, copia = [], caduca, hechos }: PorEscribir<C>,
): Promise<void> {
  const id = randomUUID()
  const destino = enRenglon(para, 254)
  const sePuede = isDireccion(para)
  const copias = [...new Set(copia.filter((otra) => isDireccion(otra) && otra !== para))]
  const nueva = await insertCorreo(db, {
    ...redactar(clase, hechos),
    id,
    clave,
    clase,
    sujeto,
    para: destino,
    copia: copias,
    faltan: [destino, ...copias],
    caduca: caduca ?? null,
    error: sePuede ? null : 'La dirección no es válida.',
    ahora,
  })
  if (nueva && sePuede) await encolar(db, enviarCorreo, { id }, { clave: claveDeEnvio(id) })
}
