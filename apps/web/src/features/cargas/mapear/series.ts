// Columns in series (programme by year, the sources of a year, figures of advance) as one thing to look at, so that eighty columns are not eighty decisions.
import { partesDeCampo } from '@kpt/domain/planes'

export type Serie<C> = { readonly titulo: string | null; readonly columnas: readonly C[] }

/** Runs of three or more neighbours of one kind make a series; the rest stand alone, in order. `proponia` is how they came, so that choosing another field does not move a column. */
export function enSeries<C extends { readonly proponia: string }>(columnas: readonly C[]): Serie<C>[] {
  const series: { clave: string; titulo: string | null; columnas: C[] }[] = []
  for (const columna of columnas) {
    const titulo = tituloDe(columna.proponia)
    const clave = titulo ?? ''
    const ultima = series.at(-1)
    if (ultima && ultima.clave === clave) ultima.columnas.push(columna)
    else series.push({ clave, titulo, columnas: [columna] })
  }
  return series.map(({ titulo, columnas: suyas }) => ({ titulo: suyas.length >= 3 ? titulo : null, columnas: suyas }))
}

function tituloDe(campo: string): string | null {
  const partes = partesDeCampo(campo)
  if (partes?.base === 'programado') return 'Programado por vigencia'
  if (partes?.base === 'fuentes' || partes?.base === 'total') return `Recursos de ${partes.vigencia}`
  if (partes?.base === 'avance') return 'Avance y ejecución, que no se guardan'
  return null
}
