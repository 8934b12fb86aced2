import type { ClaveReporte } from '@kpt/domain/reportes'
import type { CampoPedible } from '@kpt/domain/revision'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { type Diferencia, findCorte, findSolicitudes, findTextos, formaDe } from '../reportes/index.ts'
import { cortar, diferenciasVisibles } from './diferencias-visibles.ts'
import { lugaresDeVersion } from './lugares-de-version.ts'

type Consulta = {
  readonly desde: number
  readonly hasta: number
  readonly pagina: number
  readonly tamano: number
}

/** What changed between two submitted versions, field by field, and whether it had been asked. */
export async function verDiferencias(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  { desde, hasta, pagina, tamano }: Consulta,
) {
  const { db, alcance } = ctx
  await findCorte(ctx, clave)
  const { vigencia, corte } = clave
  const leer = async (version: number) =>
    (await findTextos(db, alcance, clave, [{ vigencia, corte, version }]))[0] ??
    rechazar('reporte.version_no_existe', { version: String(version) })
  const todas = formaDe(clave).lectura.diferencias(await leer(desde), await leer(hasta))
  const textos = new Map([
    ...(await lugaresDeVersion(ctx, clave, desde)),
    ...(await lugaresDeVersion(ctx, clave, hasta)),
  ])
  const pedidos = (await findSolicitudes(db, alcance, clave)).filter((s) => s.version >= desde && s.version < hasta)
  const pidio = ({ meta, entre = [meta], campo }: Diferencia) =>
    pedidos.some((s) => s.general || s.metas.some((m) => entre.includes(m.meta) && nombra(m.campos, campo)))
  const suyas = cortar(todas, { pagina, tamano }).map((diferencia) => ({ ...diferencia, pedida: pidio(diferencia) }))
  return { filas: await diferenciasVisibles(ctx, clave, suyas, textos), total: todas.length, pagina, tamano }
}

function nombra(campos: readonly CampoPedible[] | null, campo: Diferencia['campo']): boolean {
  return campos === null || campos.some((pedido) => pedido === campo)
}
