// Errors of a form, summed up at its top with a link to each field; it takes the focus when it appears.
import { useEffect, useRef } from 'react'
import { IconoMal } from './iconos.tsx'
import './aviso.css'

/** `campo` is the id of the control. */
export type ErrorCampo = { readonly campo: string; readonly frase: string }

export function ResumenErrores({ errores }: { errores: readonly ErrorCampo[] }) {
  const caja = useRef<HTMLDivElement>(null)
  const clave = errores.map((e) => e.frase).join('|')
  useEffect(() => {
    if (clave !== '') caja.current?.focus()
  }, [clave])
  if (errores.length === 0) return null
  return (
    <div className="aviso aviso--error" role="alert" tabIndex={-1} ref={caja}>
      <IconoMal />
      <div className="aviso__texto">
        <p className="aviso__titulo">
          {errores.length === 1 ? 'Falta corregir una cosa' : `Falta corregir ${errores.length} cosas`}
        </p>
        <ul className="lista-enlaces">
          {errores.map((e) => (
            <li key={e.campo}>
              <a
                href={`#${e.campo}`}
                onClick={(evento) => {
                  evento.preventDefault()
                  document.getElementById(e.campo)?.focus()
                }}
              >
                {e.frase}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
