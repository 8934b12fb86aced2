// The stretch of the chain of an entity in which a report was worked on, for its evidence pack.
import { sujetoDelReporte } from '@kpt/domain/auditoria'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { FORMATO_EXTRACTO, renglonExtracto } from '@kpt/domain/revision'
import { digerir } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { readEslabones } from './cadena.repo.ts'
import { findPrevio, PRIVADAS, type Tramo } from './extracto.repo.ts'

/** Its acts with their text; of what else happened in between, only what the chain needs to follow. */
export async function* extractoDelReporte(
  db: Db,
  clave: ClaveReporte,
  { desde, hasta }: Tramo,
): AsyncGenerator<string> {
  const sujeto = sujetoDelReporte(clave)
  const { entidad: cadena } = clave
  const suyo = (otro: string, accion: string) =>
    (otro === sujeto || otro.startsWith(`${sujeto}/`)) && !accion.startsWith(PRIVADAS)
  yield renglonExtracto({ formato: FORMATO_EXTRACTO, cadena, sujeto, previo: await findPrevio(db, cadena, desde) })
  for await (const lote of readEslabones(db, cadena, hasta)) {
    const renglones = lote.flatMap(({ n, hash, texto, accion, sujeto: de }) => {
      if (n < desde) return []
      return [renglonExtracto(suyo(de, accion) ? { n, hash, texto } : { n, hash, digerido: digerir(texto) })]
    })
    if (renglones.length > 0) yield renglones.join('')
  }
}
