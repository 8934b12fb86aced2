import { createHash } from 'node:crypto'
import { isoBogota } from '@kpt/domain/shared'
import { textoDelActo } from '../../../platform/audit/index.ts'
import type { FilasDelPais } from './filas.ts'

type Acontecimiento = Parameters<typeof textoDelActo>[0]

/** The audit chain of an entity as rows: the same texts and hashes that acts leave one by one. */
export type Cadena = {
  /** Number of the link. */
  anotar(acto: Acontecimiento): number
  /** The head, once nothing more follows. */
  cerrar(): void
}

export function crearCadena(filas: FilasDelPais, cadena: string): Cadena {
  let n = 0
  let hash: Buffer = Buffer.alloc(32)
  return {
    anotar(acto) {
      const { accion, cuenta, en, sujeto } = acto
      const texto = textoDelActo(acto)
      n += 1
      hash = sha256(Buffer.concat([hash, sha256(texto)]))
      filas.auditoria.push({ cadena, n, en: isoBogota(en), cuenta, accion, sujeto, texto, hash })
      return n
    },
    cerrar() {
      filas.auditoria_cabeza.push({ cadena, n, hash })
    },
  }
}

export function sha256(datos: string | Uint8Array): Buffer {
  return createHash('sha256').update(datos).digest()
}
