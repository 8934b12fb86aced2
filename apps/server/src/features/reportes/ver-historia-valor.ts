import type { ClaveReporte } from '@kpt/domain/reportes'
import { findCorte, type Quien } from './corte.ts'
import { formaDe } from './instrumentos/index.ts'
import { type CampoReporte, sujetoDe } from './operacion.repo.ts'
import { findHistoria } from './valor.repo.ts'
import { findTextos, findVersiones } from './version.repo.ts'

/** Who changed a field, out of the audit chain, and what it held in each submitted version. */
export async function verHistoriaValor(
  quien: Quien,
  clave: ClaveReporte,
  celda: { readonly meta: string; readonly campo: CampoReporte; readonly clave: string },
) {
  const { db, alcance } = quien
  await findCorte(quien, clave)
  const cambios = await findHistoria(db, alcance, clave.entidad, sujetoDe(clave, celda))
  const versiones = await findVersiones(db, alcance, clave)
  const { vigencia, corte } = clave
  const citadas = versiones.map(({ version }) => ({ vigencia, corte, version })).toReversed()
  const textos = (await findTextos(db, alcance, clave, citadas)).toReversed()
  const { celdas } = formaDe(clave).lectura
  const enviados = versiones.map(({ version, enviadaEn, recibo }, i) => {
    const suya = celdas(textos[i] ?? '').find(
      (c) => c.meta === celda.meta && c.campo === celda.campo && c.clave === celda.clave,
    )
    return { version, valor: suya?.valor ?? null, enviadaEn, recibo }
  })
  return { cambios, enviados }
}
