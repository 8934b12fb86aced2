// Two questionnaires side by side, or a draft against what is published: what comes, what goes, what says something else.
import {
  type CambioCuestionario,
  type CambioDeParte,
  type Cuestionario,
  compararCuestionarios,
  compararPartes,
  type Pregunta,
  preguntasDe,
} from '@kpt/domain/gestionweb'
import { contar } from '@kpt/textos'
import {
  NOMBRES_CAMPO_PREGUNTA,
  NOMBRES_PARTE_CUESTIONARIO,
  textoDeCampo,
  textoDeParte,
} from '@kpt/textos/cuestionarios'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { MIGAS, usePuede } from './permiso.tsx'
import './cuestionarios.css'

export function PantallaCompararCuestionarios() {
  const [filtros, cambiar] = useFiltros()
  const opciones = useOpciones()
  const ahora = filtros.ahora ?? opciones[0]?.valor ?? ''
  const antes = filtros.antes ?? opciones.find((o) => o.valor !== ahora)?.valor ?? ''
  return (
    <Pantalla titulo="Comparar cuestionarios" migas={MIGAS}>
      <div className="filtros">
        <CampoSeleccion
          etiqueta="Antes"
          value={antes}
          onChange={(e) => cambiar({ antes: e.target.value })}
          opciones={opciones}
        />
        <CampoSeleccion
          etiqueta="Ahora"
          value={ahora}
          onChange={(e) => cambiar({ ahora: e.target.value })}
          opciones={opciones}
        />
      </div>
      {antes === '' || ahora === '' ? (
        <Vacio titulo="No hay dos cuestionarios para comparar">
          <p>Cuando haya otro publicado, o en construcción, se comparan aquí.</p>
        </Vacio>
      ) : (
        <Comparados antes={antes} ahora={ahora} />
      )}
    </Pantalla>
  )
}

/** The last version of each vigencia, those of the addresses, and for DNP what is being built. */
function useOpciones(): { valor: string; texto: string }[] {
  const [{ antes, ahora }] = useFiltros()
  const ve = usePuede('cuestionario.ver')
  const { data: publicados } = useQuery(consulta('GET /api/cuestionarios', { consulta: { pagina: 1, tamano: 100 } }))
  const { data: trabajo } = useQuery({ ...consulta('GET /api/cuestionarios/borradores'), enabled: ve })
  const valores = [
    ...(trabajo?.filas.filter((f) => f.borrador).map((f) => `${f.vigencia}.borrador`) ?? []),
    ...(publicados?.filas.map((f) => `${f.vigencia}.${f.numero}`) ?? []),
    ...[antes, ahora].filter((v) => v !== undefined),
  ]
  return [...new Set(valores)]
    .toSorted()
    .reverse()
    .map((valor) => ({ valor, texto: nombreDe(valor) }))
}

function nombreDe(valor: string): string {
  const [vigencia, version] = valor.split('.')
  return `${vigencia}, ${version === 'borrador' ? 'en construcción' : `versión ${version}`}`
}

async function traer(valor: string): Promise<Cuestionario> {
  const [vigencia, version] = valor.split('.')
  const params = { vigencia: Number(vigencia) }
  if (version === 'borrador') return (await api('GET /api/cuestionarios/borradores/:vigencia', { params })).cuestionario
  const una = { ...params, numero: Number(version) }
  return (await api('GET /api/cuestionarios/:vigencia/versiones/:numero', { params: una })).cuestionario
}

function Comparados({ antes, ahora }: { antes: string; ahora: string }) {
  const dos = useQuery({
    queryKey: ['comparar cuestionarios', antes, ahora],
    queryFn: async () => [await traer(antes), await traer(ahora)] as const,
  })
  return <Datos de={dos}>{([uno, otro]) => <Cambios antes={uno} ahora={otro} />}</Datos>
}

function Cambios({ antes, ahora }: { antes: Cuestionario; ahora: Cuestionario }) {
  const cambios = compararCuestionarios(antes, ahora)
  const partes = compararPartes(antes, ahora)
  const todas = [...preguntasDe(ahora), ...preguntasDe(antes)]
  return (
    <section className="seccion">
      <h2>{contar(cambios.length + partes.length, 'cambio', 'cambios')}</h2>
      {partes.map((parte) => (
        <Parte key={`${parte.parte}/${parte.clave}`} cambio={parte} />
      ))}
      {cambios.map((cambio) => (
        <Cambio key={`${cambio.clase}/${preguntaDe(cambio).clave}`} cambio={cambio} preguntas={todas} />
      ))}
    </section>
  )
}

const preguntaDe = (cambio: CambioCuestionario): Pregunta =>
  cambio.clase === 'cambia' ? cambio.ahora : cambio.pregunta

function Parte({ cambio: { parte, clave, antes, ahora } }: { cambio: CambioDeParte }) {
  const nombre = NOMBRES_PARTE_CUESTIONARIO[parte]
  return (
    <div className="leida">
      <p className="leida__texto">{parte === 'puntaje' ? `${nombre} ${clave}` : nombre}</p>
      <Diferencia
        antes={antes === null ? null : textoDeParte(antes)}
        ahora={ahora === null ? null : textoDeParte(ahora)}
      />
    </div>
  )
}

function Cambio({ cambio, preguntas }: { cambio: CambioCuestionario; preguntas: readonly Pregunta[] }) {
  return (
    <div className="leida">
      <p className="leida__texto">
        <Que cambio={cambio} /> {preguntaDe(cambio).texto}
      </p>
      {cambio.clase === 'mueve' ? <Diferencia antes={cambio.de} ahora={cambio.a} /> : null}
      {cambio.clase === 'cambia' ? (
        <dl className="leida__datos">
          {cambio.campos.map((campo) => (
            <div key={campo}>
              <dt>{NOMBRES_CAMPO_PREGUNTA[campo]}</dt>
              <dd>
                <Diferencia
                  antes={textoDeCampo(cambio.antes, campo, preguntas)}
                  ahora={textoDeCampo(cambio.ahora, campo, preguntas)}
                />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  )
}

function Que({ cambio: { clase } }: { cambio: CambioCuestionario }) {
  const [tono, icono, palabra] = QUE[clase]
  return (
    <Chip tono={tono} icono={icono}>
      {palabra}
    </Chip>
  )
}

const QUE = {
  nueva: ['bien', 'nota', 'Nueva'],
  retirada: ['mal', 'raya', 'Retirada'],
  cambia: ['nota', 'lapiz', 'Cambia'],
  mueve: ['quieto', 'volver', 'Cambia de sección'],
} as const

function Diferencia({ antes, ahora }: { antes: string | null; ahora: string | null }) {
  return (
    <>
      {antes === null ? null : (
        <p>
          <span className="tenue">Antes: </span>
          <del>{antes}</del>
        </p>
      )}
      {ahora === null ? null : (
        <p>
          <span className="tenue">Ahora: </span>
          <ins>{ahora}</ins>
        </p>
      )}
    </>
  )
}
