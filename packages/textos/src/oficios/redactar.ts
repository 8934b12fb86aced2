// The words of a letter, out of its facts. They are written once, when it is signed, and kept as they were.
import type { Instrumento } from '@kpt/domain/calendario'
import type { Destinatario, RazonSinOficio } from '@kpt/domain/comunicaciones'
import { enRenglon } from '@kpt/domain/correo'
import type { Fecha, Instante } from '@kpt/domain/shared'
import { enumerar, formatFecha, formatInstante } from '../formato.ts'
import { NOMBRES_INSTRUMENTO } from '../instrumentos.ts'

export type DatosOficio = {
  readonly clase: 'vencido' | 'ajustes' | 'libre'
  /** The department writes under literal d of numeral 2; DNP under numeral 9. */
  readonly emisor: 'gobernacion' | 'dnp'
  readonly destinatario: Destinatario
  readonly sobre: { readonly instrumento: Instrumento; readonly vigencia: number; readonly corte: number } | null
  /** The deadline in force for that entity, with the acts that set it. */
  readonly plazo: { readonly limite: Fecha; readonly texto: string } | null
  /** Last day of the adjustments that nobody answered. */
  readonly ajustesHasta: Fecha | null
  readonly asunto: string
  /** What whoever writes adds, or the whole of a letter of another matter. */
  readonly texto: string
  readonly copia: readonly { readonly direccion: string; readonly cita: string }[]
}

const CARGOS = {
  alcalde: ['Alcalde(sa)', 'de'],
  gobernador: ['Gobernador(a)', 'de'],
  encargado: ['Representante legal encargado(a)', 'de'],
} as const

/** `Señor(a) Alcalde(sa) de Cogua`, or the name and the office below it. */
export function lineasDestinatario({ nombre, cargo, entidad }: Destinatario): string[] {
  const [oficio, de] = CARGOS[cargo]
  if (nombre === null) return [`Señor(a) ${oficio} ${de} ${entidad.nombre}`]
  return ['Señor(a)', enRenglon(nombre), `${oficio} ${de} ${entidad.nombre}`]
}

export function redactarOficio(d: DatosOficio): { readonly asunto: string; readonly parrafos: string[] } {
  const asunto = d.asunto === '' ? asuntoDe(d) : d.asunto
  const propio = d.texto === '' ? [] : d.texto.split(/\n\s*\n|\r\n\s*\r\n/).map((p) => p.trim())
  return { asunto, parrafos: [...cuerpo(d), ...propio.filter((p) => p !== ''), cierre(d)] }
}

/** Subject when whoever writes gives none. */
function asuntoDe({ clase, sobre }: DatosOficio): string {
  if (!sobre || clase === 'libre') return 'Comunicación'
  const cual = `corte ${sobre.corte} de ${sobre.vigencia}`
  return clase === 'vencido' ? `Reporte pendiente del ${cual}` : `Ajustes sin atender del reporte del ${cual}`
}

function cuerpo(d: DatosOficio): string[] {
  const { clase, sobre, destinatario, plazo, ajustesHasta } = d
  if (clase === 'libre' || !sobre) return []
  const reporte = `el reporte del corte ${sobre.corte} de la vigencia ${sobre.vigencia} (${NOMBRES_INSTRUMENTO[sobre.instrumento]})`
  const informa = `En cumplimiento ${norma(d)}, le informo que`
  if (clase === 'ajustes')
    return [
      `${informa} ${destinatario.entidad.nombre} no ha enviado los ajustes que se le solicitaron en ${reporte}${ajustesHasta === null ? '' : `, cuyo plazo venció el ${formatFecha(ajustesHasta)}`}.`,
      'En KPT, en la página del reporte, están las metas por ajustar, el motivo de cada una y dónde responder.',
    ]
  return [
    `${informa} a la fecha ${destinatario.entidad.nombre} no ha enviado ${reporte}${plazo === null ? '' : `, cuyo plazo venció el ${formatFecha(plazo.limite)}`}.`,
    ...(plazo === null ? [] : [`Sobre el plazo: ${plazo.texto}`]),
    'Le solicito disponer lo necesario para que se envíe cuanto antes. Si la entidad ya lo envió después de la fecha de este oficio, no debe hacer nada más.',
  ]
}

function norma({ emisor, copia }: DatosOficio): string {
  const actos = enumerar([...new Set(copia.map(({ cita }) => cita))])
  return emisor === 'dnp' ? `del numeral 9 de ${actos}` : `del literal d) del numeral 2 de ${actos}`
}

function cierre({ copia }: DatosOficio): string {
  return `Este oficio se remite con copia a ${enumerar(copia.map(({ direccion }) => direccion))}, como lo dispone ${enumerar([...new Set(copia.map(({ cita }) => cita))])}.`
}

/** Why a numbered letter was stopped at the moment of leaving. */
export function fraseNoSalio(razon: Extract<RazonSinOficio, 'reporto' | 'ajusto'>, en: Instante | null): string {
  const cuando = en === null ? '' : ` el ${formatInstante(en, true)}`
  return razon === 'reporto'
    ? `No salió: la entidad reportó${cuando}`
    : `No salió: la entidad envió los ajustes${cuando}`
}
