// The cortes of an entity: limit, state, and how much of each is filled in.
import { formatFecha } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { ChipHecho, ChipReporte } from '../../app/chips.tsx'
import { ChipDe } from '../../app/marca.tsx'
import { MARCA_SITUACION, nombreClaseCorte, nombreInstrumento } from '../../app/nombres.ts'
import { Barra } from '../../ui/barra.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import type { Inicio } from './inicio.tsx'
import { direccionReporte } from './que-debe.ts'

type Corte = Inicio['cortes'][number]

export function Cortes({ entidad, cortes }: { entidad: string; cortes: readonly Corte[] }) {
  return (
    <section className="seccion">
      <h2>Cortes</h2>
      {cortes.length === 0 ? (
        <Vacio titulo="No hay cortes para esta entidad">
          <p>Un corte aparece aquí cuando un cronograma lo fija. Consulte los cronogramas en el calendario.</p>
          <p>
            <Link to="/calendario">Ver el calendario</Link>
          </p>
        </Vacio>
      ) : (
        <Tabla
          titulo="Cortes de la entidad"
          tituloOculto
          columnas={columnasDe(entidad)}
          filas={cortes}
          clave={(c) => `${c.instrumento}-${c.vigencia}-${c.corte}`}
        />
      )}
    </section>
  )
}

function columnasDe(entidad: string): Columna<Corte>[] {
  return [
    {
      clave: 'corte',
      titulo: 'Corte',
      nombra: true,
      celda: (c) => (
        <>
          <Link className="enlace-fila" to={direccionReporte(entidad, c)}>
            {c.vigencia}, corte {c.corte}
          </Link>
          <br />
          <span className="tenue">
            {nombreInstrumento(c.instrumento)} · {nombreClaseCorte(c.clase)}
          </span>
        </>
      ),
    },
    { clave: 'datos', titulo: 'Datos hasta', celda: (c) => formatFecha(c.fechaDatos) },
    { clave: 'limite', titulo: 'Límite', celda: (c) => (c.limite ? formatFecha(c.limite) : 'No lo fija') },
    { clave: 'situacion', titulo: 'Plazo', celda: (c) => <ChipDe marca={MARCA_SITUACION[c.situacion]} /> },
    {
      clave: 'estado',
      titulo: 'Reporte',
      celda: (c) => <ChipReporte estado={c.estado} />,
    },
    { clave: 'hecho', titulo: 'Cumplimiento', celda: (c) => <ChipHecho hecho={c.hecho} /> },
    {
      clave: 'avance',
      titulo: 'Metas reportadas',
      celda: (c) =>
        c.requeridas === 0 ? (
          'No requiere'
        ) : (
          <Barra fraccion={c.completas / c.requeridas} figura={`${c.completas} de ${c.requeridas}`} />
        ),
    },
  ]
}
