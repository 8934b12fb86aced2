import type { Plan } from '@kpt/domain/planes'
import type { ClaveReporte } from '@kpt/domain/reportes'
import {
  avanceFinanciero,
  avanceFisicoVigencia,
  type DocumentoSeguimiento,
  dineroDe,
  type EntradaMeta,
  entradasCongeladas,
  type Metodologia,
} from '@kpt/domain/seguimiento'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findPlanDeVersion } from '../planes/index.ts'
import { cotasDe, findDocumentos, findMetodologiaDe, findVigentes } from '../reportes/index.ts'

/** Years that a plan lasts: further back it is another plan's. */
const CUATRIENIO = 4

/**
 * A meta through the cortes that were submitted, out of the version that counts in each, up to the corte of the address; and where the ratios of
 * comparable entities lie for its indicator at this one.
 */
export async function verTrayectoria(ctx: ContextoTerritorial, { meta, ...clave }: ClaveReporte & { meta: string }) {
  const { db, alcance } = ctx
  const vigencias = { desde: clave.vigencia - CUATRIENIO + 1, hasta: clave.vigencia }
  const vigentes = (await findVigentes(db, alcance, clave, vigencias)).filter(
    (v) => v.vigencia < clave.vigencia || v.corte <= clave.corte,
  )
  const entradaDe = abrirPlanes(ctx, clave.entidad, meta)
  const cortes = []
  let indicador: string | null = null
  for (const documento of await findDocumentos(db, alcance, clave, vigentes)) {
    const entrada = await entradaDe(documento)
    if (!entrada) continue
    indicador = entrada.indicador
    cortes.push(puntoDe(documento, entrada, await findMetodologiaDe(db, documento.metodologia)))
  }
  if (cortes.length === 0) return rechazar('plan.meta_no_existe', { meta })
  const cotas = indicador === null ? undefined : (await cotasDe(ctx, clave))[indicador]
  return { cortes, pares: { fisico: cotas?.fisico ?? null, financiero: cotas?.financiero ?? null } }
}

/** Each version of the plan is read once, and only the meta that was asked for is worked out. */
function abrirPlanes({ db, alcance }: ContextoTerritorial, entidad: string, numero: string) {
  const planes = new Map<string, Plan>()
  return async (documento: DocumentoSeguimiento): Promise<EntradaMeta | null> => {
    const { desde, version } = documento.plan
    const nombre = `${desde}/${version}`
    const plan = planes.get(nombre) ?? (await findPlanDeVersion(db, alcance, { entidad, desde }, version))
    planes.set(nombre, plan)
    const suya = { ...plan, metas: plan.metas.filter((m) => m.numero === numero) }
    const metas = documento.metas.filter((m) => m.meta === numero)
    return entradasCongeladas(suya, { ...documento, metas }, {})[0] ?? null
  }
}

function puntoDe({ vigencia, corte, version }: DocumentoSeguimiento, entrada: EntradaMeta, metodologia: Metodologia) {
  const fisico = avanceFisicoVigencia(entrada, metodologia)
  const dinero = dineroDe(entrada, metodologia)
  return {
    ...{ vigencia, corte, version },
    programado: entrada.programado,
    ejecutado: fisico.entradas.ejecutado ?? null,
    obligado: dinero.reportado ? dinero.ejecutado : null,
    sinAvance: entrada.valores.sinAvance !== null,
    fisico: fisico.valor,
    financiero: avanceFinanciero(entrada, metodologia).valor,
  }
}
