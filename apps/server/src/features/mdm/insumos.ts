import type { descargarInsumo as descargarDef, listarInsumos as listarDef, PeticionDe } from '@kpt/contract'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findInsumos, findTexto, findVigenciasConInsumos } from './insumo.repo.ts'
import { insumoVisible } from './insumo-visible.ts'

export async function listarInsumos({ db }: ContextoTerritorial, { consulta }: PeticionDe<typeof listarDef>) {
  const { filas, total } = await findInsumos(db, consulta)
  const { pagina, tamano } = consulta
  const vigencias = await findVigenciasConInsumos(db)
  return { filas: filas.map((f) => ({ ...insumoVisible(f), por: f.por })), total, pagina, tamano, vigencias }
}

export async function descargarInsumo({ db }: ContextoTerritorial, { params }: PeticionDe<typeof descargarDef>) {
  const { fuente, vigencia, version } = params
  const texto = (await findTexto(db, params)) ?? rechazar('mdm.insumo_no_existe', {})
  const nombre = `insumo-${fuente}-${vigencia}-v${version}.csv`
  return { tipo: 'text/csv; charset=utf-8', nombre, contenido: Buffer.from(texto) }
}
