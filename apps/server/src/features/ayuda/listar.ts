import type { listarAyudas as definicion, PeticionDe } from '@kpt/contract'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { listAyudasDe, listAyudasDelReporte } from './ayuda.repo.ts'
import { ayudaBreve } from './visible.ts'

export async function listarAyudas(ctx: ContextoTerritorial, filtro: PeticionDe<typeof definicion>['consulta']) {
  const { db, alcance, persona, servicios } = ctx
  const { filas, total } = await listAyudasDe(db, alcance, persona.cuenta, filtro)
  return {
    ...{ total, pagina: filtro.pagina, tamano: filtro.tamano },
    filas: filas.map((f) => ayudaBreve(servicios, f)),
  }
}

type Pagina = { readonly pagina: number; readonly tamano: number }

/** What is in the file of a report: what was asked about it. */
export async function listarDelReporte(ctx: ContextoTerritorial, clave: ClaveReporte, { pagina, tamano }: Pagina) {
  const { db, alcance, servicios } = ctx
  const { filas, total } = await listAyudasDelReporte(db, alcance, clave, { pagina, tamano })
  return {
    ...{ total, pagina, tamano },
    filas: filas.map((f) => ({ ...ayudaBreve(servicios, f), organismo: f.organismo })),
  }
}
