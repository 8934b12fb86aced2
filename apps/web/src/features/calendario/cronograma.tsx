// One cronograma in public: its circulars, its cortes, every activity with its literal text and its state today.
import { formatFecha } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { ChipDe } from '../../app/marca.tsx'
import { MARCA_SITUACION, nombreInstrumento } from '../../app/nombres.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { FilasPropias } from '../guias/propias.tsx'
import { TablaCortes } from './cortes.tsx'
import { HistoriaCronograma } from './historia.tsx'

type Cronograma = Respuesta<'GET /api/calendario/:instrumento/:vigencia'>
type Actividad = Cronograma['actividades'][number]

const COLUMNAS: Columna<Actividad>[] = [
  { clave: 'orden', titulo: 'N.º', numero: true, celda: (a) => a.orden ?? 'Sin n.º' },
  { clave: 'texto', titulo: 'Actividad', nombra: true, ancho: 'largo', celda: (a) => a.texto },
  { clave: 'responsable', titulo: 'Responsable', celda: (a) => a.responsable },
  { clave: 'medio', titulo: 'Medio', celda: (a) => a.medio },
  { clave: 'apertura', titulo: 'Abre', celda: (a) => (a.apertura ? formatFecha(a.apertura) : 'No la fija') },
  { clave: 'limite', titulo: 'Límite (23:59:59)', ancho: 'medio', celda: (a) => <Limite actividad={a} /> },
  { clave: 'hoy', titulo: 'Hoy', celda: (a) => <ChipDe marca={MARCA_SITUACION[a.situacion]} /> },
  { clave: 'circular', titulo: 'Circular', celda: (a) => a.circular },
]

export function PantallaCronograma() {
  const { instrumento, vigencia } = useParams({ from: '/calendario/$instrumento/$vigencia' })
  const cronograma = useQuery(
    consulta('GET /api/calendario/:instrumento/:vigencia', {
      params: { instrumento: instrumento as Cronograma['instrumento'], vigencia },
    }),
  )
  return (
    <Pantalla
      titulo={`${nombreInstrumento(instrumento)}, vigencia ${vigencia}`}
      antetitulo="Cronograma"
      migas={[{ texto: 'Calendario', a: '/calendario' }]}
      acciones={
        <EnlaceBoton to="/calendario/$instrumento/$vigencia/momento" params={{ instrumento, vigencia }}>
          ¿Qué regía un día?
        </EnlaceBoton>
      }
    >
      <Datos de={cronograma}>{(c) => <Contenido cronograma={c} />}</Datos>
    </Pantalla>
  )
}

function Contenido({ cronograma }: { cronograma: Cronograma }) {
  return (
    <>
      {cronograma.demostracion ? (
        <Aviso tono="alerta" titulo="Cronograma de demostración, sin valor legal">
          <p>Sus fechas son inventadas para probar el sistema.</p>
        </Aviso>
      ) : null}
      <FilasPropias instrumento={cronograma.instrumento} vigencia={String(cronograma.vigencia)} />
      {cronograma.cortes.length > 0 ? <TablaCortes cronograma={cronograma} /> : null}
      <section className="seccion">
        <h2>Actividades</h2>
        <p className="menor tenue">
          Textos tal como están en la circular. El último día cuenta completo, hasta las 23:59:59, hora de Colombia.
        </p>
        <Tabla
          titulo="Actividades del cronograma"
          tituloOculto
          columnas={columnasDe(cronograma)}
          filas={cronograma.actividades}
          clave={(a) => a.clave}
        />
      </section>
      <HistoriaCronograma
        instrumento={cronograma.instrumento}
        vigencia={String(cronograma.vigencia)}
        documentos={cronograma.circulares}
      />
    </>
  )
}

/** Without the columns that would say the same in every row. */
function columnasDe({ actividades, circulares }: Cronograma): Columna<Actividad>[] {
  const calladas = new Set([
    actividades.every((a) => a.apertura === null) && 'apertura',
    circulares.length === 1 && 'circular',
  ])
  return COLUMNAS.filter((c) => !calladas.has(c.clave))
}

function Limite({ actividad }: { actividad: Actividad }) {
  if (!actividad.limite) return 'No lo fija'
  return (
    <>
      {formatFecha(actividad.limite)}
      <br />
      <span className="tenue">
        {actividad.trasLimite === 'recibe' ? 'Después recibe fuera de plazo' : 'Después cierra'}
      </span>
    </>
  )
}
