// What an entity has to do now, the most urgent first: adjustments asked, cortes open, the plan they depend on.
import { deberAbierto } from '@kpt/domain/reportes'
import { diasEntre, type Fecha, fechaEn } from '@kpt/domain/shared'
import { contar, formatFecha, nombreDeReporte, PIEZAS_DE_REPORTE } from '@kpt/textos'
import type { Inicio } from './inicio.tsx'

export type Pendiente = {
  readonly clave: string
  readonly que: string
  readonly detalle: string
  /** Limit in words: "hasta el 15 de abril de 2025 (faltan 12 días)"; null when there is none. */
  readonly cuando: string | null
  readonly urgente: boolean
  readonly a: string
  readonly accion: string
}

type Corte = Inicio['cortes'][number]

/** `ahora`: ISO instant of the server. */
export function pendientesDe(entidad: string, inicio: Inicio, ahora: string | undefined): Pendiente[] {
  const hoy = fechaEn(ahora ? Date.parse(ahora) : Date.now())
  return [
    ...inicio.cortes.filter((c) => deberAbierto(c) === 'ajustar').map((c) => ajustesDe(entidad, c, hoy)),
    ...planPendiente(entidad, inicio),
    ...inicio.cortes
      .filter((c) => deberAbierto(c) === 'reportar')
      .map((c) => corteDe(entidad, c, hoy, inicio.plan !== null)),
  ]
}

/** The plan is the leader's own work; what is reported, also of whom it delegates to. */
export function esDeReporte({ clave }: Pendiente): boolean {
  return clave.startsWith('corte-') || clave.startsWith('ajustes-')
}

function ajustesDe(entidad: string, c: Corte, hoy: Fecha): Pendiente {
  const falta = faltaResponder(c)
  return {
    clave: `ajustes-${c.instrumento}-${c.vigencia}-${c.corte}`,
    que: `Responder los ajustes ${nombreDeReporte(c, 'de')}`,
    detalle: c.pedido ? `${c.pedido.autor.nombre} pidió: «${c.pedido.motivo}». ${falta}` : falta,
    cuando: c.pedido ? plazoDeAjustes(c.pedido.vence, hoy) : null,
    urgente: true,
    a: direccionReporte(entidad, c),
    accion: 'Ver lo pedido',
  }
}

function faltaResponder({ instrumento, ajustesPendientes, aCargo }: Corte): string {
  const { una, varias } = PIEZAS_DE_REPORTE[instrumento]
  const suyas = aCargo ? ' a su cargo' : ''
  if (ajustesPendientes > 0) return `Le falta responder en ${contar(ajustesPendientes, una, varias)}${suyas}.`
  return aCargo
    ? 'No le falta responder nada de lo que está a su cargo: el usuario líder envía de nuevo.'
    : 'Ya respondió todo lo pedido: falta enviar de nuevo.'
}

function planPendiente(entidad: string, { plan }: Inicio): Pendiente[] {
  const a = `/entidades/${entidad}/plan`
  if (plan === null)
    return [
      {
        clave: 'plan',
        que: 'Cargar su plan de desarrollo',
        detalle: 'Es el primer paso: sin el plan no hay metas que reportar. Sirve el libro de Excel que exporta SisPT.',
        cuando: null,
        urgente: false,
        a: `${a}/cargas/nueva`,
        accion: 'Cargar el plan',
      },
    ]
  if (plan.estado !== 'en_construccion') return []
  return [
    {
      clave: 'pi',
      que: 'Finalizar el Plan Indicativo',
      detalle:
        plan.faltan > 0
          ? `Falta resolver ${contar(plan.faltan, 'cosa', 'cosas')}. Sin el PI finalizado no se pueden enviar reportes.`
          : 'No le falta nada: solo finalizarlo. Sin ese paso no se pueden enviar reportes.',
      cuando: null,
      urgente: false,
      a,
      accion: plan.faltan > 0 ? 'Ver qué falta' : 'Ir a finalizarlo',
    },
  ]
}

function corteDe(entidad: string, c: Corte, hoy: Fecha, hayPlan: boolean): Pendiente {
  const puede = hayPlan || !PIDE[c.instrumento].plan
  const datos = `Datos hasta el ${formatFecha(c.fechaDatos)}.`
  return {
    clave: `corte-${c.instrumento}-${c.vigencia}-${c.corte}`,
    que: nombreDeReporte(c, 'hacer'),
    detalle: puede ? `${cuantoLleva(c)} ${datos}` : `${datos} Antes debe cargar su plan.`,
    cuando: plazo(c, hoy),
    urgente: c.situacion === 'recibe_extemporaneo' || (c.limite !== null && diasEntre(hoy, c.limite) <= 7),
    a: direccionReporte(entidad, c),
    accion: accionDe(c, puede),
  }
}

/** Metas come from the plan; what a questionnaire asks does not. */
const PIDE = {
  seguimiento: { plan: true, por: 'por reportar', nada: 'tiene algo programado que reportar' },
  gestionweb: { plan: false, por: 'por responder', nada: 'está por responder' },
} as const

function cuantoLleva({ instrumento, completas, requeridas, aCargo }: Corte): string {
  const { una, varias } = PIEZAS_DE_REPORTE[instrumento]
  const { por, nada } = PIDE[instrumento]
  const metas = `${contar(requeridas, una, varias)}${aCargo ? ' a su cargo' : ''}`
  if (requeridas === 0) return `Ninguna ${una}${aCargo ? ' a su cargo' : ''} ${nada}.`
  if (completas === 0) return `Tiene ${metas} ${por}.`
  if (aCargo && completas === requeridas) return `Lista su parte: ${metas}. El usuario líder envía el reporte.`
  return `Lleva ${contar(completas, `${una} lista`, `${varias} listas`)} de ${metas}.`
}

/** Without a plan there is nothing to write in: the corte can only be looked at. */
function accionDe({ completas }: Corte, puede: boolean): string {
  if (!puede) return 'Ver el corte'
  return completas > 0 ? 'Seguir reportando' : 'Empezar a reportar'
}

export function direccionReporte(entidad: string, c: Pick<Corte, 'instrumento' | 'vigencia' | 'corte'>): string {
  return `/entidades/${entidad}/reportes/${c.instrumento}/${c.vigencia}/${c.corte}`
}

function plazo(c: Corte, hoy: Fecha): string | null {
  if (c.limite === null) return null
  const dias = diasEntre(hoy, c.limite)
  if (dias < 0) return `El plazo venció el ${formatFecha(c.limite)}. Aún se recibe, fuera de plazo.`
  return `Hasta el ${formatFecha(c.limite)} (${cuantoFalta(dias)})`
}

function plazoDeAjustes(vence: Fecha, hoy: Fecha): string {
  const dias = diasEntre(hoy, vence)
  if (dias < 0) return `La fecha para responder fue el ${formatFecha(vence)}. Aún puede responder.`
  return `Responder hasta el ${formatFecha(vence)} (${cuantoFalta(dias)})`
}

function cuantoFalta(dias: number): string {
  if (dias === 0) return 'vence hoy, 11:59:59 p.\u00a0m.'
  return dias === 1 ? 'falta 1 día' : `faltan ${contar(dias, 'día', 'días')}`
}
