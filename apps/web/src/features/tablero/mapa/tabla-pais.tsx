// The same figures of the map of the country, from more to less, and as a file.
import { formatNumero, formatPorcentaje } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { Descarga } from '../../descarga/descarga.tsx'
import type { Hecho } from '../../descarga/fuente.ts'
import { CSV_DEPARTAMENTOS } from '../columnas-csv.ts'
import type { Departamento } from '../tipos.ts'
import { DICHOS, type Indicador, razonDe } from './indicadores.ts'

type Fila = Pick<Departamento, 'codigo' | 'nombre' | 'cuenta' | 'avance' | 'suman'>
type Props = {
  readonly departamentos: readonly Fila[]
  readonly indicador: Indicador
  readonly archivo: string
  readonly hechos: readonly Hecho[]
}

export function TablaPais({ departamentos, indicador, archivo, hechos }: Props) {
  const orden = (f: Fila) => razonDe(f, indicador) ?? -1
  const filas = departamentos.toSorted((a, b) => orden(b) - orden(a))
  const { titulo, sinDato } = DICHOS[indicador]
  const cuenta = (clave: 'obligadas' | 'oportuno' | 'extemporaneo' | 'silencio', cabeza: string): Columna<Fila> => ({
    clave,
    titulo: cabeza,
    numero: true,
    celda: (f) => formatNumero(String(f.cuenta[clave])),
  })
  const columnas: Columna<Fila>[] = [
    { clave: 'nombre', titulo: 'Departamento', nombra: true, celda: (f) => <Nombre fila={f} /> },
    {
      clave: 'razon',
      titulo,
      numero: true,
      celda: (f) => {
        const razon = razonDe(f, indicador)
        return razon === null ? <span className="tenue">{sinDato}</span> : formatPorcentaje(razon)
      },
    },
    ...(indicador === 'situacion'
      ? [
          cuenta('obligadas', 'Obligadas'),
          cuenta('oportuno', 'A tiempo'),
          cuenta('extemporaneo', 'Fuera de plazo'),
          cuenta('silencio', 'Sin reportar'),
        ]
      : [
          {
            clave: 'metas',
            titulo: 'Metas reportadas',
            numero: true,
            celda: (f: Fila) => formatNumero(String(f.avance.metas)),
          },
        ]),
  ]
  return (
    <>
      <Tabla
        titulo={`Departamentos: ${titulo}`}
        tituloOculto
        columnas={columnas}
        filas={filas}
        clave={(f) => f.codigo}
      />
      <Descarga
        texto="Descargar las cifras del mapa"
        archivo={archivo}
        columnas={CSV_DEPARTAMENTOS}
        filas={filas}
        hechos={hechos}
      />
    </>
  )
}

function Nombre({ fila }: { fila: Fila }) {
  return (
    <Link
      to="."
      search={(previo: Record<string, string | undefined>) => ({
        ...previo,
        departamento: fila.codigo,
        pagina: undefined,
      })}
      resetScroll={false}
      className="enlace-fila"
    >
      {fila.nombre}
    </Link>
  )
}
