// The letter as the person will receive it, made by the same template that writes it.
import { Desplegable } from '../../../ui/desplegable.tsx'

export function Carta({ asunto, texto }: { asunto: string; texto: string }) {
  return (
    <Desplegable titulo="Ver la carta que le llega" abierto>
      <div className="carta-previa">
        <p>
          <strong>{asunto}</strong>
        </p>
        <pre>{texto.trim()}</pre>
      </div>
    </Desplegable>
  )
}

/** Stands in the preview for the link that only the person will have. */
export function enlaceDeMuestra(): string {
  return new URL('solicitud/seguir#enlace-de-la-persona', document.baseURI).href
}
