// What was submitted before a corte and still counts: it stands beside what is written now.
import type { DecimalTexto } from '../shared/index.ts'
import type { DineroCompartido } from './compartido.ts'
import { type DocumentoSeguimiento, type VersionCitada, valoresDelDocumento } from './documento.ts'
import type { CargaCitada, EjecucionAnterior } from './ejecucion-anterior.ts'
import type { ValoresMeta } from './entrada.ts'

type PorMeta<T> = Readonly<Record<string, T>>
type Corte = Pick<VersionCitada, 'vigencia' | 'corte'>

export type LoAnterior = {
  /** Values at the last submitted corte of the same vigencia. */
  readonly anteriores: PorMeta<ValoresMeta>
  /** Money that several metas shared at it. */
  readonly compartidos: readonly DineroCompartido[]
  /** Versions with which earlier vigencias of the period ended, and what each meta had executed in them, by vigencia. */
  readonly antes: readonly VersionCitada[]
  readonly ejecutadoAntes: PorMeta<Readonly<Record<string, DecimalTexto>>>
}

export const SIN_ANTERIOR: LoAnterior = { anteriores: {}, compartidos: [], antes: [], ejecutadoAntes: {} }

/** What a corte looks back to: the last version of each earlier vigencia, the previous corte, and the loads of vigencias without a version. */
export type Citas = {
  readonly antes: readonly VersionCitada[]
  /** `antes` and, where there is one, the previous corte. */
  readonly citadas: readonly VersionCitada[]
  readonly cargadas: readonly CargaCitada[]
}

/** Out of the versions that count in the period, in order, and the last load of each vigencia: a version always wins over a load. */
export function citasDe(
  vigentes: readonly VersionCitada[],
  { vigencia, corte }: Corte,
  cargas: readonly CargaCitada[] = [],
): Citas {
  const anteriores = vigentes.filter((v) => v.vigencia < vigencia)
  const antes = [...new Map(anteriores.map((v) => [v.vigencia, v])).values()]
  const previa = vigentes.findLast((v) => v.vigencia === vigencia && v.corte < corte)
  const cargadas = cargas.filter((c) => c.vigencia < vigencia && !antes.some((v) => v.vigencia === c.vigencia))
  return { antes, citadas: previa ? [...antes, previa] : antes, cargadas }
}

/** The same from the documents of those versions and the loads themselves. */
export function loAnterior(
  documentos: readonly DocumentoSeguimiento[],
  antes: readonly VersionCitada[],
  vigencia: number,
  cargas: readonly EjecucionAnterior[] = [],
): LoAnterior {
  const previo = documentos.find((d) => d.vigencia === vigencia)
  return {
    anteriores: previo ? valoresDelDocumento(previo) : {},
    compartidos: previo?.compartidos ?? [],
    antes,
    ejecutadoAntes: ejecutadoEn(
      documentos.filter((d) => d.vigencia < vigencia),
      cargas,
    ),
  }
}

/** What each meta had executed, by vigencia: as loaded, and over that as submitted. */
export function ejecutadoEn(
  documentos: readonly DocumentoSeguimiento[],
  cargas: readonly EjecucionAnterior[] = [],
): LoAnterior['ejecutadoAntes'] {
  const porMeta: Record<string, Record<string, DecimalTexto>> = {}
  const anotar = (vigencia: number, meta: string, ejecutado: DecimalTexto) => {
    porMeta[meta] ??= {}
    porMeta[meta][vigencia] = ejecutado
  }
  const enviadas = new Set(documentos.map((d) => d.vigencia))
  for (const { vigencia, ejecutado } of cargas.filter((c) => !enviadas.has(c.vigencia)))
    for (const [meta, valor] of Object.entries(ejecutado)) anotar(vigencia, meta, valor)
  for (const { vigencia, metas } of documentos)
    for (const { meta, ejecutado } of metas) if (ejecutado !== null) anotar(vigencia, meta, ejecutado)
  return porMeta
}
