// The time machine: what ruled on a day, as known then and as known today; and how a report that came on another day is judged by each.
import { formatFecha, formatInstante, textoSaber } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useFiltros } from '../../app/filtros.ts'
import { nombreInstrumento } from '../../app/nombres.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { FilasMomento } from './filas-momento.tsx'
import { PreguntaMomento } from './pregunta-momento.tsx'
import './momento.css'

export type Momento = Respuesta<'GET /api/calendario/:instrumento/:vigencia/momento'>

export function PantallaMomento() {
  const { instrumento, vigencia } = useParams({ from: '/calendario/$instrumento/$vigencia/momento' })
  const [{ el, envio, entidad }] = useFiltros()
  const momento = useQuery(
    consultaPaginada('GET /api/calendario/:instrumento/:vigencia/momento', {
      params: { instrumento: instrumento as 'seguimiento', vigencia },
      consulta: { el, envio, entidad },
    }),
  )
  const cronograma = `${nombreInstrumento(instrumento)}, vigencia ${vigencia}`
  return (
    <Pantalla
      titulo="¿Qué regía ese día?"
      de={cronograma}
      antetitulo={cronograma}
      entrada="Un cronograma puede cambiar después, y entonces la fecha que vale no es la que se conocía. Escoja un día: verá lo que se sabía entonces y lo que se sabe hoy. La dirección de esta página guarda su pregunta y se puede compartir."
      migas={[
        { texto: 'Calendario', a: '/calendario' },
        { texto: cronograma, a: `/calendario/${instrumento}/${vigencia}` },
      ]}
    >
      <Datos de={momento}>
        {(datos) => (
          <>
            <PreguntaMomento key={`${datos.el}/${datos.envio}`} momento={datos} />
            {datos.demostracion ? <Aviso tono="alerta" titulo="Cronograma de demostración, sin valor legal" /> : null}
            <Saberes momento={datos} />
            <FilasMomento momento={datos} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function Saberes({ momento: { el, entidad, entonces, hoy } }: { momento: Momento }) {
  return (
    <section className="seccion" aria-labelledby="saberes">
      <h2 id="saberes">
        El {formatFecha(el)}
        {entidad ? `, para ${entidad.nombre}` : ''}
      </h2>
      <div className="saberes">
        <div className="no-partir">
          <h3>Como se sabía entonces</h3>
          <p className="tenue menor">Con lo conocido hasta el {formatInstante(Date.parse(entonces.segun))}</p>
          <p>{textoSaber(entonces)}</p>
        </div>
        <div className="no-partir">
          <h3>Como se sabe hoy</h3>
          <p className="tenue menor">Con lo conocido hasta el {formatInstante(Date.parse(hoy.segun))}</p>
          <p>{textoSaber(hoy)}</p>
        </div>
      </div>
    </section>
  )
}
