// A password that is being chosen: how good it is, in words, while it is typed; it can be seen and pasted, and a manager of passwords can fill it.
import { faltasDeClave, fuerzaDeClave } from '@kpt/domain/acceso'
import { FRASES_FALTA_CLAVE, NOMBRES_FUERZA_CLAVE } from '@kpt/textos'
import { useState } from 'react'
import { Boton } from '../../ui/boton.tsx'
import { Campo } from '../../ui/campo.tsx'
import './campo-clave.css'

type Props = {
  readonly id: string
  readonly etiqueta: string
  readonly clave: string
  readonly onClave: (clave: string) => void
  /** Name, address, entity: what others know of this person. Given when it is being chosen; without them it is the present one. */
  readonly propios?: readonly string[]
  readonly error?: string | undefined
}

export function CampoClave({ id, etiqueta, clave, onClave, propios, error }: Props) {
  const [visible, setVisible] = useState(false)
  const nueva = propios !== undefined
  return (
    <Campo
      id={id}
      etiqueta={etiqueta}
      error={error}
      ayuda={
        nueva
          ? 'Al menos 12 caracteres. Lo más fácil de recordar es una frase de cuatro o cinco palabras que no vayan juntas; no se piden mayúsculas ni símbolos. Puede pegarla.'
          : undefined
      }
    >
      {(control) => (
        <>
          <div className="clave">
            <input
              {...control}
              className="entrada"
              type={visible ? 'text' : 'password'}
              autoComplete={nueva ? 'new-password' : 'current-password'}
              autoCapitalize="none"
              autoCorrect="off"
              spellCheck={false}
              value={clave}
              onChange={(e) => onClave(e.target.value)}
            />
            <Boton onClick={() => setVisible(!visible)} aria-controls={id}>
              {visible ? 'Ocultar' : 'Mostrar'}
              <span className="solo-lector"> la contraseña</span>
            </Boton>
          </div>
          {propios && clave !== '' && !error ? <Fuerza clave={clave} propios={propios} /> : null}
        </>
      )}
    </Campo>
  )
}

/** Said again only when it changes, not at every letter. */
function Fuerza({ clave, propios }: { clave: string; propios: readonly string[] }) {
  const fuerza = fuerzaDeClave(clave, propios)
  const faltas = faltasDeClave(clave, propios)
  return (
    <p role="status" className={`clave__fuerza clave__fuerza--${fuerza}`}>
      <strong>{NOMBRES_FUERZA_CLAVE[fuerza]}.</strong> {faltas.map((falta) => FRASES_FALTA_CLAVE[falta]).join(' ')}
    </p>
  )
}
