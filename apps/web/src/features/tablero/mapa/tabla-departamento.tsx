// The same figures of the map of a department, its gobernación included, from more to less, and as a file.
import { formatPorcentaje } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { ChipHecho } from '../../../app/chips.tsx'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { Descarga } from '../../descarga/descarga.tsx'
import type { Hecho } from '../../descarga/fuente.ts'
import { CSV_ENTIDADES } from '../columnas-csv.ts'
import { direccionAvance } from '../direccion.ts'
import { SITUACIONES } from '../hechos.ts'
import type { ClaveCorte, FilaEntidad } from '../tipos.ts'
import { avanceDe, DICHOS, type Indicador } from './indicadores.ts'

type Props = {
  readonly clave: ClaveCorte
  readonly indicador: Indicador
  readonly filas: readonly FilaEntidad[]
  readonly archivo: string
  readonly hechos: readonly Hecho[]
}

export function TablaDepartamento({ clave, indicador, filas, archivo, hechos }: Props) {
  const columnas: Columna<FilaEntidad>[] = [
    {
      clave: 'nombre',
      titulo: 'Entidad',
      nombra: true,
      celda: (f) => (
        <Link className="enlace-fila" to={direccionAvance({ ...clave, entidad: f.entidad.codigo })}>
          {f.entidad.tipo === 'departamento' ? `Gobernación: ${f.entidad.nombre}` : f.entidad.nombre}
        </Link>
      ),
    },
    { clave: 'hecho', titulo: 'Cumplimiento', celda: (f) => <ChipHecho hecho={f.hecho} /> },
    ...(indicador === 'situacion' ? [] : [columnaAvance(indicador)]),
  ]
  const enOrden = ordenar(filas, indicador)
  return (
    <>
      <Tabla
        titulo={`Entidades: ${DICHOS[indicador].titulo}`}
        tituloOculto
        columnas={columnas}
        filas={enOrden}
        clave={(f) => f.entidad.codigo}
      />
      <Descarga
        texto="Descargar las cifras del mapa"
        archivo={archivo}
        columnas={CSV_ENTIDADES}
        filas={enOrden}
        hechos={hechos}
      />
    </>
  )
}

function columnaAvance(indicador: Exclude<Indicador, 'situacion'>): Columna<FilaEntidad> {
  const { titulo, sinDato } = DICHOS[indicador]
  return {
    clave: indicador,
    titulo,
    numero: true,
    celda: (f) => {
      const razon = avanceDe(f.avance, indicador)
      return razon === null ? <span className="tenue">{sinDato}</span> : formatPorcentaje(razon)
    },
  }
}

/** By the order of the facts in every legend, or by the figure; then as they came, by code. */
function ordenar(filas: readonly FilaEntidad[], indicador: Indicador): FilaEntidad[] {
  const orden = (f: FilaEntidad) =>
    indicador === 'situacion'
      ? SITUACIONES.findIndex((s) => s.hecho === f.hecho)
      : -(avanceDe(f.avance, indicador) ?? Number.NEGATIVE_INFINITY)
  return filas.toSorted((a, b) => (orden(a) === orden(b) ? 0 : orden(a) - orden(b)))
}
