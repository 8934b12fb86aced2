// The rows of the draft: each opens to its fields, and says on its face what it lacks.
import { claveLibre, conCampos, type FilaBorrador, filaDelHallazgo } from '@kpt/domain/calendario'
import type { Hallazgo } from '@kpt/domain/shared'
import { contar, formatFecha } from '@kpt/textos'
import { Boton } from '../../ui/boton.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { CamposFila } from './campos-fila.tsx'
import type { Trabajo } from './trabajo.ts'

type Props = {
  readonly trabajo: Trabajo
  /** Keys that a published act gave: they stay. */
  readonly publicadas: ReadonlySet<string>
  readonly hallazgos: readonly Hallazgo[]
}

export function Filas({ trabajo, publicadas, hallazgos }: Props) {
  const { filas, cortes } = trabajo.contenido
  const poner = (nuevas: readonly FilaBorrador[]) => trabajo.poner({ filas: nuevas })
  const cambiar = (i: number, fila: FilaBorrador) => poner(filas.map((f, j) => (i === j ? fila : f)))
  const porRevisar = filas.filter((f) => f.dudas.some((d) => d.codigo === 'propuesta')).length
  return (
    <section className="seccion">
      <h2>Actividades</h2>
      {porRevisar > 1 ? (
        <p className="acciones">
          <Boton onClick={() => poner(filas.map(sinPropuesta))}>Ya revisé las {porRevisar} propuestas</Boton>
        </p>
      ) : null}
      {filas.map((fila, i) => (
        <div key={fila.clave} id={`fila-${i}`} className="fila-cronograma">
          <Desplegable titulo={<Titulo fila={fila} i={i} hallazgos={de(hallazgos, i)} />}>
            <CamposFila
              {...{ fila, cortes, i, claveFija: publicadas.has(fila.clave), hallazgos: de(hallazgos, i) }}
              onCambio={(cambio) => cambiar(i, conCampos(fila, cambio))}
            />
            <p className="acciones">
              {fila.dudas.length > 0 ? (
                <Boton
                  onClick={() => cambiar(i, { ...fila, dudas: fila.dudas.filter((d) => faltaAlgo(fila, d.campo)) })}
                >
                  Ya revisé esta actividad
                </Boton>
              ) : null}
              {i > 0 ? <Boton onClick={() => poner(intercambiar(filas, i - 1))}>Subir</Boton> : null}
              {i < filas.length - 1 ? <Boton onClick={() => poner(intercambiar(filas, i))}>Bajar</Boton> : null}
              <Boton variante="peligro" onClick={() => poner(filas.filter((_, j) => j !== i))}>
                Quitar<span className="solo-lector"> la actividad {i + 1}</span>
              </Boton>
            </p>
          </Desplegable>
        </div>
      ))}
      <p className="acciones">
        <Boton onClick={() => poner([...filas, filaNueva(filas)])}>Agregar una actividad</Boton>
      </p>
    </section>
  )
}

function Titulo({ fila, i, hallazgos }: { fila: FilaBorrador; i: number; hallazgos: readonly Hallazgo[] }) {
  const errores = hallazgos.filter((h) => h.gravedad === 'error').length
  return (
    <span className="fila-cronograma__titulo">
      <span>
        {i + 1}. {fila.texto.slice(0, 110) || 'Actividad sin texto'}
        {fila.texto.length > 110 ? '…' : ''}
      </span>
      <span className="numero">{fila.limite ? formatFecha(fila.limite) : 'Sin fecha límite'}</span>
      {errores > 0 ? (
        <Chip tono="alerta" icono="alerta">
          {contar(errores, 'cosa por revisar', 'cosas por revisar')}
        </Chip>
      ) : (
        <Chip tono="bien" icono="bien">
          Completa
        </Chip>
      )}
    </span>
  )
}

function de(hallazgos: readonly Hallazgo[], i: number): Hallazgo[] {
  return hallazgos.filter((h) => filaDelHallazgo(h) === i)
}

function sinPropuesta(fila: FilaBorrador): FilaBorrador {
  return { ...fila, dudas: fila.dudas.filter((d) => d.codigo !== 'propuesta') }
}

/** Looking at a row does not fill what it lacks. */
function faltaAlgo({ limite, clases }: FilaBorrador, campo: string): boolean {
  return (campo === 'limite' && limite === null) || (campo === 'clases' && clases.length === 0)
}

/** Whoever moves a row gives up its old place: the order of the list is the one that counts. */
function intercambiar(filas: readonly FilaBorrador[], i: number): FilaBorrador[] {
  const [a, b] = [filas[i], filas[i + 1]]
  if (!a || !b) return [...filas]
  return filas.toSpliced(i, 2, { ...b, orden: a.orden }, { ...a, orden: b.orden })
}

function filaNueva(filas: readonly FilaBorrador[]): FilaBorrador {
  const clave = claveLibre('actividad', new Set(filas.map((f) => f.clave)))
  return {
    ...{ clave, orden: null, item: null, texto: '', responsable: '', medio: '', textoLimite: '', clases: [] },
    ...{ obligados: [], corte: null, apertura: null, limite: null, trasLimite: 'recibe', dudas: [] },
  }
}
