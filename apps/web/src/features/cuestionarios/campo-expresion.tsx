// An expression while it is written: checked at each letter by the same code as the server's, and read back in plain Spanish.
import { leerExpresion, nombresDeCuestionario, type Pregunta, revisarExpresion } from '@kpt/domain/gestionweb'
import { FRASE_NO_DECIDE, fraseExpresion, fraseFaltaExpresion } from '@kpt/textos/cuestionarios'
import { useId } from 'react'
import { IconoMal } from '../../ui/iconos.tsx'

type Props = {
  readonly etiqueta: string
  readonly valor: string
  readonly preguntas: readonly Pregunta[]
  /** How its reading begins: "Se pregunta cuando". */
  readonly frase: string
  readonly edita: boolean
  readonly onValor: (valor: string) => void
}

export function CampoExpresion({ etiqueta, valor, preguntas, frase, edita, onValor }: Props) {
  const id = useId()
  const { error, lectura } = leer(valor, preguntas)
  return (
    <div className="campo campo--todo" data-invalido={error ? '' : undefined}>
      <label htmlFor={id}>{etiqueta}</label>
      <textarea
        id={id}
        className="entrada expresion"
        rows={2}
        spellCheck={false}
        autoCapitalize="none"
        autoCorrect="off"
        readOnly={!edita}
        aria-describedby={`${id}-dice`}
        aria-invalid={error !== null}
        value={valor}
        onChange={(e) => onValor(e.target.value)}
      />
      <p id={`${id}-dice`} className={error ? 'campo__error' : 'campo__ayuda'} aria-live="polite">
        {error ? <IconoMal /> : null} {error ?? `${frase} ${lectura}.`}
      </p>
    </div>
  )
}

function leer(valor: string, preguntas: readonly Pregunta[]): { error: string | null; lectura: string } {
  const { nodo, falta } = leerExpresion(valor)
  if (!nodo) return { error: fraseFaltaExpresion(falta), lectura: '' }
  const { tipo, faltas } = revisarExpresion(nodo, nombresDeCuestionario(preguntas))
  const [primera] = faltas
  const noDecide = tipo !== null && tipo !== 'logico' ? FRASE_NO_DECIDE : null
  return { error: primera ? fraseFaltaExpresion(primera) : noDecide, lectura: fraseExpresion(nodo, preguntas) }
}
