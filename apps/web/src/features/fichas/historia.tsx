// Who changed what in the card, when, what stood before; each change with its link of the audit chain.
import { formatInstante, NOMBRES_CAMPO_FICHA } from '@kpt/textos'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { textoDe } from './datos-ficha.tsx'
import type { Completa } from './partes.ts'

type Version = Completa['historia'][number]
type Fila = Omit<Version, 'cambios'> & { readonly campo: string; readonly antes: string; readonly despues: string }

export function HistoriaFicha({ historia }: { historia: Completa['historia'] }) {
  const filas = historia.flatMap(filasDe)
  if (filas.length === 0) return null
  return <Tabla titulo="Qué ha cambiado" columnas={COLUMNAS} filas={filas} clave={(f) => `${f.n}/${f.campo}`} />
}

/** A card that was blank is one line: what it says is above. */
function filasDe({ cambios, ...version }: Version): Fila[] {
  if (version.n === 1)
    return [{ ...version, campo: 'Toda la ficha', antes: '—', despues: 'Se diligenció por primera vez' }]
  return cambios.map(({ campo, antes, despues }) => ({
    ...version,
    campo: NOMBRES_CAMPO_FICHA[campo],
    antes: antes ? textoDe(campo, antes) : '—',
    despues: despues ? textoDe(campo, despues) : '—',
  }))
}

const COLUMNAS: readonly Columna<Fila>[] = [
  { clave: 'campo', titulo: 'Dato', nombra: true, celda: (f) => f.campo },
  { clave: 'antes', titulo: 'Antes', ancho: 'medio', celda: (f) => f.antes },
  {
    clave: 'despues',
    titulo: 'Después',
    ancho: 'medio',
    celda: (f) => f.despues,
  },
  { clave: 'quien', titulo: 'Quién', celda: (f) => f.por ?? 'La demostración' },
  { clave: 'cuando', titulo: 'Cuándo', celda: (f) => formatInstante(Date.parse(f.en)) },
  {
    clave: 'eslabon',
    titulo: 'Eslabón de auditoría',
    etiqueta: 'Eslabón',
    numero: true,
    celda: (f) => f.eslabon ?? '—',
  },
]
