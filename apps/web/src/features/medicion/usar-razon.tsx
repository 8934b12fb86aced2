// Why a version takes the place of the one before: asked for where there is one.
import { useState } from 'react'
import { CampoLargo } from '../../ui/campo.tsx'

const MINIMO = 10

/** `contra`: the version that it would replace. */
export function useRazon(contra: number | null) {
  const [razon, setRazon] = useState('')
  const [error, setError] = useState<string>()
  const campo =
    contra === null ? null : (
      <CampoLargo
        id="razon"
        etiqueta={`Por qué reemplaza a la versión ${contra}`}
        maxLength={500}
        value={razon}
        error={error}
        onChange={(e) => setRazon(e.target.value)}
      />
    )
  /** Says beside the field what is missing, and whether something is. */
  const falta = () => {
    const corta = contra !== null && razon.trim().length < MINIMO
    setError(corta ? 'Diga por qué reemplaza a la versión anterior, en diez letras o más' : undefined)
    return corta
  }
  return { razon: contra === null ? null : razon, campo, falta }
}
