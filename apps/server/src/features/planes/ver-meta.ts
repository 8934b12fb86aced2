import { camposDistintos, type Meta, totalesPlan, vigenciasDe } from '@kpt/domain/planes'
import { fechaEn, hallazgosVisibles, parseInstante } from '@kpt/domain/shared'
import { rechazar } from '../../platform/http/index.ts'
import { findNombresCatalogo } from '../catalogo/index.ts'
import { readPlan } from './documento-plan.ts'
import { elegirVersion, type Lector, type VersionElegida } from './elegir.ts'
import { fuentesDeEntidad, totalesPorFuente } from './fuentes-plan.ts'
import { hallazgosDeVersion } from './hallazgos-version.ts'
import { metaBreve } from './metas.ts'

/** One meta with everything its numbers come from. */
export async function verMeta(lector: Lector, entidad: string, numero: string, pedida?: number) {
  const elegida = await elegirVersion(lector, entidad, pedida)
  const { plan, version } = elegida
  const meta = plan.metas.find((m) => m.numero === numero) ?? rechazar('plan.meta_no_existe', { meta: numero })
  const vigencias = vigenciasDe(plan.periodo)
  const oficiales = await fuentesDeEntidad(lector.db, entidad, plan.periodo)
  const hallazgos = await hallazgosDeVersion(lector, elegida)
  const fecha = fechaEn(parseInstante(version.creadaEn) ?? lector.ahora)
  return {
    ...metaBreve(meta, vigencias),
    entidad,
    version: version.version,
    lineaNombre: plan.lineas.find((linea) => linea.consecutivo === meta.linea)?.nombre ?? '',
    principal: meta.principal,
    ods: meta.ods,
    // SisPT's workbook does not say the orientation (R2.1): it is taken as an increase, and said so.
    orientacion: meta.orientacion ?? ('incremento' as const),
    orientacionSupuesta: meta.orientacion === undefined,
    bpin: [...meta.bpin],
    catalogo: await findNombresCatalogo(lector.db, fecha, meta),
    fuentes: totalesPorFuente(totalesPlan({ ...plan, metas: [meta] }).porVigenciaFuente, oficiales),
    hallazgos: hallazgosVisibles(hallazgos.filter((hallazgo) => hallazgo.ruta.meta === numero)),
    historia: await historiaDe(lector, elegida, numero),
  }
}

/** Versions up to this one in which the meta changed, newest first; the last row, without fields, is the one that brought it. */
async function historiaDe({ db, alcance }: Lector, { clave, version, versiones }: VersionElegida, numero: string) {
  const historia = []
  let anterior: Meta | undefined
  for (const fila of versiones.filter((v) => v.version <= version.version).toReversed()) {
    const plan = await readPlan(db, alcance, clave, fila)
    const meta = plan.metas.find((m) => m.numero === numero)
    const campos = meta && anterior ? camposDistintos(anterior, meta) : []
    if (meta && (!anterior || campos.length > 0)) {
      historia.unshift({ version: fila.version, creadaEn: fila.creadaEn, autor: fila.autor, campos: [...campos] })
    }
    anterior = meta
  }
  return historia
}
