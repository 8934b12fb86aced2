import type { ClaveReporte } from '@kpt/domain/reportes'
import type { CampoPedible } from '@kpt/domain/revision'
import { type Campo, diferencias } from '@kpt/domain/seguimiento'
import { rechazar } from '../../platform/http/index.ts'
import { findCorte, findDocumento, findSolicitudes, type Quien } from '../reportes/index.ts'
import { metasDeVersion } from './metas-de-version.ts'

/** What changed between two submitted versions, field by field, and whether it had been asked. */
export async function verDiferencias(
  quien: Quien,
  clave: ClaveReporte,
  { desde, hasta }: { readonly desde: number; readonly hasta: number },
) {
  const { db, alcance } = quien
  await findCorte(quien, clave)
  const leer = async (version: number) =>
    (await findDocumento(db, alcance, clave, version)) ??
    rechazar('reporte.version_no_existe', { version: String(version) })
  const [antes, despues] = [await leer(desde), await leer(hasta)]
  const textos = new Map([
    ...(await metasDeVersion(quien, clave, desde)),
    ...(await metasDeVersion(quien, clave, hasta)),
  ])
  const pedidos = (await findSolicitudes(db, alcance, clave)).filter((s) => s.version >= desde && s.version < hasta)
  const pidio = (meta: string, campo: Campo) =>
    pedidos.some((s) => s.general || s.metas.some((m) => m.meta === meta && nombra(m.campos, campo)))
  return {
    diferencias: diferencias(antes, despues).map((diferencia) => ({
      ...diferencia,
      personalizacion: textos.get(diferencia.meta)?.personalizacion ?? '',
      pedida: pidio(diferencia.meta, diferencia.campo),
    })),
  }
}

function nombra(campos: readonly CampoPedible[] | null, campo: Campo): boolean {
  return campos === null || campos.some((pedido) => pedido === campo)
}
