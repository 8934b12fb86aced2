// The certificate of a corte: whether an entity reported, as known at an instant that its code names. The same code gives the same answer for ever.
import { type Instante, isoBogota, parseInstante } from '../shared/index.ts'
import type { HechoPublico } from './oportunidad.ts'
import type { ClaveReporte } from './vida.ts'

export const RESULTADOS_CERTIFICADO = ['reporto', 'no_reporto', 'no_exigible', 'no_vencido', 'sin_registro'] as const
export type ResultadoCertificado = (typeof RESULTADOS_CERTIFICADO)[number]

/** What a public fact certifies. Of what passed before this installation received reports nothing can be certified. */
export const RESULTADO: Readonly<Record<HechoPublico, ResultadoCertificado>> = {
  oportuno: 'reporto',
  extemporaneo: 'reporto',
  silencio: 'no_reporto',
  no_exigible: 'no_exigible',
  por_abrir: 'no_vencido',
  en_plazo: 'no_vencido',
  sin_registro: 'sin_registro',
}

const MINUTO = 60_000

/** `KPT-C-S-25200-2026-1-202611221415`: report and minute, in Bogotá, as known at which it certifies. */
export function codigoCertificado({ instrumento, entidad, vigencia, corte }: ClaveReporte, en: Instante): string {
  const minuto = isoBogota(enMinuto(en)).slice(0, 16).replace(/[-T:]/g, '')
  return `KPT-C-${instrumento === 'seguimiento' ? 'S' : 'G'}-${entidad}-${vigencia}-${corte}-${minuto}`
}

export function enMinuto(en: Instante): Instante {
  return en - (((en % MINUTO) + MINUTO) % MINUTO)
}

/** Report and instant that a code names; `en` is null when it names none: as of now. Null when it is not a code. */
export function leerCertificado(codigo: string): { readonly clave: ClaveReporte; readonly en: Instante | null } | null {
  const partes = /^KPT-C-([SG])-(\d{2}|\d{5})-(\d{4})-(\d{1,2})(?:-(\d{4})(\d\d)(\d\d)(\d\d)(\d\d))?$/.exec(codigo)
  if (!partes) return null
  const [, letra, entidad = '', vigencia, corte, ano, mes, dia, hora, minuto] = partes
  const en = ano === undefined ? null : parseInstante(`${ano}-${mes}-${dia}T${hora}:${minuto}:00-05:00`)
  if (ano !== undefined && en === null) return null
  const instrumento = letra === 'S' ? ('seguimiento' as const) : ('gestionweb' as const)
  return { clave: { entidad, instrumento, vigencia: Number(vigencia), corte: Number(corte) }, en }
}
