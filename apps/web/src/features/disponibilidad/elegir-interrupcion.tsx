// The interruption of the public record that a contingency rests on; its ground is then written.
import { formatDuracion, formatTramo, motivoPorInterrupcion, NOMBRES_INTERRUPCION } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import { CampoSeleccion } from '../../ui/campo.tsx'

type Props = {
  /** When it began; empty for none. */
  readonly valor: string
  readonly onElegir: (desde: string, motivo: string | null) => void
}

export function ElegirInterrupcion({ valor, onElegir }: Props) {
  const { data } = useQuery(consulta('GET /api/disponibilidad', { consulta: { tamano: 200 } }))
  const filas = (data?.filas ?? []).map((f) => ({
    ...{ clase: f.clase, peticiones: f.peticiones, fallas: f.fallas, clave: f.desde },
    ...{ desde: Date.parse(f.desde), hasta: Date.parse(f.hasta) },
  }))
  if (filas.length === 0)
    return <p className="tenue">El registro de disponibilidad no tiene interrupciones en los últimos noventa días.</p>
  const elegir = (clave: string) => {
    const elegida = filas.find((f) => f.clave === clave)
    onElegir(clave, elegida ? motivoPorInterrupcion(elegida) : null)
  }
  return (
    <CampoSeleccion
      id="interrupcion"
      etiqueta="Interrupción del sistema en que se apoya"
      ayuda="Del registro público de disponibilidad: al escogerla se escribe el motivo"
      opcional
      ancho="todo"
      value={valor}
      onChange={(e) => elegir(e.target.value)}
      opciones={[
        { valor: '', texto: 'Ninguna' },
        ...filas.map((f) => ({
          valor: f.clave,
          texto: `${NOMBRES_INTERRUPCION[f.clase]}: ${formatTramo(f)} (${formatDuracion(f)})`,
        })),
      ]}
    />
  )
}
