import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import type { Empalme } from './tipos.ts'

type Props = {
  readonly empalme: Empalme
  readonly entidad: string | null
  /** Null takes back the one that was. */
  readonly fecha: string | null
  readonly onHecha: () => void
}

export const faltaActo = 'Escriba el acto o la razón, con su número y su fecha si los tiene'
const MINIMO = 5

/** The act that is typed and the writing of the day. Nothing leaves without its reason. */
export function useFijar({ empalme, entidad, fecha, onHecha }: Props) {
  const [acto, setActo] = useState('')
  const [intentado, setIntentado] = useState(false)
  const malo = acto.trim().length < MINIMO
  const contra = empalme.historia.filter((h) => (h.entidad?.codigo ?? null) === entidad).length
  const fijado = useMutation({
    mutationFn: () =>
      api('POST /api/empalme/fechas', {
        cuerpo: { gobierno: empalme.gobierno.desde, entidad, fecha, acto: acto.trim(), contra },
      }),
    onSuccess: async () => {
      onHecha()
      await consultas.invalidateQueries({ queryKey: ['GET /api/empalme'] })
      await consultas.invalidateQueries({ queryKey: ['GET /api/empalme/previa'] })
    },
  })
  return {
    ...{ acto, setActo, fijado, error: intentado && malo },
    enviar: () => {
      setIntentado(true)
      if (!malo) fijado.mutate()
    },
  }
}
