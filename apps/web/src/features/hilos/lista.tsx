// The threads that a report has: of the report whole and of its metas, with what is new to whoever looks.
import { LUGAR_REPORTE } from '@kpt/domain/reportes'
import { contar, formatInstante } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { Chip } from '../../ui/chip.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import { direccionReporte, numeroCorto } from '../reportes/direccion.ts'
import { usePuedeVerHilos } from './enlace-hilos.tsx'
import { type Hilos, useHilos } from './usar-hilos.ts'

type Fila = Hilos['hilos'][number]

export function nombreDeLugar(lugar: string): string {
  return lugar === LUGAR_REPORTE ? 'El reporte entero' : `Meta ${numeroCorto(lugar)}`
}

export function ListaDeHilos({ clave, hilos }: { clave: Clave; hilos: Hilos['hilos'] }) {
  const orden = hilos.toSorted((a, b) => Date.parse(b.ultimo) - Date.parse(a.ultimo))
  return (
    <Tabla
      titulo="Hilos del expediente"
      tituloOculto
      columnas={columnasDe(clave)}
      filas={orden}
      clave={(h) => h.lugar}
      estrecha={640}
    />
  )
}

/** In the history of the report: how much was said in its file, and the way there. */
export function HilosDelReporte({ clave }: { clave: Clave }) {
  const { data } = useHilos(clave, usePuedeVerHilos())
  if (!data) return null
  return (
    <section className="pila pila--2">
      <h2>Mensajes del expediente</h2>
      {data.hilos.length > 0 ? <ListaDeHilos clave={clave} hilos={data.hilos} /> : null}
      <p>
        <Link to={direccionReporte(clave, 'hilos')}>
          {data.hilos.length > 0 ? 'Abrir todos los hilos' : 'Nadie ha escrito todavía. Abrir el expediente'}
        </Link>
      </p>
    </section>
  )
}

function columnasDe(clave: Clave): Columna<Fila>[] {
  return [
    {
      clave: 'lugar',
      titulo: 'Sobre',
      nombra: true,
      celda: (h) => (
        <Link className="enlace-fila" to={direccionReporte(clave, 'hilos')} search={{ lugar: h.lugar }}>
          {nombreDeLugar(h.lugar)}
        </Link>
      ),
    },
    {
      clave: 'mensajes',
      titulo: 'Mensajes',
      celda: (h) => (
        <>
          {contar(h.total, 'mensaje', 'mensajes')}
          {h.sinLeer > 0 ? <strong className="hilos__nuevos"> · {h.sinLeer} sin leer</strong> : null}
        </>
      ),
    },
    { clave: 'ultimo', titulo: 'Último', celda: (h) => formatInstante(Date.parse(h.ultimo)) },
    {
      clave: 'estado',
      titulo: 'Asunto',
      celda: (h) =>
        h.resuelto ? (
          <Chip tono="bien" icono="bien">
            Resuelto
          </Chip>
        ) : (
          <Chip tono="nota" icono="nota">
            Abierto
          </Chip>
        ),
    },
  ]
}
