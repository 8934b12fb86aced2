import { type Celdas, type Plan, planVacio } from '@kpt/domain/planes'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, rechazar } from '../../platform/http/index.ts'
import { findPlanes, findVersionesPlan, readPlan } from '../planes/index.ts'
import { type BorradorFila, type ClaveBorrador, findAbierto } from './borrador.repo.ts'
import type { CeldaFila } from './celda.repo.ts'

type Quien = { readonly db: Db; readonly alcance: Alcance }

export async function exigirAbierto({ db, alcance }: Quien, clave: ClaveBorrador, paraCambiar = false) {
  return (await findAbierto(db, alcance, clave, paraCambiar)) ?? rechazar('edicion.no_existe', {})
}

/** The version that the draft was born from, as a plan. */
export async function findBase({ db, alcance }: Quien, { entidad, desde, hasta, contra }: BorradorFila): Promise<Plan> {
  if (contra === 0) return planVacio(entidad, { desde, hasta })
  const clave = { entidad, desde }
  const version = (await findVersionesPlan(db, alcance, clave)).find((v) => v.version === contra)
  if (!version) throw new Error(`plan ${entidad}/${desde} has no version ${contra}`)
  return await readPlan(db, alcance, clave, version)
}

/** The plan's row of that period; null while it has no version. */
export async function findPlanDe({ db, alcance }: Quien, { entidad, desde }: ClaveBorrador) {
  const planes = await findPlanes(db, alcance, entidad)
  // Numbers belong to the entity: those of its other plans are not used again.
  const numeradas = Math.max(0, ...planes.map((plan) => plan.metasNumeradas))
  return { fila: planes.find(({ periodo }) => periodo.desde === desde) ?? null, numeradas }
}

export function enCeldas(filas: readonly CeldaFila[]): Celdas {
  const celdas = new Map<string, Map<string, string | null>>()
  for (const { fila, celda, valor } of filas) {
    const suyas = celdas.get(fila)
    if (suyas) suyas.set(celda, valor)
    else celdas.set(fila, new Map([[celda, valor]]))
  }
  return celdas
}

/** What each cell holds: what was written, else what the version says. */
export function lector(celdas: Celdas, deBase: (fila: string, celda: string) => string | null) {
  return (fila: string, celda: string): string | null => {
    const suyas = celdas.get(fila)
    return suyas?.has(celda) ? (suyas.get(celda) ?? null) : deBase(fila, celda)
  }
}
