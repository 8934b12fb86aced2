import { createHash } from 'node:crypto'
import type { cargarEjecucionAnterior as definicion, PeticionDe } from '@kpt/contract'
import { type EjecucionAnterior, problemasDeCifras, textoEjecucionAnterior } from '@kpt/domain/seguimiento'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { lockPlanes } from '../planes/index.ts'
import { insertCarga } from '../reportes/index.ts'
import { situacionDeVigencia } from './ver.ts'

type Peticion = PeticionDe<typeof definicion>

/** A new version of what was executed in an earlier vigencia. The ones before stay, and so does what reports took from them. */
export async function cargarEjecucionAnterior(actor: Actor, { params, cuerpo }: Peticion) {
  const { db, alcance, ahora, persona } = actor
  await lockPlanes(db, alcance, params.entidad)
  const carga = await cargaNueva(actor, params, cuerpo)
  const texto = textoEjecucionAnterior(carga)
  const sha256 = createHash('sha256').update(texto).digest()
  const { cuenta, rol } = persona
  await insertCarga(db, alcance, carga, { texto, sha256 }, { cuenta, rol, en: ahora })
  const hecho = { version: carga.version, sha256: sha256.toString('hex'), metas: cuerpo.metas.length }
  const { vigencia, razon, soporte } = carga
  await registrar(db, {
    ...{ cadena: params.entidad, cuenta, accion: 'ejecucion_anterior.cargar', en: ahora },
    sujeto: `plan/${carga.plan.desde}/version/${carga.plan.version}`,
    hechos: { ...hecho, vigencia, rol, razon, soporte },
  })
  return hecho
}

async function cargaNueva(
  actor: Actor,
  { entidad, vigencia }: Peticion['params'],
  { sobre, razon, soporte, metas }: Peticion['cuerpo'],
): Promise<EjecucionAnterior> {
  const { vigente, ultima, impide } = await situacionDeVigencia(actor, { entidad, vigencia })
  if (impide === 'en_curso') rechazar('ejecucion_anterior.en_curso', { vigencia: String(vigencia) })
  if (impide === 'reportada') rechazar('ejecucion_anterior.reportada', { vigencia: String(vigencia) })
  const actual = ultima?.version ?? 0
  if (sobre !== actual) rechazar('ejecucion_anterior.cambio', { actual: String(actual) })
  exigirCifras(metas, new Set(vigente.plan.metas.map((m) => m.numero)))
  return {
    ...{ entidad, vigencia, version: actual + 1, plan: { desde: vigente.periodoDesde, version: vigente.version } },
    ...{ razon, soporte, ejecutado: Object.fromEntries(metas.map((m) => [m.meta, m.ejecutado])) },
  }
}

function exigirCifras(metas: Peticion['cuerpo']['metas'], conocidas: ReadonlySet<string>): void {
  const problemas = problemasDeCifras(metas, conocidas)
  const cual = problemas.findIndex((p) => p !== null)
  const [problema, meta] = [problemas[cual], metas[cual]?.meta ?? '']
  if (!problema) return
  if (problema === 'meta_desconocida') rechazar('plan.meta_no_existe', { meta })
  rechazar('ejecucion_anterior.cifra', { meta, problema })
}
