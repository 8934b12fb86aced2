import {
  bloqueaFinalizacion,
  conservarPropios,
  type DiferenciaPlanes,
  diferenciaPlanes,
  type HallazgoPlan,
  numerarMetas,
  type Plan,
} from '@kpt/domain/planes'
import { readPlan } from './documento-plan.ts'
import { claveDe, type Lector } from './elegir.ts'
import { hallazgosDeVersion, traducir } from './hallazgos-version.ts'
import { findPlanes, type PlanFila } from './planes.repo.ts'
import type { ResultadoPlan } from './resultado.ts'
import { findVersiones } from './version.repo.ts'

/** What a book read is against the plan of its period. */
export type Comparacion = {
  /** The plan of that period; null when there is none yet. */
  readonly fila: PlanFila | null
  /** Its current version; 0 when there is none. */
  readonly contra: number
  readonly anterior: Plan | null
  readonly diferencia: DiferenciaPlanes
  /** The plan of the book with the numbers that its metas have or would get. */
  readonly plan: Plan
  /** Last number given once the new metas have theirs. */
  readonly metasNumeradas: number
  /** Whether confirming the book makes a version. */
  readonly cambia: boolean
}

export async function comparar(lector: Lector, entidad: string, resultado: ResultadoPlan): Promise<Comparacion> {
  const planes = await findPlanes(lector.db, lector.alcance, entidad)
  const fila = planes.find(({ periodo }) => periodo.desde === resultado.plan.periodo.desde) ?? null
  const actual = fila ? await findActual(lector, fila) : null
  const anterior = actual?.plan ?? null
  // Numbers belong to the entity: those of its other plans are not used again.
  const numeradas = Math.max(0, ...planes.map((plan) => plan.metasNumeradas))
  const leido = conservarPropios(resultado.plan, anterior)
  const { plan, siguiente } = numerarMetas(entidad, leido, anterior, numeradas + 1)
  const diferencia = diferenciaPlanes(anterior, leido)
  const igual = actual !== null && diferencia.sinCambios && mismosBloqueos(actual.hallazgos, traducir(resultado, plan))
  return {
    ...{ fila, contra: fila?.version ?? 0, anterior, diferencia, plan },
    ...{ metasNumeradas: siguiente - 1, cambia: !igual },
  }
}

async function findActual(lector: Lector, fila: PlanFila): Promise<{ plan: Plan; hallazgos: HallazgoPlan[] }> {
  const clave = claveDe(fila)
  const versiones = await findVersiones(lector.db, lector.alcance, clave)
  const version = versiones.find((v) => v.version === fila.version)
  if (!version) throw new Error(`plan ${clave.entidad}/${clave.desde} has no version ${fila.version}`)
  const plan = await readPlan(lector.db, lector.alcance, clave, version)
  return { plan, hallazgos: await hallazgosDeVersion(lector, { clave, version, versiones, plan }) }
}

/** A mended cell may leave the same plan and yet lift what kept it from being finalizado: that is a new version. */
function mismosBloqueos(antes: readonly HallazgoPlan[], despues: readonly HallazgoPlan[]): boolean {
  const previos = new Set(antes.filter(bloqueaFinalizacion).map(senas))
  const nuevos = new Set(despues.filter(bloqueaFinalizacion).map(senas))
  return previos.size === nuevos.size && [...nuevos].every((hallazgo) => previos.has(hallazgo))
}

function senas({ regla, ruta, valor }: HallazgoPlan): string {
  const { hoja, celda, ...propia } = ruta
  return JSON.stringify([regla, propia.meta === undefined ? [hoja, celda] : propia, valor])
}
