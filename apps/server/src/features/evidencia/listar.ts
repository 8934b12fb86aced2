import { abarca, type Rol, territorioDe } from '@kpt/domain/acceso'
import { type ClaveReporte, type EvidenciaCitada, isEditable } from '@kpt/domain/reportes'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findCorte, findReporte, findTextos, formaDe } from '../reportes/index.ts'
import { type Evidencia, type FiltroEvidencias, findEvidencias, findEvidenciasDe } from './evidencia.repo.ts'
import { evidenciaVisible, puedeAbrirReservadas } from './visible.ts'

type Pedido = FiltroEvidencias & { readonly version?: number | undefined }

export async function listar(ctx: ContextoTerritorial, clave: ClaveReporte, pedido: Pedido) {
  const { version } = pedido
  if (version === undefined) await findCorte(ctx, clave)
  const { filas, total } =
    version === undefined
      ? await findEvidencias(ctx.db, ctx.alcance, clave, pedido)
      : await deLaVersion(ctx, clave, version, pedido)
  const abre = puedeAbrirReservadas(ctx)
  return {
    filas: filas.map((evidencia) => evidenciaVisible(evidencia, abre)),
    ...{ total, pagina: pedido.pagina, tamano: pedido.tamano },
    puedeEditar: version === undefined && (await puedeEditar(ctx, clave)),
  }
}

/** As the frozen text cites them: links that came or went later do not count. */
async function deLaVersion(
  { db, alcance }: ContextoTerritorial,
  clave: ClaveReporte,
  version: number,
  { clase, filtro, meta, pagina, tamano }: Pedido,
) {
  const { vigencia, corte } = clave
  const [congelado] = await findTextos(db, alcance, clave, [{ vigencia, corte, version }])
  if (congelado === undefined) return rechazar('reporte.version_no_existe', { version: String(version) })
  const metasDe = metasPorEvidencia(formaDe(clave).lectura.evidencias(congelado))
  const citadas = await findEvidenciasDe(db, alcance, clave, [...metasDe.keys()])
  const suyas = citadas
    .map((evidencia): Evidencia => ({ ...evidencia, metas: metasDe.get(evidencia.id) ?? [] }))
    .filter((e) => clase === undefined || e.clase === clase)
    .filter((e) => meta === undefined || e.metas.includes(meta))
    .filter((e) => filtro !== 'personales' || e.personal)
  return { filas: suyas.slice((pagina - 1) * tamano, pagina * tamano), total: suyas.length }
}

export function metasPorEvidencia(
  porMeta: Readonly<Record<string, readonly EvidenciaCitada[]>>,
): Map<string, string[]> {
  const metas = new Map<string, string[]>()
  for (const [meta, citadas] of Object.entries(porMeta))
    for (const { id } of citadas) metas.set(id, [...(metas.get(id) ?? []), meta])
  return metas
}

async function puedeEditar({ db, alcance, persona, entidad }: ContextoTerritorial, clave: ClaveReporte) {
  const territorio = territorioDe(persona as { rol: Rol; entidad: string | null }, 'reporte.editar')
  if (territorio === null || entidad === null || !abarca(territorio, entidad)) return false
  return isEditable((await findReporte(db, alcance, clave))?.estado ?? 'borrador')
}
