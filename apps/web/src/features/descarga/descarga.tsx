// Download of what a table shows, as CSV or as a workbook. The file is made here, out of the same figures; a list with pages brings all of them.
import { formatNumero } from '@kpt/textos'
import { type Columna, csvDe } from '@kpt/textos/libro'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { IconoBajar } from '../../ui/iconos.tsx'
import { fuenteDe, type Hecho } from './fuente.ts'
import { guardar } from './guardar.ts'
import type { Marcha } from './todas.ts'
import './descarga.css'

type Formato = 'csv' | 'xlsx'

type Props<F> = {
  readonly texto: string
  /** Without its extension: `tablero-seguimiento-2026-3-departamentos`. */
  readonly archivo: string
  readonly columnas: readonly Columna<F>[]
  /** All the rows; a list with pages brings the rest of them. */
  readonly filas: readonly F[] | ((marcha: Marcha) => Promise<readonly F[]>)
  /** What the workbook says of its figures, besides what every screen knows: date of the data, methodology. */
  readonly hechos?: readonly Hecho[]
}

type Avance = { readonly hechas: number; readonly total: number }

export function Descarga<F>({ texto, archivo, columnas, filas, hechos = [] }: Props<F>) {
  const [avance, setAvance] = useState<Avance | null>(null)
  const freno = useRef<AbortController | null>(null)
  const descarga = useMutation({
    mutationFn: async (formato: Formato) => {
      const control = new AbortController()
      freno.current = control
      const paso = (hechas: number, total: number) => setAvance({ hechas, total })
      const listas = typeof filas === 'function' ? await filas({ senal: control.signal, paso }) : filas
      control.signal.throwIfAborted()
      guardar(`${archivo}.${formato}`, await archivoDe(formato, { columnas, filas: listas, archivo, hechos }))
    },
    onSettled: () => setAvance(null),
  })
  const detenida = freno.current?.signal.aborted ?? false
  const haciendo = (formato: Formato) => descarga.isPending && descarga.variables === formato
  return (
    <div className="descarga no-imprimir">
      <Boton
        variante="texto"
        icono={<IconoBajar />}
        ocupado={haciendo('csv')}
        aria-disabled={descarga.isPending}
        onClick={() => descarga.isPending || descarga.mutate('csv')}
      >
        {texto} (CSV)
      </Boton>
      <Boton
        variante="texto"
        aria-label={`${texto} (XLSX)`}
        ocupado={haciendo('xlsx')}
        aria-disabled={descarga.isPending}
        onClick={() => descarga.isPending || descarga.mutate('xlsx')}
      >
        (XLSX)
      </Boton>
      {descarga.isPending && avance && avance.hechas < avance.total ? (
        <span role="status" className="descarga__avance">
          Van {formatNumero(String(avance.hechas))} de {formatNumero(String(avance.total))} filas{' '}
          <Boton variante="texto" onClick={() => freno.current?.abort()}>
            Detener la descarga
          </Boton>
        </span>
      ) : null}
      {descarga.isError && !detenida ? <Aviso tono="error">{descarga.error.message}</Aviso> : null}
    </div>
  )
}

type Contenido<F> = {
  readonly columnas: readonly Columna<F>[]
  readonly filas: readonly F[]
  readonly archivo: string
  readonly hechos: readonly Hecho[]
}

async function archivoDe<F>(formato: Formato, { columnas, filas, archivo, hechos }: Contenido<F>): Promise<Blob> {
  if (formato === 'csv') return new Blob([csvDe(columnas, filas)], { type: 'text/csv;charset=utf-8' })
  const { libroDe } = await import('./libro.ts')
  return libroDe(columnas, filas, fuenteDe(archivo, filas.length, hechos))
}
