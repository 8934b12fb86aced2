// While in adjustments the entity may ask to open a meta of its own; whoever reviews it grants or refuses, and both are kept (R4.1).
import { sujetoDelReporte } from '@kpt/domain/auditoria'
import { type ClaveReporte, partesDe } from '@kpt/domain/reportes'
import { abrirEntera } from '@kpt/domain/revision'
import { registrar } from '../../platform/audit/index.ts'
import { enUnaSentencia } from '../../platform/db/en-una-sentencia.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import {
  exigirReparto,
  findCorte,
  findPeticionesDeAbrir,
  insertDecisionDeAbrir,
  insertPeticionDeAbrir,
  type Reporte,
  updateReporte,
} from '../reportes/index.ts'
import { escribirDecision, escribirPeticion } from './cartas.ts'
import { reportaPor } from './decidir.ts'
import { lugaresDeVersion } from './lugares-de-version.ts'
import { exigirRonda } from './ronda-abierta.ts'

type Peticion = { readonly ronda: number; readonly meta: string; readonly motivo: string }

export async function pedirReapertura(ctx: ContextoTerritorial, clave: ClaveReporte, peticion: Peticion) {
  const { db, alcance, ahora, persona } = ctx
  const { ronda, meta, motivo } = peticion
  const { reporte, solicitud } = await exigirRonda(ctx, clave, ronda)
  if (!(await lugaresDeVersion(ctx, clave, solicitud.version)).has(meta)) rechazar('ajustes.meta_desconocida', { meta })
  await exigirReparto(ctx, clave, [meta])
  if (isAbiertaEntera(reporte, meta)) return rechazar('ajustes.meta_abierta', { meta })
  const deLaRonda = (await findPeticionesDeAbrir(db, alcance, clave)).filter((p) => p.ronda === ronda)
  if (deLaRonda.some((p) => p.meta === meta && p.decision === null))
    return rechazar('ajustes.reapertura_pedida', { meta })
  const n = deLaRonda.length + 1
  const { cuenta, rol } = persona
  await insertPeticionDeAbrir(db, alcance, clave, { ronda, n, meta, motivo }, { cuenta, rol, en: ahora })
  await anotar(ctx, clave, 'reporte.pedir_reapertura', { ronda, n, meta, motivo, rol })
  await escribirPeticion(ctx, clave, { ...peticion, n })
  return { n }
}

type Decision = {
  readonly ronda: number
  readonly n: number
  readonly concede: boolean
  readonly motivo: string | null
}

export async function decidirReapertura(ctx: ContextoTerritorial, clave: ClaveReporte, decision: Decision) {
  const { db, alcance, ahora, persona } = ctx
  const { ronda, n, concede, motivo } = decision
  const { revisor } = await findCorte(ctx, clave)
  if (!partesDe(persona.rol, revisor, await reportaPor(ctx, clave)).includes('revisor'))
    return rechazar('reporte.acto_ajeno', { acto: 'solicitar_ajustes' })
  const { reporte } = await exigirRonda(ctx, clave, ronda)
  const peticiones = await findPeticionesDeAbrir(db, alcance, clave)
  const peticion =
    peticiones.find((p) => p.ronda === ronda && p.n === n) ?? rechazar('ajustes.reapertura_no_existe', {})
  if (peticion.decision) return rechazar('ajustes.reapertura_decidida', {})
  const { cuenta, rol } = persona
  await insertDecisionDeAbrir(db, alcance, clave, { ronda, n, concede, motivo }, { cuenta, rol, en: ahora })
  if (concede)
    await enUnaSentencia(db, { abierta: updateReporte(db, alcance, clave, conMetaAbierta(reporte, peticion.meta)) })
  await anotar(ctx, clave, 'reporte.decidir_reapertura', { ronda, n, meta: peticion.meta, concede, motivo, rol })
  await escribirDecision(ctx, clave, { ...peticion, concede, porque: motivo })
  return { concede }
}

/** Open, and none of its fields closed. */
function isAbiertaEntera({ metasAbiertas, camposCerrados }: Reporte, meta: string): boolean {
  const abierta = metasAbiertas === null || metasAbiertas.includes(meta)
  return abierta && !camposCerrados?.some((lugar) => lugar.startsWith(`${meta}/`))
}

function conMetaAbierta({ metasAbiertas, camposCerrados }: Reporte, meta: string) {
  return {
    metas_abiertas: metasAbiertas && [...new Set([...metasAbiertas, meta])].sort(),
    campos_cerrados: abrirEntera(camposCerrados, meta),
  }
}

async function anotar(
  { db, ahora, persona }: ContextoTerritorial,
  clave: ClaveReporte,
  accion: 'reporte.pedir_reapertura' | 'reporte.decidir_reapertura',
  hechos: Parameters<typeof registrar>[1]['hechos'],
): Promise<void> {
  const sujeto = sujetoDelReporte(clave)
  await registrar(db, { cadena: clave.entidad, cuenta: persona.cuenta, accion, sujeto, hechos, en: ahora })
}
