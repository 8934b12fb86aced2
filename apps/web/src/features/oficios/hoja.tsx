// A letter as it reads on paper: to whom, about what, its paragraphs and who gets a copy.
import './oficios.css'

type Props = {
  readonly destinatario: string
  readonly asunto: string
  readonly parrafos: readonly string[]
  readonly copia: readonly string[]
  readonly firma?: string
}

export function HojaOficio({ destinatario, asunto, parrafos, copia, firma }: Props) {
  return (
    <article className="oficio" aria-label="Texto del oficio">
      <p className="oficio__destinatario">{destinatario}</p>
      <p>
        <strong>Asunto:</strong> {asunto}
      </p>
      {parrafos.map((parrafo) => (
        <p key={parrafo}>{parrafo}</p>
      ))}
      {firma ? <p className="oficio__destinatario">{firma}</p> : null}
      <p className="tenue menor">Con copia a: {copia.join(', ')}</p>
    </article>
  )
}
