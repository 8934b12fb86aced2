import { type Campo, type ValoresMeta, valoresDeListas } from '@kpt/domain/seguimiento'

/** The cells of a draft as the database sends them: lists in step, each as one text. */
export type BorradorEscrito = {
  /** Keys, a line each: they have no line breaks. */
  readonly metas: string
  readonly campos: string
  readonly claves: string
  /** What was written, as JSON: remarks have any character. Null where a value was taken back. */
  readonly valores: string
  readonly secuencia: number
}

/** The same with the day on which each cell was last written, in step with the others. */
export type BorradorFechado = BorradorEscrito & {
  readonly dias: string
  /** The last of them as an instant; null while nothing was written. */
  readonly ultima: string | null
}

/** Its values by meta. */
export function leerBorrador({ metas, campos, claves, valores }: BorradorEscrito): Record<string, ValoresMeta> {
  const escritos = JSON.parse(valores) as (string | null)[]
  if (escritos.length === 0) return {}
  return valoresDeListas(metas.split('\n'), campos.split('\n') as Campo[], claves.split('\n'), escritos)
}

/** The same of cells one by one. */
export function leerValores(celdas: readonly Escrita[]): Record<string, ValoresMeta> {
  const columna = (de: (c: Escrita) => string) => celdas.map(de)
  const campos = celdas.map((c) => c.campo as Campo)
  return valoresDeListas(
    columna((c) => c.meta),
    campos,
    columna((c) => c.clave),
    columna((c) => c.valor),
  )
}

type Escrita = { readonly meta: string; readonly campo: string; readonly clave: string; readonly valor: string }
