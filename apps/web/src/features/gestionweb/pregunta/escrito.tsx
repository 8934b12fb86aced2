// An answer that is written: a figure, pesos, a date or a text. What cannot be read stays under the eyes of the person and is told; only what can be read is kept.
import type { TipoColumna } from '@kpt/domain/gestionweb'
import { LIMITES_RESPUESTA } from '@kpt/domain/gestionweb'
import { IconoMal } from '../../../ui/iconos.tsx'
import { type PropsEscrito, useEscrito } from './usar-escrito.ts'

/** `renglones`: of a text, how many it shows. */
export function Escrito(props: PropsEscrito & { readonly id: string; readonly renglones?: number }) {
  const { id, tipo, etiqueta, soloLectura, renglones = 3 } = props
  const { texto, error, lectura, escribir } = useEscrito(props)
  const comun = {
    ...{ id, value: texto, readOnly: soloLectura, 'aria-label': etiqueta, 'aria-invalid': error !== null },
    'aria-describedby': error || lectura ? `${id}-dice` : undefined,
    onChange: (e: { target: { value: string } }) => escribir(e.target.value),
  }
  return (
    <div className={`campo campo--${tipo === 'texto' ? 'todo' : 'corto'}`} style={ANCHO[tipo]}>
      {tipo === 'texto' ? (
        <textarea {...comun} rows={renglones} maxLength={LIMITES_RESPUESTA.texto} className="entrada" />
      ) : (
        <input {...comun} {...ENTRADA[tipo]} className={tipo === 'fecha' ? 'entrada' : 'entrada numero'} />
      )}
      <p id={`${id}-dice`} className={error ? 'campo__error' : 'campo__ayuda'} aria-live="polite">
        {error ? <IconoMal /> : null} {error ?? lectura}
      </p>
    </div>
  )
}

const CIFRA = { type: 'text', inputMode: 'decimal', autoComplete: 'off' } as const
const ENTRADA: Readonly<Record<Exclude<TipoColumna, 'texto'>, object>> = {
  entero: { ...CIFRA, inputMode: 'numeric' },
  decimal: CIFRA,
  pesos: CIFRA,
  fecha: { type: 'date' },
}
const ANCHO: Readonly<Partial<Record<TipoColumna, { width: string; maxWidth: string }>>> = {
  texto: { width: '100%', maxWidth: 'var(--renglon)' },
  pesos: { width: '18rem', maxWidth: '100%' },
}
