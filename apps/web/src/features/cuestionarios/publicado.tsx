// A published questionnaire as anybody reads it: its approval, its versions, its fingerprint and every question.
import { preguntasDe } from '@kpt/domain/gestionweb'
import { enumerar, formatFecha, formatInstante } from '@kpt/textos'
import { NOMBRES_QUIEN_RESPONDE } from '@kpt/textos/cuestionarios'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { direccion } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { MIGAS } from './permiso.tsx'
import { enEspanol, PreguntaLeida } from './pregunta-leida.tsx'
import './cuestionarios.css'

type Publicado = Respuesta<'GET /api/cuestionarios/:vigencia'>

export function PantallaCuestionario() {
  const { vigencia: texto } = useParams({ from: '/cuestionarios/$vigencia' })
  const [{ version }] = useFiltros()
  const vigencia = Number(texto)
  const ultima = consulta('GET /api/cuestionarios/:vigencia', { params: { vigencia } })
  const una = consulta('GET /api/cuestionarios/:vigencia/versiones/:numero', {
    params: { vigencia, numero: Number(version ?? 1) },
  })
  const deUltima = useQuery({ ...ultima, enabled: version === undefined })
  const deUna = useQuery({ ...una, enabled: version !== undefined })
  return (
    <Pantalla titulo={`Cuestionario de la vigencia ${texto}`} migas={MIGAS}>
      <Datos de={version === undefined ? deUltima : deUna}>{(publicado) => <Leer publicado={publicado} />}</Datos>
    </Pantalla>
  )
}

function Leer({ publicado }: { publicado: Publicado }) {
  const { cuestionario, versiones, numero, vigencia } = publicado
  const preguntas = preguntasDe(cuestionario)
  const ultima = versiones[0]?.numero ?? numero
  return (
    <>
      {numero < ultima ? (
        <Aviso tono="nota" titulo={`Esta es la versión ${numero}; la que rige es la ${ultima}`}>
          <p>
            <Link to="/cuestionarios/$vigencia" params={{ vigencia: String(vigencia) }}>
              Ver la que rige
            </Link>
          </p>
        </Aviso>
      ) : null}
      <Ficha publicado={publicado} />
      {cuestionario.secciones.map((s, i) => (
        <section key={s.clave} className="seccion">
          <h2>
            {i + 1}. {s.titulo}
          </h2>
          {s.preguntas.map((p, j) => (
            <PreguntaLeida key={p.clave} pregunta={p} preguntas={preguntas} numero={`${i + 1}.${j + 1}`} />
          ))}
        </section>
      ))}
      <section className="seccion">
        <h2>Indicadores que salen de las respuestas</h2>
        {cuestionario.puntajes.map((p) => (
          <div key={p.indicador} className="leida">
            <p className="leida__texto">{p.nombre}</p>
            <p>La parte de estas condiciones que se cumple:</p>
            <ul className="lista-enlaces">
              {p.partes.map((parte) => (
                <li key={parte}>{enEspanol(parte, preguntas)}</li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </>
  )
}

function Ficha({ publicado }: { publicado: Publicado }) {
  const { cuestionario, sha256, numero, vigencia, acta, motivo, publicadoEn, versiones } = publicado
  const params = { vigencia, numero }
  return (
    <>
      <p>{cuestionario.titulo}</p>
      <dl className="leida__datos">
        <div>
          <dt>Responden</dt>
          <dd>{enumerar(cuestionario.responden.map((t) => NOMBRES_QUIEN_RESPONDE[t]))}</dd>
        </div>
        <div>
          <dt>Aprobación del Comité de articulación</dt>
          <dd>
            {cuestionario.aprobacion?.acta}, {cuestionario.aprobacion ? formatFecha(cuestionario.aprobacion.fecha) : ''}
            {acta ? (
              <>
                .{' '}
                <a href={direccion('GET /api/cuestionarios/:vigencia/versiones/:numero/acta', { params })} download>
                  Descargar el acta
                </a>
              </>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>Versión</dt>
          <dd>
            {numero}, publicada el {formatInstante(Date.parse(publicadoEn))}
            {motivo ? `; se corrigió la anterior: ${motivo}` : ''}
          </dd>
        </div>
        <div>
          <dt>Huella</dt>
          <dd>
            <code className="huella">{sha256}</code>{' '}
            <a href={direccion('GET /api/cuestionarios/:vigencia/versiones/:numero/texto', { params })} download>
              Descargar el texto que la da
            </a>
          </dd>
        </div>
        {versiones.length > 1 ? (
          <div>
            <dt>Todas sus versiones</dt>
            <dd>
              <ul className="lista-enlaces">
                {versiones.map((v) => (
                  <li key={v.numero}>
                    <Link
                      to="/cuestionarios/$vigencia"
                      params={{ vigencia: String(vigencia) }}
                      search={{ version: String(v.numero) }}
                    >
                      Versión {v.numero}, {formatInstante(Date.parse(v.publicadoEn))}
                    </Link>
                  </li>
                ))}
                <li>
                  <Link
                    to="/cuestionarios/comparar"
                    search={{
                      antes: `${vigencia}.${numero === 1 ? 1 : numero - 1}`,
                      ahora: `${vigencia}.${numero === 1 ? 2 : numero}`,
                    }}
                  >
                    Ver qué cambió
                  </Link>
                </li>
              </ul>
            </dd>
          </div>
        ) : null}
      </dl>
    </>
  )
}
