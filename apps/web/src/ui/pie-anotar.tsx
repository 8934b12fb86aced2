// The end of a form that notes what already happened: its refusal, that it was kept, and its button.
import { Aviso } from './aviso.tsx'
import { Boton } from './boton.tsx'

type Props = {
  readonly acto: { readonly isPending: boolean; readonly isSuccess: boolean; readonly error: Error | null }
  readonly boton: string
  /** What is told once it was kept. */
  readonly hecho: string
}

export function PieAnotar({ acto, boton, hecho }: Props) {
  return (
    <>
      {acto.error ? (
        <Aviso tono="error" vivo>
          {acto.error.message}
        </Aviso>
      ) : null}
      {acto.isSuccess ? (
        <p role="status" className="tenue">
          {hecho}
        </p>
      ) : null}
      <p className="acciones">
        <Boton type="submit" variante="principal" ocupado={acto.isPending}>
          {boton}
        </Boton>
      </p>
    </>
  )
}
