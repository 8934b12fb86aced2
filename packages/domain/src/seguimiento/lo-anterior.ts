// What was submitted before a corte and still counts: it stands beside what is written now.
import type { DecimalTexto } from '../shared/index.ts'
import { type DocumentoSeguimiento, type VersionCitada, valoresDelDocumento } from './documento.ts'
import type { ValoresMeta } from './entrada.ts'

type PorMeta<T> = Readonly<Record<string, T>>
type Corte = Pick<VersionCitada, 'vigencia' | 'corte'>

export type LoAnterior = {
  /** Values at the last submitted corte of the same vigencia. */
  readonly anteriores: PorMeta<ValoresMeta>
  /** Versions with which earlier vigencias of the period ended, and what each meta had executed in them, by vigencia. */
  readonly antes: readonly VersionCitada[]
  readonly ejecutadoAntes: PorMeta<Readonly<Record<string, DecimalTexto>>>
}

export const SIN_ANTERIOR: LoAnterior = { anteriores: {}, antes: [], ejecutadoAntes: {} }

/** Of the versions that count in the period, in order, those that a corte looks back to: the last of each earlier vigencia and the previous corte. */
export function citasDe(vigentes: readonly VersionCitada[], { vigencia, corte }: Corte) {
  const anteriores = vigentes.filter((v) => v.vigencia < vigencia)
  const antes = [...new Map(anteriores.map((v) => [v.vigencia, v])).values()]
  const previa = vigentes.findLast((v) => v.vigencia === vigencia && v.corte < corte)
  return { antes, citadas: previa ? [...antes, previa] : antes }
}

/** The same from the documents of those versions. */
export function loAnterior(
  documentos: readonly DocumentoSeguimiento[],
  antes: readonly VersionCitada[],
  vigencia: number,
): LoAnterior {
  const previo = documentos.find((d) => d.vigencia === vigencia)
  return {
    anteriores: previo ? valoresDelDocumento(previo) : {},
    antes,
    ejecutadoAntes: ejecutadoEn(documentos.filter((d) => d.vigencia < vigencia)),
  }
}

/** What each meta had executed, by vigencia. */
export function ejecutadoEn(documentos: readonly DocumentoSeguimiento[]): LoAnterior['ejecutadoAntes'] {
  const porMeta: Record<string, Record<string, DecimalTexto>> = {}
  for (const { vigencia, metas } of documentos) {
    for (const { meta, ejecutado } of metas) {
      if (ejecutado === null) continue
      porMeta[meta] ??= {}
      porMeta[meta][vigencia] = ejecutado
    }
  }
  return porMeta
}
