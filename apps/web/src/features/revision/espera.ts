// How long a report has waited, and what is left of a term, in calendar days of Bogotá.
import { diasEntre, type Fecha, fechaEn, type Instante } from '@kpt/domain/shared'
import { contar } from '@kpt/textos'

/** Days since an instant (ISO text): 0 while it is the same day in Bogotá. */
export function diasDesde(en: string, ahora: Instante): number {
  return Math.max(0, diasEntre(fechaEn(Date.parse(en)), fechaEn(ahora)))
}

/** "Desde hoy", "1 día", "22 días". */
export function fraseEspera(dias: number): string {
  return dias === 0 ? 'Desde hoy' : contar(dias, 'día', 'días')
}

export type Vencimiento = { readonly frase: string; readonly vencido: boolean }

/** What is left until the end of a date, or how long ago it passed. */
export function vencimientoDe(vence: Fecha, ahora: Instante): Vencimiento {
  const dias = diasEntre(fechaEn(ahora), vence)
  if (dias < 0) return { frase: `venció hace ${contar(-dias, 'día', 'días')}`, vencido: true }
  if (dias === 0) return { frase: 'vence hoy', vencido: false }
  return { frase: dias === 1 ? 'falta 1 día' : `faltan ${contar(dias, 'día', 'días')}`, vencido: false }
}
