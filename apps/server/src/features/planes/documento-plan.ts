import { createHash } from 'node:crypto'
import type { Plan } from '@kpt/domain/planes'
import { canonicalText } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import type { ClavePlan } from './planes.repo.ts'
import { findTexto } from './version.repo.ts'

/** The frozen form of a plan: same content, same text, same fingerprint. */
export function congelar(plan: Plan): { texto: string; sha256: string } {
  const texto = canonicalText(plan)
  return { texto, sha256: createHash('sha256').update(texto).digest('hex') }
}

const CABEN = 24
const leidos = new Map<string, Plan>()

/** The plan of a version. Texts never change, so the last ones read are kept by their fingerprint; nobody may alter what is returned. */
export async function readPlan(
  db: Db,
  alcance: Alcance,
  clave: ClavePlan,
  { version, sha256 }: { readonly version: number; readonly sha256: string },
): Promise<Plan> {
  const conocido = leidos.get(sha256)
  const plan = conocido ?? (JSON.parse(await findTexto(db, alcance, clave, version)) as Plan)
  leidos.delete(sha256)
  leidos.set(sha256, plan)
  const [masViejo] = leidos.keys()
  if (leidos.size > CABEN && masViejo !== undefined) leidos.delete(masViejo)
  return plan
}
