// What a class of letters does at the moment of leaving, besides leaving: whoever wrote it says it, and the outbox does not know whose it is.
import type { Instante } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import type { Adjunto } from '../../platform/mail/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import type { Cambio } from './correo.repo.ts'

/** It leaves with these files, or it is stopped for good. */
export type Salida = { readonly adjuntos: readonly Adjunto[] } | { readonly detener: string }

/** How an attempt ended, with the addresses that refused it for good; `detenido` when there was none. */
export type Intentado = Cambio & { readonly detenido: boolean; readonly rechazados: readonly string[] }

export type Ventanilla = {
  /** Just before the conversation with the server, in the transaction that holds the letter. */
  antes(tx: Db, clave: string, servicios: Servicios): Promise<Salida>
  /** In the same transaction, once it is known how it ended. */
  despues(tx: Db, clave: string, intentado: Intentado, ahora: Instante): Promise<void>
}

/** By class of letter. */
export type Ventanillas = { readonly [clase: string]: Ventanilla }
