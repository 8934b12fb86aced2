// What a body owes, in words: the name of each deadline, where it stands, and the notes of its calendar feed.
import type { Actividad, EstadoPlazo, Instrumento } from '@kpt/domain/calendario'
import { NOMBRES_CLASE_ACTIVIDAD } from './calendario.ts'
import { contar } from './formato.ts'
import { NOMBRES_INSTRUMENTO } from './instrumentos.ts'

export const NOMBRES_ESTADO_PLAZO: Record<EstadoPlazo, string> = {
  abierto: 'Abierto',
  recibe_tarde: 'Vencido: aún se recibe',
  por_abrir: 'Por abrir',
  cumplido: 'Cumplido a tiempo',
  cumplido_tarde: 'Cumplido fuera de plazo',
  sanado: 'A tiempo por un acto posterior',
  vencido: 'Venció sin reporte',
  no_exigible: 'No exigible',
  sin_registro: 'Anterior a este sistema',
  pasado: 'Ya pasó',
}

type Deber = Pick<Actividad, 'clases' | 'corte'> & { readonly instrumento: Instrumento; readonly vigencia: number }

/** `Reportar el corte 4 de 2026`; for a row that is not reported, what it is for. */
export function nombrePlazo({ clases, corte, vigencia }: Deber): string {
  if (clases.includes('reporte')) return `Reportar el corte ${corte ?? 1} de ${vigencia}`
  const [primera = '', ...resto] = clases.map((clase) => NOMBRES_CLASE_ACTIVIDAD[clase])
  const nombres = [primera, ...resto.map((nombre) => nombre.replace(/^\p{Lu}(?=\p{Ll})/u, (l) => l.toLowerCase()))]
  const lista = nombres.length > 1 ? `${nombres.slice(0, -1).join(', ')} y ${nombres.at(-1)}` : primera
  return `${lista} de ${vigencia}`
}

/** Title of the day in a calendar program: whose it is, because a person may have more than one charge. */
export function tituloAgenda(deber: Deber, organismo: string): string {
  return `Último día: ${nombrePlazo(deber)} (${NOMBRES_INSTRUMENTO[deber.instrumento]}) · ${organismo}`
}

export const AVISO_AGENDA = 'KPT: se acerca el último día'

export function nombreAgenda(organismos: readonly string[]): string {
  return organismos.length === 1 ? `Plazos de ${organismos[0]} en KPT` : 'Mis plazos en KPT'
}

const [SEGUNDO, MINUTO, HORA, DIA] = [1000, 60_000, 3_600_000, 86_400_000] as const

/** Under which seconds are counted. */
export const CUENTA_SEGUNDOS = DIA

/** What is left, in two or three units: `41 días y 13 horas`, `3 horas, 5 minutos y 9 segundos`. Whole units only: never more than there is. */
export function textoQueda(milisegundos: number, conSegundos: boolean): string {
  const [dias, horas] = [Math.floor(milisegundos / DIA), Math.floor((milisegundos % DIA) / HORA)]
  if (dias > 0) return `${contar(dias, 'día', 'días')} y ${contar(horas, 'hora', 'horas')}`
  const minutos = contar(Math.floor((milisegundos % HORA) / MINUTO), 'minuto', 'minutos')
  const deHoras = horas > 0 ? contar(horas, 'hora', 'horas') : ''
  if (!conSegundos) return [deHoras, minutos].filter(Boolean).join(' y ')
  const segundos = contar(Math.floor((milisegundos % MINUTO) / SEGUNDO), 'segundo', 'segundos')
  return `${[deHoras, minutos].filter(Boolean).join(', ')} y ${segundos}`
}
