// What an entity has done with its plan: most finished it, some changed it since, a few never finished.
import { type Finalizacion, numerarMetas, type Plan, versionParaCorte } from '@kpt/domain/planes'
import { diasEntre, type Fecha, fechaEn, type Instante, sumarDias } from '@kpt/domain/shared'
import { type Azar, azarDe, entre, sortear } from '../azar.ts'
import type { ActoDePlan, EnInstante } from './acto-inventado.ts'
import { diasDespues, enHorario, menor } from './dias.ts'
import type { EntidadDelPais, Pais } from './pais.ts'
import { planInventado, planModificado } from './plan-inventado.ts'

export type HistoriaDelPlan = {
  readonly actos: readonly EnInstante<ActoDePlan>[]
  /** The version that a corte reads. */
  planPara(fechaDatos: Fecha): Plan
  /** From then on reports can be sent; null while it has never been finished. */
  readonly finalizadoEn: Instante | null
}

type Suerte = 'finalizado' | 'modificado' | 'en_modificacion' | 'en_construccion'
const SUERTES: Readonly<Record<Suerte, number>> = {
  finalizado: 79,
  modificado: 12,
  en_modificacion: 5,
  en_construccion: 4,
}

export function historiaDelPlan(entidad: EntidadDelPais, pais: Pais): HistoriaDelPlan {
  const azar = azarDe(`${pais.semilla}/historia/${entidad.codigo}`)
  const suerte = sortear(azar, SUERTES)
  const leido = planInventado(entidad, pais, suerte !== 'en_construccion')
  const primero = numerarMetas(entidad.codigo, leido, null, 1)
  const confirmado = enHorario(azar, diaDelPlan(azar, pais))
  const aprobado = diasDespues(azar, confirmado, 1, 8)
  const primera = { acto: 'confirmar_plan', en: confirmado, leido, plan: primero.plan } as const
  const actos: EnInstante<ActoDePlan>[] = [{ ...primera, metasNumeradas: primero.siguiente - 1 }]
  if (suerte !== 'en_construccion' || azar() < 0.5) actos.push(aprobacion(azar, entidad, aprobado))
  if (suerte === 'en_construccion') return { actos, planPara: () => primero.plan, finalizadoEn: null }
  const finalizadoEn = diasDespues(azar, aprobado, 1, 10)
  actos.push({ acto: 'finalizar_plan', en: finalizadoEn, cita: null })
  const finalizaciones: Finalizacion[] = [{ version: 1, fecha: fechaEn(finalizadoEn) }]
  const versiones = [primero.plan]
  const otra = suerte === 'finalizado' ? null : diaDeOtraVersion(azar, suerte, pais)
  if (otra) {
    const en = enHorario(azar, otra.dia)
    const nuevo = planModificado(leido, entidad, pais, otra.vigencia)
    const segundo = numerarMetas(entidad.codigo, nuevo, primero.plan, primero.siguiente)
    const metasNumeradas = segundo.siguiente - 1
    actos.push({ acto: 'confirmar_plan', en, leido: nuevo, plan: segundo.plan, metasNumeradas })
    versiones.push(segundo.plan)
    if (suerte === 'modificado') {
      const otraVez = diasDespues(azar, en, 1, 8)
      actos.push({ acto: 'finalizar_plan', en: otraVez, cita: actoInventado(azar, entidad, otraVez) })
      finalizaciones.push({ version: 2, fecha: fechaEn(otraVez) })
    }
  }
  const planPara = (fecha: Fecha) => versiones[(versionParaCorte(finalizaciones, fecha) ?? 1) - 1] ?? primero.plan
  return { actos, planPara, finalizadoEn }
}

/** A month before the plan is due; when that is still to come, a month before today. */
function diaDelPlan(azar: Azar, { hoy, periodo }: Pais): Fecha {
  return sumarDias(menor(periodo.planHasta, fechaEn(hoy)), -entre(azar, 25, 50))
}

/** Between January and the first corte, so that a whole vigencia reads one version; one that is being prepared, weeks ago. */
function diaDeOtraVersion(azar: Azar, suerte: Suerte, { hoy, periodo }: Pais): { dia: Fecha; vigencia: number } | null {
  const dia = fechaEn(hoy)
  const vigencia = Number(dia.slice(0, 4))
  if (suerte === 'en_modificacion') {
    const antes = sumarDias(dia, -entre(azar, 3, 30))
    return diasEntre(periodo.planHasta, antes) > 0 ? { dia: antes, vigencia } : null
  }
  const anio = dia > `${vigencia}-03-31` ? vigencia : vigencia - 1
  return anio > periodo.desde ? { dia: sumarDias(`${anio}-02-01`, entre(azar, 0, 40)), vigencia: anio } : null
}

function aprobacion(azar: Azar, entidad: EntidadDelPais, en: Instante): EnInstante<ActoDePlan> {
  return { acto: 'registrar_acto', en, ...actoInventado(azar, entidad, en) }
}

function actoInventado(azar: Azar, { tipo }: EntidadDelPais, en: Instante) {
  const numero = `${String(entre(azar, 1, 40)).padStart(3, '0')} (inventado)`
  const dia = sumarDias(fechaEn(en), -entre(azar, 0, 5))
  return { tipo: tipo === 'departamento' ? 'ordenanza' : 'acuerdo', numero, fecha: dia } as const
}
