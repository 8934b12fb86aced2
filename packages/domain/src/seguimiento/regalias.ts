// Money of the Sistema General de Regalías has a budget of two years, so it stays out of the financial progress of the vigencia and has its own
// ratio per biennium (Ley 2056 de 2020; rules of follow-up, "Formulas").
import { bieniosDe, type Plan } from '../planes/index.ts'
import { type Decimal, decimal, isZero, sum, sumTexts, toText } from '../shared/index.ts'
import { type Avance, avanceDe, sinPrograma, sinValor } from './avance.ts'
import type { DocumentoSeguimiento } from './documento.ts'
import type { Metodologia } from './metodologia.ts'
import { tieneCifra } from './valores.ts'

/** `2025-2026` for both its years. */
export function bienioDe(vigencia: number): string {
  return bieniosDe({ desde: vigencia, hasta: vigencia })[0] ?? ''
}

export type AvanceRegalias = Avance & { readonly bienio: string }

/**
 * `documentos`: the version of the corte and those with which earlier vigencias ended; the ones of other biennia are ignored. Programmed: what the plan
 * has for the biennium in its SGR metas, and in the sources that the methodology leaves out of the vigencia. Null when there is neither plan nor money.
 */
export function avanceRegalias(
  plan: Plan,
  documentos: readonly DocumentoSeguimiento[],
  metodologia: Metodologia,
  vigencia: number,
): AvanceRegalias | null {
  const bienio = bienioDe(vigencia)
  const vigencias = bienio.split('-').map(Number)
  const suyos = documentos.filter((d) => vigencias.includes(d.vigencia) && d.vigencia <= vigencia)
  const ejecutados = suyos.flatMap((d) => {
    const ejecutado = ejecutadoEn(d, metodologia)
    return ejecutado === null ? [] : [[d.vigencia, ejecutado] as const]
  })
  const programado = programadoEn(plan, bienio, vigencias, metodologia)
  if (isZero(programado) && ejecutados.length === 0) return null
  const ejecutado = sum(ejecutados.map(([, pesos]) => pesos))
  const base = {
    formula: 'regalias_bienio' as const,
    entradas: {
      ...Object.fromEntries(ejecutados.map(([anio, pesos]) => [`ejecutado_${anio}`, toText(pesos)])),
      ejecutado: ejecutados.length === 0 ? null : toText(ejecutado),
      programado: toText(programado),
    },
  }
  if (isZero(programado)) return { ...sinPrograma(ejecutado, base), bienio }
  if (ejecutados.length === 0) return { ...sinValor('sin_reporte', base), bienio }
  return { ...avanceDe({ ...base, hecho: ejecutado, porHacer: programado, tope: metodologia.topeFinanciero }), bienio }
}

/** Null when nobody reported money of these sources. */
function ejecutadoEn(
  { metas }: DocumentoSeguimiento,
  { baseFinanciera, fuentesExcluidas }: Metodologia,
): Decimal | null {
  const dinero = metas.flatMap(({ fuentes }) => fuentesExcluidas.flatMap((clave) => fuentes[clave] ?? []))
  const conCifra = dinero.filter(tieneCifra)
  return conCifra.length === 0 ? null : sumTexts(conCifra.map((d) => d[baseFinanciera] ?? '0'))
}

function programadoEn(
  { metas, sgr }: Plan,
  bienio: string,
  vigencias: readonly number[],
  { fuentesExcluidas }: Metodologia,
): Decimal {
  const deMetas = metas.flatMap(({ fuentes }) =>
    vigencias.flatMap((v) => fuentesExcluidas.map((clave) => decimal(fuentes[v]?.[clave] ?? '0'))),
  )
  return sum([...deMetas, ...sgr.metas.map(({ recursos }) => decimal(recursos[bienio] ?? '0'))])
}
