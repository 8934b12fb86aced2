// The cortes of a cronograma: data date and limit.
import { formatFecha } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { Respuesta } from '../../api/tipos.ts'
import { nombreClaseCorte } from '../../app/nombres.ts'
import { type Columna, Tabla } from '../../ui/tabla.tsx'

type De = Pick<Respuesta<'GET /api/calendario/:instrumento/:vigencia'>, 'instrumento' | 'vigencia'>
type Corte = Respuesta<'GET /api/calendario/:instrumento/:vigencia'>['cortes'][number]

const columnasDe = ({ instrumento, vigencia }: De): Columna<Corte>[] => [
  { clave: 'numero', titulo: 'Corte', nombra: true, celda: (c) => `Corte ${c.numero}` },
  { clave: 'clase', titulo: 'Clase', celda: (c) => nombreClaseCorte(c.clase) },
  { clave: 'datos', titulo: 'Datos hasta', celda: (c) => formatFecha(c.fechaDatos) },
  { clave: 'limite', titulo: 'Límite para reportar', celda: (c) => (c.limite ? formatFecha(c.limite) : 'No lo fija') },
  {
    clave: 'proceso',
    titulo: 'Proceso',
    celda: ({ numero }) => (
      <Link
        className="enlace-fila"
        to="/proceso/$instrumento/$vigencia/$corte"
        params={{ instrumento, vigencia: String(vigencia), corte: String(numero) }}
      >
        Indicadores<span className="solo-lector"> del proceso del corte {numero}</span>
      </Link>
    ),
  },
]

export function TablaCortes({ cronograma }: { cronograma: De & { readonly cortes: readonly Corte[] } }) {
  return (
    <section className="seccion">
      <h2>Cortes</h2>
      <Tabla
        titulo="Cortes del cronograma"
        tituloOculto
        columnas={columnasDe(cronograma)}
        filas={cronograma.cortes}
        clave={(c) => String(c.numero)}
      />
    </section>
  )
}
