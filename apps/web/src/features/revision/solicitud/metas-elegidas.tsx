// The metas of the request, each with its figures and its reason.
import { contar, formatNumero } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { Boton } from '../../../ui/boton.tsx'
import { IconoMal } from '../../../ui/iconos.tsx'
import { usePeticion, useRevision } from '../contexto.ts'
import type { MetaRevisada } from '../meta-revisada.ts'
import { MotivoMeta } from '../metas/motivo.tsx'
import { idMotivo, marcarMeta, metasSinMotivo, repartirMotivo } from '../peticion/peticion.ts'

type Props = {
  readonly metas: readonly MetaRevisada[]
  readonly error: string | undefined
  readonly errorDe: (campo: string) => string | undefined
}

export function MetasElegidas({ metas, error, errorDe }: Props) {
  const elegidas = usePeticion((p) => p.metas)
  const deMeta = new Map(metas.map((m) => [m.fila.meta, m]))
  return (
    <section className="pila" aria-labelledby="solicitud-metas">
      <h3 id="solicitud-metas" tabIndex={-1}>
        {elegidas.length === 0 ? 'Metas' : `Metas (${elegidas.length})`}
      </h3>
      {error ? (
        <p className="campo__error">
          <IconoMal /> {error}
        </p>
      ) : null}
      {elegidas.length === 0 ? (
        <p>
          Aún no ha elegido metas.{' '}
          <Link to="." search={{ seccion: 'metas' }}>
            Vaya a las metas
          </Link>{' '}
          y marque «Pedir ajuste» en las que lo necesiten.
        </p>
      ) : (
        <ol className="metas-elegidas">
          {elegidas.map((meta) => (
            <Elegida key={meta} meta={meta} revisada={deMeta.get(meta)} error={errorDe(idMotivo(meta))} />
          ))}
        </ol>
      )}
      <Repartir />
    </section>
  )
}

type PropsElegida = {
  readonly meta: string
  readonly revisada: MetaRevisada | undefined
  readonly error: string | undefined
}

function Elegida({ meta, revisada, error }: PropsElegida) {
  const { borrador } = useRevision()
  return (
    <li>
      <div className="metas-elegidas__cabeza">
        <div>
          <p>{revisada?.fila.personalizacion || 'Sin texto'}</p>
          <p className="tenue menor numero">
            {meta}
            {revisada ? ` · ${cifrasDe(revisada)}` : ' · No está en esta versión'}
          </p>
        </div>
        <Boton
          variante="texto"
          aria-label={`Quitar la meta ${meta} de la solicitud`}
          onClick={() => borrador.cambiar((p) => marcarMeta(p, meta, false))}
        >
          Quitar
        </Boton>
      </div>
      <MotivoMeta meta={meta} error={error} />
    </li>
  )
}

function cifrasDe({ fila, ejecutado, anterior }: MetaRevisada): string {
  const de = (valor: string | null) => (valor === null ? 'sin dato' : formatNumero(valor))
  return `programado ${de(fila.programado)}, corte anterior ${de(anterior)}, ejecutado ${de(ejecutado)} ${fila.unidad}`
}

/** One reason for many: the general one, where there is none yet. */
function Repartir() {
  const { borrador } = useRevision()
  const mudas = usePeticion((p) => metasSinMotivo(p).length)
  const hayMotivo = usePeticion((p) => p.motivo.trim().length >= 5)
  if (mudas === 0 || !hayMotivo) return null
  return (
    <p>
      <Boton onClick={() => borrador.cambiar(repartirMotivo)}>
        Poner el motivo general en {contar(mudas, 'meta sin motivo', 'metas sin motivo')}
      </Boton>
    </p>
  )
}
