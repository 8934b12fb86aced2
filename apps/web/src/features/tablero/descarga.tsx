// Download of what a table shows. The file is made here, out of the same figures.
import { useMutation } from '@tanstack/react-query'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { IconoBajar } from '../../ui/iconos.tsx'
import { type ColumnaCsv, csvDe } from './csv.ts'

type Props<F> = {
  readonly texto: string
  /** Without its extension: `tablero-seguimiento-2026-3-departamentos`. */
  readonly archivo: string
  readonly columnas: readonly ColumnaCsv<F>[]
  /** All the rows; a list with pages brings the rest of them. */
  readonly filas: readonly F[] | (() => Promise<readonly F[]>)
}

export function Descarga<F>({ texto, archivo, columnas, filas }: Props<F>) {
  const descarga = useMutation({
    mutationFn: async () => guardar(archivo, csvDe(columnas, typeof filas === 'function' ? await filas() : filas)),
  })
  return (
    <div className="no-imprimir">
      <Boton variante="texto" icono={<IconoBajar />} ocupado={descarga.isPending} onClick={() => descarga.mutate()}>
        {texto} (CSV)
      </Boton>
      {descarga.isError ? <Aviso tono="error">{descarga.error.message}</Aviso> : null}
    </div>
  )
}

function guardar(archivo: string, contenido: string): void {
  const url = URL.createObjectURL(new Blob([contenido], { type: 'text/csv;charset=utf-8' }))
  const enlace = document.createElement('a')
  enlace.href = url
  enlace.download = `${archivo}.csv`
  enlace.click()
  URL.revokeObjectURL(url)
}

type Pagina<F> = { readonly filas: readonly F[]; readonly total: number }

/** All the rows of a list, asked for by pages of the largest size. */
export async function todas<F>(traer: (pagina: number, tamano: number) => Promise<Pagina<F>>): Promise<F[]> {
  const filas: F[] = []
  for (let pagina = 1; ; pagina += 1) {
    const parte = await traer(pagina, 500)
    filas.push(...parte.filas)
    if (filas.length >= parte.total || parte.filas.length === 0) return filas
  }
}
