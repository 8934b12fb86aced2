// Where a questionnaire is built: its sections and questions as a dense list beside the piece that is being written, and what it lacks.
import { faltasCuestionario, preguntasDe } from '@kpt/domain/gestionweb'
import { contar, formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { DescartarCuestionario } from './descartar.tsx'
import { Faltas } from './faltas.tsx'
import { Indice } from './indice.tsx'
import { Panel } from './panel.tsx'
import { MIGAS, SoloDelDnp, usePuede } from './permiso.tsx'
import { PublicarCuestionario } from './publicar.tsx'
import { type Borrador, useActo, verBorrador } from './trabajo.ts'
import './cuestionarios.css'

export function PantallaEditorCuestionario() {
  const { vigencia } = useParams({ from: '/cuestionarios/borradores/$vigencia' })
  const ver = useQuery({ ...verBorrador(Number(vigencia)), refetchOnWindowFocus: false })
  return (
    <Pantalla
      titulo={`Cuestionario de la vigencia ${vigencia}`}
      antetitulo="En construcción"
      migas={MIGAS}
      acciones={
        <>
          <EnlaceBoton to="/cuestionarios/borradores/$vigencia/previa" params={{ vigencia }}>
            Probarlo como una entidad
          </EnlaceBoton>
          <EnlaceBoton to="/cuestionarios/comparar" search={{ ahora: `${vigencia}.borrador` }}>
            Comparar
          </EnlaceBoton>
        </>
      }
    >
      <SoloDelDnp>
        <Datos de={ver}>{(borrador) => <Construir borrador={borrador} />}</Datos>
      </SoloDelDnp>
    </Pantalla>
  )
}

function Construir({ borrador }: { borrador: Borrador }) {
  const { cuestionario, sobre, publicada, quien, en } = borrador
  const [{ pieza }] = useFiltros()
  const actuar = useActo(cuestionario.vigencia)
  const edita = usePuede('cuestionario.editar')
  const faltas = faltasCuestionario(cuestionario)
  const props = { borrador, actuar, edita, faltas }
  return (
    <>
      <p className="tenue">
        {cuestionario.titulo}. {contar(preguntasDe(cuestionario).length, 'pregunta', 'preguntas')}.{' '}
        {sobre > 0 ? `Corrige la versión ${sobre}, publicada. ` : ''}Último cambio: {quien},{' '}
        {formatInstante(Date.parse(en))}.{' '}
        <Link to="/cuestionarios/borradores/$vigencia/historia" params={{ vigencia: String(cuestionario.vigencia) }}>
          Qué se ha cambiado
        </Link>
      </p>
      {publicada === sobre ? null : (
        <Aviso tono="alerta" titulo={`La versión ${publicada} se publicó mientras se construía este borrador`}>
          <p>Descarte este borrador y corrija sobre la nueva.</p>
        </Aviso>
      )}
      <div className="editor" data-con-pieza={pieza ? '' : undefined}>
        <div className="editor__indice">
          <Faltas faltas={faltas} cuestionario={cuestionario} />
          {edita ? (
            <p className="acciones">
              <PublicarCuestionario borrador={borrador} faltas={faltas} />
              <DescartarCuestionario borrador={borrador} />
            </p>
          ) : null}
          <Indice {...props} />
        </div>
        <div className="editor__panel">
          <Panel {...props} />
        </div>
      </div>
    </>
  )
}
