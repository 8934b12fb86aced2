// The departments as sorted bars: the measure of the order chosen, each bar one line.
import { formatNumero, formatPorcentaje } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { type Filtros, useFiltros } from '../../../app/filtros.ts'
import { BarraApilada } from '../barra-apilada.tsx'
import { medidaDelOrden } from '../orden.ts'
import type { Departamento } from '../tipos.ts'
import { BarraSimple, Barras } from './barras.tsx'

/** Facts are drawn as the stacked bar of facts, progress as a plain one. */
const DE_HECHOS: ReadonlySet<string | undefined> = new Set([undefined, 'reportaron', 'faltan', 'nombre'])

export function BarrasDepartamentos({ filas }: { filas: readonly Departamento[] }) {
  const [{ orden }] = useFiltros()
  const medida = medidaDelOrden(orden)
  return (
    <Barras
      titulo={`Departamentos: ${medida.texto.toLowerCase()}`}
      filas={filas.map((d) => {
        const valor = medida.valor(d)
        return {
          clave: d.codigo,
          nombre: <EnlaceDepartamento departamento={d} />,
          barra: DE_HECHOS.has(orden) ? <BarraApilada cuenta={d.cuenta} /> : <BarraSimple fraccion={valor ?? 0} />,
          figura: <Figura valor={valor} cuantas={medida.cuantas ?? false} />,
        }
      })}
    />
  )
}

function Figura({ valor, cuantas }: { valor: number | null; cuantas: boolean }) {
  if (valor === null) return <span className="tenue menor">Sin reportes</span>
  return cuantas ? formatNumero(String(valor)) : formatPorcentaje(valor)
}

/** The department's own board: every picture, filtered. */
export function EnlaceDepartamento({ departamento }: { departamento: Pick<Departamento, 'codigo' | 'nombre'> }) {
  return (
    <Link
      to="."
      search={(previo: Filtros) => ({
        ...previo,
        ...{ departamento: departamento.codigo, pagina: undefined, cifra: undefined, paneles: undefined },
      })}
      className="enlace-fila"
    >
      {departamento.nombre}
    </Link>
  )
}
