import type { ClaveReporte } from '@kpt/domain/reportes'
import { findCorte, type Quien } from './corte.ts'
import { findReporte } from './reporte.repo.ts'
import { findCambios } from './valor.repo.ts'

/** What was saved after a number: an open form shows with it what other people write. */
export async function verCambios(quien: Quien, clave: ClaveReporte, desde: number) {
  const { db, alcance } = quien
  const reporte = await findReporte(db, alcance, clave)
  if (!reporte) {
    await findCorte(quien, clave)
    return { secuencia: 0, estado: 'borrador' as const, cambios: [] }
  }
  const filas = await findCambios(db, alcance, clave, desde)
  return {
    secuencia: filas.at(-1)?.secuencia ?? desde,
    estado: reporte.estado,
    cambios: filas.map(({ secuencia: _secuencia, ...cambio }) => cambio),
  }
}
