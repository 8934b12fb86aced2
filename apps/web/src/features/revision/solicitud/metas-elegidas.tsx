// The metas or questions of the request, each with what the version says of it and its reason.
import { contar } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { Boton } from '../../../ui/boton.tsx'
import { IconoMal } from '../../../ui/iconos.tsx'
import { useNombres, usePeticion, useRevision } from '../contexto.ts'
import { MotivoMeta } from '../metas/motivo.tsx'
import { idMotivo, marcarMeta, metasSinMotivo, repartirMotivo } from '../peticion/peticion.ts'
import type { Pieza } from '../pieza.ts'

type Props = {
  readonly error: string | undefined
  readonly errorDe: (campo: string) => string | undefined
}

export function MetasElegidas({ error, errorDe }: Props) {
  const elegidas = usePeticion((p) => p.metas)
  const { piezas } = useRevision().lectura
  const { varias, lectura } = useNombres()
  const titulo = `${varias.charAt(0).toUpperCase()}${varias.slice(1)}`
  return (
    <section className="pila" aria-labelledby="solicitud-metas">
      <h3 id="solicitud-metas" tabIndex={-1}>
        {elegidas.length === 0 ? titulo : `${titulo} (${elegidas.length})`}
      </h3>
      {error ? (
        <p className="campo__error">
          <IconoMal /> {error}
        </p>
      ) : null}
      {elegidas.length === 0 ? (
        <p>
          Aún no ha elegido {varias}.{' '}
          <Link to="." search={{ seccion: lectura }}>
            Vaya a las {lectura}
          </Link>{' '}
          y marque «Pedir ajuste» en las que lo necesiten.
        </p>
      ) : (
        <ol className="metas-elegidas">
          {elegidas.map((meta) => (
            <Elegida key={meta} meta={meta} pieza={piezas.get(meta)} error={errorDe(idMotivo(meta))} />
          ))}
        </ol>
      )}
      <Repartir />
    </section>
  )
}

type PropsElegida = {
  readonly meta: string
  readonly pieza: Pieza | undefined
  readonly error: string | undefined
}

function Elegida({ meta, pieza, error }: PropsElegida) {
  const { borrador } = useRevision()
  const { nombrar } = useNombres()
  return (
    <li>
      <div className="metas-elegidas__cabeza">
        <div>
          <p>{pieza?.texto || 'Sin texto'}</p>
          <p className="tenue menor numero">
            {pieza?.nombre ?? meta} · {pieza?.dice ?? 'No está en esta versión'}
          </p>
        </div>
        <Boton
          variante="texto"
          aria-label={`Quitar la ${nombrar(meta)} de la solicitud`}
          onClick={() => borrador.cambiar((p) => marcarMeta(p, meta, false))}
        >
          Quitar
        </Boton>
      </div>
      <MotivoMeta meta={meta} error={error} />
    </li>
  )
}

/** One reason for many: the general one, where there is none yet. */
function Repartir() {
  const { una, varias } = useNombres()
  const { borrador } = useRevision()
  const mudas = usePeticion((p) => metasSinMotivo(p).length)
  const hayMotivo = usePeticion((p) => p.motivo.trim().length >= 5)
  if (mudas === 0 || !hayMotivo) return null
  return (
    <p>
      <Boton onClick={() => borrador.cambiar(repartirMotivo)}>
        Poner el motivo general en {contar(mudas, `${una} sin motivo`, `${varias} sin motivo`)}
      </Boton>
    </p>
  )
}
