// How the entities of a territory are shared out: a bar, and the table that says the same. Every count opens the entities behind it.
import { formatPorcentaje } from '@kpt/textos'
import { BarraPartes, Muestra, type Parte } from '../ui/barra-partes.tsx'
import { type Columna, Tabla } from '../ui/tabla.tsx'
import { CuentaEnlazada } from './cuenta-enlazada.tsx'
import type { Filtros } from './filtros.ts'

export type ParteEntidades = Parte & { readonly nombre: string; readonly filtro: Filtros | null }

type Props = {
  readonly titulo: string
  /** Heading of the first column. */
  readonly de: string
  readonly partes: readonly ParteEntidades[]
  readonly total: number
}

export function RepartoEntidades({ titulo, de, partes, total }: Props) {
  return (
    <>
      <BarraPartes partes={partes} alta />
      <Tabla
        titulo={titulo}
        tituloOculto
        columnas={columnasDe(de, total)}
        filas={partes}
        clave={(p) => p.clave}
        estrecha={300}
      />
    </>
  )
}

function columnasDe(de: string, total: number): Columna<ParteEntidades>[] {
  return [
    {
      clave: 'parte',
      titulo: de,
      nombra: true,
      celda: (p) => (
        <>
          <Muestra tono={p.tono} />
          {p.nombre}
        </>
      ),
    },
    {
      clave: 'entidades',
      titulo: 'Entidades',
      numero: true,
      celda: (p) =>
        p.filtro ? <CuentaEnlazada cuantas={p.cuantas} que={p.nombre.toLowerCase()} filtro={p.filtro} /> : p.cuantas,
    },
    {
      clave: 'porcentaje',
      titulo: '% de las obligadas',
      numero: true,
      celda: (p) => formatPorcentaje(total === 0 ? 0 : p.cuantas / total),
    },
  ]
}
