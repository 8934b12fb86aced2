// A run that was read, beside the draft as it is now: what everything else of this feature looks at.
import { type Cruce, type LoQueTiene, type Repartos, type ValorPropuesto, valoresDe } from '@kpt/domain/cruce'
import type { Plan } from '@kpt/domain/planes'
import { celdasDe } from '@kpt/domain/seguimiento'
import { rechazar } from '../../platform/http/index.ts'
import { armarBorrador, findCorteDeMetas, type Quien } from '../reportes/index.ts'
import { exigirCruce } from './cargar.ts'
import { type ClaveCruce, type CruceFila, findResultado } from './cruce.repo.ts'
import { type Hallado, parseResultado } from './resultado.ts'
import { findRepartos, findTomadas } from './toma.repo.ts'

export type CruceAbierto = {
  readonly fila: CruceFila
  readonly hallado: Hallado
  readonly repartos: Repartos
  readonly plan: Plan
  /** Last saving of the draft that is looked at. */
  readonly secuencia: number
  readonly tiene: LoQueTiene
}

export async function abrirCruce(quien: Quien, clave: ClaveCruce): Promise<CruceAbierto> {
  const { db, alcance } = quien
  const fila = await exigirCruce(quien, clave)
  const hallado = await exigirHallado(quien, clave, fila)
  const { vigente, entradas, secuencia } = await armarBorrador(quien, await findCorteDeMetas(quien, clave))
  if (!vigente) return rechazar('plan.no_existe', { entidad: clave.entidad })
  const tomadas = await findTomadas(db, alcance, clave)
  const actuales = new Map(
    entradas.flatMap(({ meta, valores }) =>
      celdasDe(valores).map((c) => [lugarDe({ meta, campo: c.campo, clave: c.clave }), c.valor] as const),
    ),
  )
  return {
    ...{ fila, hallado, secuencia, plan: vigente.plan },
    repartos: await findRepartos(db, alcance, clave),
    tiene: {
      actual: (celda) => actuales.get(lugarDe(celda)) ?? null,
      tomada: (celda) => tomadas.has(lugarDe(celda)),
    },
  }
}

export async function exigirHallado(
  { db, alcance }: Pick<Quien, 'db' | 'alcance'>,
  clave: ClaveCruce,
  { estado }: CruceFila,
): Promise<Hallado> {
  const texto = estado === 'lista' ? await findResultado(db, alcance, clave) : null
  const resultado = texto === null ? null : parseResultado(texto)
  return resultado?.tipo === 'cruce' ? resultado : rechazar('cruce.sin_leer', { estado })
}

export function lugarDe({
  meta,
  campo,
  clave,
}: {
  readonly meta: string
  readonly campo: string
  readonly clave: string
}): string {
  return `${meta}/${campo}/${clave}`
}

/** Values of one proposal by its id; null when the run has none such. */
export function propuestaDe({ coinciden, compartidas }: Cruce, id: string) {
  return coinciden.find((p) => p.id === id) ?? compartidas.find((p) => p.id === id) ?? null
}

export function valoresDePropuestas(
  { hallado: { cruce }, repartos }: CruceAbierto,
  ids: readonly string[] | null,
): ValorPropuesto[] | null {
  const propuestas = ids === null ? cruce.coinciden : ids.map((id) => propuestaDe(cruce, id))
  const listas = propuestas.map((p) => (p === null ? [] : valoresDe(cruce, repartos, p)))
  return ids !== null && listas.some((lista) => lista.length === 0) ? null : listas.flat()
}
