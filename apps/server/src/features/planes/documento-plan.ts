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

/** Characters of the texts of the plans that are kept; a plan of 300 metas has some 180,000, and takes several times that once read. */
const CABEN = 24_000_000
const leidos = new Map<string, Leido>()
let ocupan = 0

/** The plan of a version. Texts never change, so the last ones read are kept by their fingerprint; nobody may alter what is returned. */
export async function readPlan(
  db: Db,
  alcance: Alcance,
  clave: ClavePlan,
  { version, sha256 }: { readonly version: number; readonly sha256: string },
): Promise<Plan> {
  const leido = olvidar(sha256) ?? leer(await findTexto(db, alcance, clave, version))
  recordar(sha256, leido)
  return leido.plan
}

type Leido = { readonly plan: Plan; readonly largo: number }

function leer(texto: string): Leido {
  return { plan: JSON.parse(texto) as Plan, largo: texto.length }
}

function olvidar(sha256: string): Leido | undefined {
  const leido = leidos.get(sha256)
  if (leidos.delete(sha256)) ocupan -= leido?.largo ?? 0
  return leido
}

/** The last one asked for goes last; those asked for longest ago make room for it. */
function recordar(sha256: string, leido: Leido): void {
  olvidar(sha256)
  leidos.set(sha256, leido)
  ocupan += leido.largo
  for (const otro of leidos.keys()) {
    if (ocupan <= CABEN || otro === sha256) return
    olvidar(otro)
  }
}
