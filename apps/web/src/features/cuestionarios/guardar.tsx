// The foot of every piece: saving it, what somebody else left meanwhile, and why it could not be saved.
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { type Actuar, huboCambio } from './trabajo.ts'
import type { Pieza } from './usar-pieza.ts'

type Props<T> = {
  readonly pieza: Pieza<T>
  readonly actuar: Actuar
  readonly edita: boolean
  readonly queGuarda: string
  /** How the other's is read. */
  readonly leer: (valor: T) => ReactNode
  /** Address of the piece once saved, when it is another. */
  readonly destino?: () => string
  readonly children?: ReactNode
}

export function Guardar<T>({ pieza, actuar, edita, queGuarda, leer, destino, children }: Props<T>) {
  const ir = useNavigate()
  if (!edita) return null
  const guardar = async () => {
    if ((await pieza.guardar()) && destino)
      await ir({ to: '.', search: { pieza: destino() }, replace: true, resetScroll: false })
  }
  const error = actuar.error && !(huboCambio(actuar.error) && pieza.ajena) ? actuar.error : null
  return (
    <>
      {pieza.ajena ? <Conflicto pieza={pieza} ahora={pieza.ajena.ahora} leer={leer} /> : null}
      {error ? <Aviso tono="error">{error.message}</Aviso> : null}
      <p className="acciones">
        <Boton
          variante="principal"
          ocupado={actuar.isPending}
          aria-disabled={!pieza.tocada || pieza.ajena !== null}
          onClick={() => (pieza.tocada && !pieza.ajena ? void guardar() : undefined)}
        >
          {queGuarda}
        </Boton>
        {children}
        <span role="status" className="tenue">
          {pieza.tocada ? 'Sin guardar todavía' : actuar.isSuccess ? 'Guardado' : ''}
        </span>
      </p>
    </>
  )
}

type PropsConflicto<T> = Pick<Props<T>, 'pieza' | 'leer'> & { readonly ahora: T | null }

function Conflicto<T>({ pieza, ahora, leer }: PropsConflicto<T>) {
  return (
    <Aviso tono="alerta" vivo titulo="Otra persona cambió esta parte mientras usted escribía">
      <p>{ahora === null ? 'La quitó del cuestionario.' : 'Ahora dice:'}</p>
      {ahora === null ? null : <blockquote className="editor__ajena">{leer(ahora)}</blockquote>}
      <p>Lo suyo sigue escrito arriba, sin guardar. Escoja:</p>
      <p className="acciones">
        {ahora === null ? null : <Boton onClick={() => pieza.resolver('lo_suyo')}>Dejar lo de ahora</Boton>}
        <Boton onClick={() => pieza.resolver('lo_mio')}>Seguir con lo mío</Boton>
      </p>
    </Aviso>
  )
}
