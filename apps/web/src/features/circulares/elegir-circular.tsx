// The circular that brings a calendar: one of those registered or published.
import { formatFecha } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import { CampoSeleccion } from '../../ui/campo.tsx'
import type { Circular } from './campos-circular.ts'

type Props = {
  readonly valor: string | null
  readonly error?: string | undefined
  readonly onElegir: (clave: string | null, circular: Circular | null) => void
}

export function ElegirCircular({ valor, error, onElegir }: Props) {
  const { data } = useQuery(consulta('GET /api/calendario/circulares', { consulta: { tamano: 200 } }))
  const filas = data?.filas ?? []
  return (
    <CampoSeleccion
      id="circular"
      etiqueta="Circular que lo trae"
      ayuda="Si no está, regístrela primero en «Circulares»."
      ancho="todo"
      error={error}
      value={valor ?? ''}
      onChange={(e) => {
        const elegida = filas.find((c) => c.clave === e.target.value) ?? null
        onElegir(elegida?.clave ?? null, elegida)
      }}
      opciones={[
        { valor: '', texto: 'Sin escoger' },
        ...filas.map((c) => ({
          valor: c.clave,
          texto: `${c.numero}, del ${formatFecha(c.fecha)}${c.disponible ? '' : ' (sin texto)'}`,
        })),
      ]}
    />
  )
}
