import type { ClaveReporte } from '@kpt/domain/reportes'
import { type Campo, celdasDe } from '@kpt/domain/seguimiento'
import { findCorte, type Quien } from './corte.ts'
import { sujetoDe } from './operacion.repo.ts'
import { findHistoria } from './valor.repo.ts'
import { findDocumentos, findVersiones } from './version.repo.ts'

/** Who changed a field, out of the audit chain, and what it held in each submitted version. */
export async function verHistoriaValor(
  quien: Quien,
  clave: ClaveReporte,
  celda: { readonly meta: string; readonly campo: Campo; readonly clave: string },
) {
  const { db, alcance } = quien
  await findCorte(quien, clave)
  const cambios = await findHistoria(db, alcance, clave.entidad, sujetoDe(clave, celda))
  const versiones = await findVersiones(db, alcance, clave)
  const { vigencia, corte } = clave
  const citadas = versiones.map(({ version }) => ({ vigencia, corte, version }))
  const documentos = new Map((await findDocumentos(db, alcance, clave, citadas)).map((d) => [d.version, d]))
  const enviados = versiones.map(({ version, enviadaEn, recibo }) => {
    const valores = documentos.get(version)?.metas.find((m) => m.meta === celda.meta)
    const suya = valores && celdasDe(valores).find((c) => c.campo === celda.campo && c.clave === celda.clave)
    return { version, valor: suya?.valor ?? null, enviadaEn, recibo }
  })
  return { cambios, enviados }
}
