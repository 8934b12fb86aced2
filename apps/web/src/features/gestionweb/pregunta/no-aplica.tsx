// "No aplica" is an answer with its reason, which is not silence: while the reason is short it is not kept.
import type { Respuesta } from '@kpt/domain/gestionweb'
import { FRASES_FALTA_RESPUESTA } from '@kpt/textos/cuestionarios'
import { useState } from 'react'
import { CampoLargo } from '../../../ui/campo.tsx'

type Props = {
  readonly id: string
  readonly respuesta: Respuesta | undefined
  readonly soloLectura: boolean
  readonly abierta: boolean
  readonly onAbrir: (abierta: boolean) => void
  readonly onRespuesta: (respuesta: Respuesta | null) => void
}

export function NoAplica({ id, respuesta, soloLectura, abierta, onAbrir, onRespuesta }: Props) {
  const guardada = respuesta?.clase === 'no_aplica' ? respuesta.razon : null
  const [{ razon, de }, setRazonDe] = useState({ razon: guardada ?? '', de: guardada })
  if (guardada !== de) setRazonDe({ razon: guardada ?? razon, de: guardada })
  const setRazon = (texto: string) => setRazonDe({ razon: texto, de })
  const corta = razon.trim().length < 5
  const marcar = (marcada: boolean) => {
    onAbrir(marcada)
    setRazon('')
    if (respuesta) onRespuesta(null)
  }
  const escribir = (texto: string) => {
    setRazon(texto)
    if (texto.trim().length >= 5) onRespuesta({ clase: 'no_aplica', razon: texto })
    else if (guardada !== null) onRespuesta(null)
  }
  return (
    <div className="pregunta__no-aplica">
      <label className="opcion">
        <input type="checkbox" checked={abierta} disabled={soloLectura} onChange={(e) => marcar(e.target.checked)} />{' '}
        <span>No aplica a esta entidad</span>
      </label>
      {abierta ? (
        <CampoLargo
          id={`${id}-razon`}
          etiqueta="Por qué no aplica"
          ancho="medio"
          rows={2}
          maxLength={1000}
          readOnly={soloLectura}
          value={razon}
          error={corta && razon !== '' ? FRASES_FALTA_RESPUESTA.sin_razon : undefined}
          onChange={(e) => escribir(e.target.value)}
        />
      ) : null}
    </div>
  )
}
