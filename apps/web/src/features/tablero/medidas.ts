// What a picture of departments or entities can measure: one table for panels, orders and files.
import { formatPorcentaje } from '@kpt/textos'
import type { PuntoTendencia } from './tipos.ts'

type Medida = { readonly nombre: string; readonly valor: (punto: PuntoTendencia) => number | null }

export const MEDIDAS = {
  reportaron: { nombre: 'Reportaron, % de las obligadas', valor: parteQueReporto },
  fisico: { nombre: 'Avance físico de la vigencia', valor: (p) => p.fisico },
  cuatrienio: { nombre: 'Avance físico del cuatrienio', valor: (p) => (p.metas === 0 ? null : p.fisicoCuatrienio) },
  financiero: { nombre: 'Avance financiero de la vigencia', valor: (p) => p.financiero },
} as const satisfies Record<string, Medida>

export type CualMedida = keyof typeof MEDIDAS

export function medidaDe(texto: string | undefined): CualMedida {
  return texto !== undefined && Object.hasOwn(MEDIDAS, texto) ? (texto as CualMedida) : 'reportaron'
}

/** Null where nobody must report yet. */
function parteQueReporto({ obligadas, oportuno, extemporaneo }: PuntoTendencia): number | null {
  return obligadas === 0 ? null : (oportuno + extemporaneo) / obligadas
}

/** `+ 4,2 puntos`; a change of percentages is in points, not in per cent. */
export function formatCambio(cambio: number): string {
  const puntos = formatPorcentaje(Math.abs(cambio)).replace(/\s*%$/, '')
  if (/^[0,]+$/.test(puntos)) return 'igual'
  return `${cambio > 0 ? '+' : '−'} ${puntos} puntos`
}
