// What the acts on a plan leave in the database, as their use cases would.
import { diferenciaPlanes, estadoTras, numerosSinHomologar } from '@kpt/domain/planes'
import { canonicalText, fechaEn, type Instante, isoBogota } from '@kpt/domain/shared'
import type { ActoDePlan, EnInstante } from './acto-inventado.ts'
import { sha256 } from './cadena.ts'
import type { Obra } from './obra.ts'

export const NOMBRE_DOCUMENTO = 'acto-inventado.pdf'

type Acto<A extends ActoDePlan['acto']> = EnInstante<Extract<ActoDePlan, { acto: A }>>

export function asentarPlan(obra: Obra, acto: EnInstante<ActoDePlan>): void {
  if (acto.acto === 'confirmar_plan') confirmar(obra, acto)
  else if (acto.acto === 'registrar_acto') registrar(obra, acto)
  else finalizar(obra, acto)
}

/** The row of the plan as its last act left it. */
export function cerrarPlan({ filas, entidad, versiones, estado, metasNumeradas }: Obra): void {
  const ultima = versiones.at(-1)
  if (!ultima) return
  const { desde, hasta } = ultima.plan.periodo
  const finalizada = versiones.findLastIndex((v) => v.finalizadaEl !== null) + 1
  filas.plan.push({
    ...{ entidad: entidad.codigo, periodo_desde: desde, periodo_hasta: hasta, version: versiones.length, estado },
    ...{ version_finalizada: finalizada === 0 ? null : finalizada, metas_numeradas: metasNumeradas },
  })
}

function confirmar(obra: Obra, { leido, plan, metasNumeradas, en }: Acto<'confirmar_plan'>): void {
  const { filas, versiones, indicadores } = obra
  const { lider } = obra.entidad
  const anterior = versiones.at(-1)?.plan ?? null
  const { agrega, cambia, retira } = diferenciaPlanes(anterior, leido)
  const texto = canonicalText(plan)
  const huella = sha256(texto)
  obra.estado = anterior ? estadoTras(obra.estado, 'versionar') : 'en_construccion'
  obra.metasNumeradas = metasNumeradas
  versiones.push({ plan, sha256: huella.toString('hex'), finalizadaEl: null })
  const version = versiones.length
  const sinHomologar = numerosSinHomologar(plan, indicadores)
  const metas = plan.metas.length
  const homologadas = metas - sinHomologar.length
  filas.plan_version.push({
    ...{ entidad: plan.entidad, periodo_desde: plan.periodo.desde, version, texto, sha256: huella, metas, homologadas },
    ...{ origen: 'libro', carga: null, restaura: null, por: lider.cuenta, rol: lider.rol, en: isoBogota(en) },
  })
  if (sinHomologar.length > 0)
    filas.plan_sin_homologar.push({
      ...{ entidad: plan.entidad, periodo_desde: plan.periodo.desde, version, metas: sinHomologar },
    })
  anotar(obra, 'plan.confirmar', `version/${version}`, en, {
    ...{ rol: lider.rol, sha256: huella.toString('hex'), libro: null, metas },
    ...{ agrega: agrega.length, cambia: cambia.length, retira: retira.length },
  })
}

function registrar(obra: Obra, { tipo, numero, fecha, en }: Acto<'registrar_acto'>): void {
  const { documento, entidad, filas, cadena } = obra
  const { codigo, lider } = entidad
  const hex = documento.sha256.toString('hex')
  const pdf = { tipo: 'application/pdf', bytes: documento.bytes }
  filas.documento.push({
    ...{ entidad: codigo, sha256: documento.sha256, nombre: NOMBRE_DOCUMENTO, ...pdf },
    ...{ guardado_por: lider.cuenta, guardado_en: isoBogota(en) },
  })
  const guardado = { cuenta: lider.cuenta, accion: 'documento.guardar', sujeto: `documento/${hex}`, hechos: pdf, en }
  cadena.anotar(guardado)
  filas.plan_acto.push({
    ...{ entidad: codigo, periodo_desde: desdeDe(obra), n: 1, tipo, numero, fecha, documento: documento.sha256 },
    ...{ por: lider.cuenta, en: isoBogota(en) },
  })
  anotar(obra, 'plan.registrar_acto', 'acto', en, { tipo, numero, fecha, documento: hex })
}

function finalizar(obra: Obra, { en, cita }: Acto<'finalizar_plan'>): void {
  const { versiones, filas, entidad, documento } = obra
  const version = versiones.length
  const actual = versiones.at(-1)
  if (!actual) throw new Error(`${entidad.codigo} has no plan to finish`)
  actual.finalizadaEl = fechaEn(en)
  obra.estado = estadoTras(obra.estado, 'finalizar')
  filas.plan_finalizacion.push({
    ...{ entidad: entidad.codigo, periodo_desde: desdeDe(obra), version },
    ...{ por: entidad.lider.cuenta, en: isoBogota(en) },
  })
  if (cita !== null) citar(obra, version, cita, en)
  const hechos = { sha256: actual.sha256, documento: documento.sha256.toString('hex') }
  const dicho = cita && { acto: `${cita.tipo} ${cita.numero} de ${cita.fecha}`, razon: null }
  anotar(obra, 'plan.finalizar', `version/${version}`, en, { ...hechos, ...dicho })
}

type Cita = NonNullable<Acto<'finalizar_plan'>['cita']>

function citar(obra: Obra, version: number, { tipo, numero, fecha }: Cita, en: Instante): void {
  const { filas, entidad } = obra
  filas.plan_sustento.push({
    ...{ entidad: entidad.codigo, periodo_desde: desdeDe(obra), version, n: 1 },
    ...{ tipo, numero, fecha, documento: null, razon: null },
    ...{ por: entidad.lider.cuenta, en: isoBogota(en) },
  })
}

function anotar(
  obra: Obra,
  accion: string,
  cola: string,
  en: Instante,
  hechos: Record<string, string | number | null>,
) {
  const { cuenta } = obra.entidad.lider
  obra.cadena.anotar({ cuenta, accion, sujeto: `plan/${desdeDe(obra)}/${cola}`, hechos, en })
}

function desdeDe({ pais }: Obra): number {
  return pais.periodo.desde
}
