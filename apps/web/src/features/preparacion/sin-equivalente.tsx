// Metas without equivalent in the Catálogo: who has to do something about them.
import { fraseSinEquivalente } from '@kpt/textos'

type Props = { readonly enEspera: number; readonly respondidas: number; readonly exceptuadas: number }

export function SinEquivalente(cuenta: Props) {
  const frase = fraseSinEquivalente(cuenta)
  return frase === null ? <span className="tenue cero">—</span> : <span className="menor">{frase}</span>
}
