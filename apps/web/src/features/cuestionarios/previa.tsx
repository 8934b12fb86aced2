// The draft as an entity will answer it: asked, required and contradicted live by the same rules; nothing is saved.
import {
  faltasCuestionario,
  juzgarCuestionario,
  prepararCuestionario,
  puntuarCuestionario,
  type Respuesta,
} from '@kpt/domain/gestionweb'
import { formatPorcentaje } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { PreguntaCuestionario } from '../gestionweb/pregunta/pregunta.tsx'
import { SeccionDePreguntas } from '../gestionweb/pregunta/seccion.tsx'
import { MIGAS, SoloDelDnp } from './permiso.tsx'
import { type Borrador, verBorrador } from './trabajo.ts'
import './cuestionarios.css'

export function PantallaPreviaCuestionario() {
  const { vigencia } = useParams({ from: '/cuestionarios/borradores/$vigencia/previa' })
  const ver = useQuery({ ...verBorrador(Number(vigencia)), refetchOnWindowFocus: false })
  return (
    <Pantalla
      titulo={`Prueba del cuestionario de ${vigencia}`}
      entrada="Así lo verá quien responde. Nada de lo que escriba aquí se guarda."
      migas={[...MIGAS, { texto: `Vigencia ${vigencia}`, a: `/cuestionarios/borradores/${vigencia}` }]}
    >
      <SoloDelDnp>
        <Datos de={ver}>{(borrador) => <Prueba cuestionario={borrador.cuestionario} />}</Datos>
      </SoloDelDnp>
    </Pantalla>
  )
}

type Probado = Borrador['cuestionario']

function Prueba({ cuestionario }: { cuestionario: Probado }) {
  // Without its approval it can be tried; with an expression that nobody can read it cannot.
  const impiden = faltasCuestionario(cuestionario).filter((f) => f.codigo !== 'sin_aprobacion')
  if (impiden.length === 0) return <Responder key={cuestionario.vigencia} cuestionario={cuestionario} />
  return (
    <Aviso tono="alerta" titulo="Todavía no se puede probar">
      <p>Corrija primero lo que está en «Antes de publicar».</p>
    </Aviso>
  )
}

function Responder({ cuestionario }: { cuestionario: Probado }) {
  const [respuestas, setRespuestas] = useState<ReadonlyMap<string, Respuesta>>(new Map())
  const [conEvidencia, setConEvidencia] = useState<ReadonlySet<string>>(new Set())
  const leido = prepararCuestionario(cuestionario)
  const juicio = juzgarCuestionario(leido, respuestas, conEvidencia)
  const responder = (clave: string, respuesta: Respuesta | null) =>
    setRespuestas((previas) => {
      const nuevas = new Map(previas)
      if (respuesta === null) nuevas.delete(clave)
      else nuevas.set(clave, respuesta)
      return nuevas
    })
  return (
    <>
      {cuestionario.secciones.map((seccion, i) => (
        <SeccionDePreguntas
          key={seccion.clave}
          seccion={seccion}
          avance={juicio.secciones.find((s) => s.seccion === seccion.clave)}
        >
          {seccion.preguntas.map((pregunta, j) =>
            juicio.preguntadas.has(pregunta.clave) ? (
              <PreguntaCuestionario
                key={pregunta.clave}
                id={`pregunta-${pregunta.clave}`}
                pregunta={pregunta}
                numero={`${i + 1}.${j + 1}`}
                respuesta={respuestas.get(pregunta.clave)}
                hallazgos={juicio.hallazgos.filter((h) => h.pregunta === pregunta.clave)}
                onRespuesta={(respuesta) => responder(pregunta.clave, respuesta)}
                evidencia={
                  <Marca
                    texto="Como si hubiera agregado la evidencia"
                    marcada={conEvidencia.has(pregunta.clave)}
                    onMarcar={(marcada) => setConEvidencia((previas) => conMarca(previas, pregunta.clave, marcada))}
                  />
                }
                archivos={
                  <Marca
                    texto="Como si hubiera escogido un archivo"
                    marcada={respuestas.has(pregunta.clave)}
                    onMarcar={(marcada) =>
                      responder(pregunta.clave, marcada ? { clase: 'valor', valor: ['archivo-de-prueba'] } : null)
                    }
                  />
                }
              />
            ) : null,
          )}
        </SeccionDePreguntas>
      ))}
      <Resultado
        cuestionario={cuestionario}
        completo={juicio.completo}
        puntajes={puntuarCuestionario(leido, respuestas)}
      />
      <p className="acciones">
        <Boton
          onClick={() => {
            setRespuestas(new Map())
            setConEvidencia(new Set())
          }}
        >
          Empezar de nuevo
        </Boton>
      </p>
    </>
  )
}

function conMarca(previas: ReadonlySet<string>, clave: string, marcada: boolean): ReadonlySet<string> {
  const nuevas = new Set(previas)
  if (marcada) nuevas.add(clave)
  else nuevas.delete(clave)
  return nuevas
}

type PropsMarca = { readonly texto: string; readonly marcada: boolean; readonly onMarcar: (marcada: boolean) => void }

function Marca({ texto, marcada, onMarcar }: PropsMarca) {
  return (
    <label className="opcion">
      <input type="checkbox" checked={marcada} onChange={(e) => onMarcar(e.target.checked)} /> <span>{texto}</span>
    </label>
  )
}

type PropsResultado = {
  readonly cuestionario: Probado
  readonly completo: boolean
  readonly puntajes: ReadonlyMap<string, number | null>
}

function Resultado({ cuestionario, completo, puntajes }: PropsResultado) {
  return (
    <section className="seccion" aria-labelledby="resultado">
      <h2 id="resultado">Qué resulta</h2>
      <p role="status">
        {completo ? (
          <Chip tono="bien" icono="bien">
            Completo: se podría enviar
          </Chip>
        ) : (
          <Chip tono="alerta" icono="alerta">
            Todavía no se podría enviar
          </Chip>
        )}
      </p>
      <dl className="leida__datos">
        {cuestionario.puntajes.map(({ indicador, nombre }) => {
          const puntaje = puntajes.get(indicador) ?? null
          return (
            <div key={indicador}>
              <dt>{nombre}</dt>
              <dd>{puntaje === null ? 'Faltan respuestas para saberlo' : formatPorcentaje(puntaje)}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
