// Form fields: label, help and error tied to the control (aria-describedby). The control is native.
import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react'
import { IconoMal } from './iconos.tsx'
import './campo.css'

type Comun = {
  readonly etiqueta: ReactNode
  readonly ayuda?: ReactNode
  /** The sentence of the error; the field is then invalid. */
  readonly error?: string | undefined
  /** Said in words beside the label, since most fields are required. */
  readonly opcional?: boolean
  readonly ancho?: 'corto' | 'medio' | 'todo'
}

type Control = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
}

/** A field around any control: it gives the control its id and what describes it. */
export function Campo({
  etiqueta,
  ayuda,
  error,
  opcional,
  ancho = 'medio',
  id,
  children,
}: Comun & { id?: string; children: (control: Control) => ReactNode }) {
  const propio = useId()
  const mio = id ?? propio
  const descritos = [ayuda ? `${mio}-ayuda` : '', error ? `${mio}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={`campo campo--${ancho}`} data-invalido={error ? '' : undefined}>
      <label htmlFor={mio}>
        {etiqueta}
        {opcional ? <span className="campo__opcional"> (opcional)</span> : null}
      </label>
      {ayuda ? (
        <p className="campo__ayuda" id={`${mio}-ayuda`}>
          {ayuda}
        </p>
      ) : null}
      {children({ id: mio, 'aria-describedby': descritos || undefined, 'aria-invalid': Boolean(error) })}
      {error ? (
        <p className="campo__error" id={`${mio}-error`}>
          <IconoMal /> {error}
        </p>
      ) : null}
    </div>
  )
}

export function CampoTexto({
  etiqueta,
  ayuda,
  error,
  opcional = false,
  ancho = 'medio',
  ...resto
}: Comun & Omit<InputHTMLAttributes<HTMLInputElement>, 'className'>) {
  return (
    <Campo {...{ etiqueta, ayuda, error, opcional, ancho }} {...(resto.id ? { id: resto.id } : {})}>
      {(control) => <input type="text" {...resto} {...control} className="entrada" />}
    </Campo>
  )
}

export function CampoLargo({
  etiqueta,
  ayuda,
  error,
  opcional = false,
  ancho = 'todo',
  ...resto
}: Comun & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className'>) {
  return (
    <Campo {...{ etiqueta, ayuda, error, opcional, ancho }} {...(resto.id ? { id: resto.id } : {})}>
      {(control) => <textarea rows={3} {...resto} {...control} className="entrada" />}
    </Campo>
  )
}

type PropsSeleccion = Comun &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className'> & {
    readonly opciones: readonly { readonly valor: string; readonly texto: string }[]
  }

export function CampoSeleccion({
  etiqueta,
  ayuda,
  error,
  opcional = false,
  ancho = 'medio',
  opciones,
  ...resto
}: PropsSeleccion) {
  return (
    <Campo {...{ etiqueta, ayuda, error, opcional, ancho }} {...(resto.id ? { id: resto.id } : {})}>
      {(control) => (
        <select {...resto} {...control} className="entrada">
          {opciones.map((o) => (
            <option key={o.valor} value={o.valor}>
              {o.texto}
            </option>
          ))}
        </select>
      )}
    </Campo>
  )
}
