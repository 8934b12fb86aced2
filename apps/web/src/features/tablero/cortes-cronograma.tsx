// The cortes of one calendar: dates, where each stands today and, in the newest, who reported and how far they went.
import { contar, formatFecha, formatPorcentaje, NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { ChipDe } from '../../app/marca.tsx'
import { MARCA_SITUACION, nombreClaseCorte } from '../../app/nombres.ts'
import { Barra } from '../../ui/barra.tsx'
import { Chip } from '../../ui/chip.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { BarraApilada } from './barra-apilada.tsx'
import { type Corte, type Cronograma, situacionDe } from './cortes.ts'
import { direccionTablero } from './direccion.ts'
import { reportaron } from './hechos.ts'
import type { ClaveCorte } from './tipos.ts'

type Props = { readonly cronograma: Cronograma; readonly conCifras: boolean }

export function CortesCronograma({ cronograma, conCifras }: Props) {
  const { instrumento, vigencia, demostracion, cortes } = cronograma
  const titulo = `${NOMBRES_INSTRUMENTO[instrumento]}, vigencia ${vigencia}`
  return (
    <section className="seccion">
      <div className="cabeza-lista">
        <h2>{titulo}</h2>
        {demostracion ? (
          <Chip tono="alerta" icono="alerta">
            Demostración, sin valor legal
          </Chip>
        ) : null}
      </div>
      <Tabla
        titulo={`Cortes de ${titulo}`}
        tituloOculto
        columnas={columnasDe({ cronograma, conCifras })}
        filas={cortes.toSorted((a, b) => b.numero - a.numero)}
        clave={(c) => String(c.numero)}
      />
    </section>
  )
}

function columnasDe({ cronograma, conCifras }: Props): Columna<Corte>[] {
  const { instrumento } = cronograma
  const clave = ({ numero }: Corte): ClaveCorte => ({
    instrumento,
    vigencia: String(cronograma.vigencia),
    corte: String(numero),
  })
  return [
    {
      clave: 'corte',
      titulo: 'Corte',
      nombra: true,
      celda: (c) => (
        <>
          <Link className="enlace-fila" to={direccionTablero(clave(c))}>
            Corte {c.numero}
          </Link>
          <br />
          <span className="tenue">{nombreClaseCorte(c.clase)}</span>
        </>
      ),
    },
    { clave: 'datos', titulo: 'Datos hasta', celda: (c) => formatFecha(c.fechaDatos) },
    { clave: 'limite', titulo: 'Límite', celda: (c) => (c.limite ? formatFecha(c.limite) : 'No lo fija') },
    { clave: 'hoy', titulo: 'Hoy', celda: (c) => <Hoy cronograma={cronograma} corte={c} /> },
    ...(conCifras ? cifras(clave, instrumento === 'seguimiento') : []),
  ]
}

function Hoy({ cronograma, corte }: { cronograma: Cronograma; corte: Corte }) {
  const situacion = situacionDe(cronograma, corte.numero)
  return situacion ? <ChipDe marca={MARCA_SITUACION[situacion]} /> : null
}

function cifras(clave: (c: Corte) => ClaveCorte, conAvance: boolean): Columna<Corte>[] {
  const reportaronColumna: Columna<Corte> = {
    clave: 'reportaron',
    titulo: 'Reportaron',
    ancho: 'medio',
    celda: (c) => <Reportaron clave={clave(c)} />,
  }
  if (!conAvance) return [reportaronColumna]
  return [
    reportaronColumna,
    { clave: 'fisico', titulo: 'Avance físico', celda: (c) => <Avance clave={clave(c)} cual="fisico" /> },
    { clave: 'financiero', titulo: 'Avance financiero', celda: (c) => <Avance clave={clave(c)} cual="financiero" /> },
  ]
}

function useTablero(clave: ClaveCorte) {
  return useQuery(consulta('GET /api/tablero/:instrumento/:vigencia/:corte', { params: clave })).data
}

function Reportaron({ clave }: { clave: ClaveCorte }) {
  const total = useTablero(clave)?.total
  if (!total) return <span className="tenue">…</span>
  return (
    <div className="cifra-caja">
      <BarraApilada cuenta={total} />
      <span className="cifra-sumas">
        {contar(reportaron(total), 'entidad', 'entidades')} de {contar(total.obligadas, 'obligada', 'obligadas')}
      </span>
    </div>
  )
}

function Avance({ clave, cual }: { clave: ClaveCorte; cual: 'fisico' | 'financiero' }) {
  const tablero = useTablero(clave)
  if (!tablero) return <span className="tenue">…</span>
  const valor = tablero.avance[cual]
  if (valor === null) return <span className="tenue cero">Sin reportes</span>
  return <Barra fraccion={valor} figura={formatPorcentaje(valor)} />
}
