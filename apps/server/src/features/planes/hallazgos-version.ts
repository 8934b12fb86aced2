import { clavesDe, evaluarPlan, type HallazgoPlan, type Plan } from '@kpt/domain/planes'
import { fechaEn, parseInstante, porGravedad } from '@kpt/domain/shared'
import { findResultado } from '../cargas/index.ts'
import { findCatalogoDeReglas } from '../catalogo/index.ts'
import type { Lector, VersionElegida } from './elegir.ts'
import { parseResultado, type ResultadoPlan } from './resultado.ts'
import type { VersionFila } from './version.repo.ts'

type Elegida = Pick<VersionElegida, 'clave' | 'version' | 'versiones' | 'plan'>

/**
 * Findings of a version, blocking ones first. Those of its workbook are kept as they were seen, with their cells: a cell that could not be
 * read, or a total that did not add up, is not in the plan any more. A plan that came without a workbook is judged as it is.
 */
export async function hallazgosDeVersion({ db, alcance }: Lector, elegida: Elegida): Promise<HallazgoPlan[]> {
  const { clave, plan, versiones } = elegida
  const origen = origenDe(versiones, elegida.version)
  const texto = origen.carga === null ? null : await findResultado(db, alcance, clave.entidad, origen.carga)
  const resultado = texto === null ? null : parseResultado(texto)
  if (resultado?.tipo === 'plan') return traducir(resultado, plan)
  const fecha = fechaEn(parseInstante(origen.creadaEn) ?? 0)
  return porGravedad(evaluarPlan(plan, await findCatalogoDeReglas(db, fecha))) as HallazgoPlan[]
}

/** The version whose workbook a restored one repeats. */
function origenDe(versiones: readonly VersionFila[], version: VersionFila): VersionFila {
  let origen = version
  while (origen.restaura !== null) {
    const { restaura } = origen
    const anterior = versiones.find((v) => v.version === restaura)
    if (!anterior || anterior.version >= origen.version) return origen
    origen = anterior
  }
  return origen
}

/** From the names that the workbook gives its metas to the numbers they have in the entity. */
export function traducir(resultado: ResultadoPlan, plan: Plan): HallazgoPlan[] {
  const numeros = new Map(clavesDe(resultado.plan.metas).map((clave, i) => [clave, plan.metas[i]?.numero ?? clave]))
  return resultado.hallazgos.map((hallazgo) => {
    const { meta } = hallazgo.ruta
    return meta === undefined ? hallazgo : { ...hallazgo, ruta: { ...hallazgo.ruta, meta: numeros.get(meta) ?? meta } }
  })
}
