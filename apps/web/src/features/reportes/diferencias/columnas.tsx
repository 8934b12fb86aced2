// The columns of a list of changes: of which meta, which value, and both of its readings.
import type { Columna } from '../../../ui/tabla.tsx'
import { type Cambio, nombrarCambio, ValorCambio } from './nombrar.tsx'

export function columnasCambio(nombreFuente: (clave: string) => string): Columna<Cambio>[] {
  return [
    { clave: 'meta', titulo: 'Meta', nombra: true, ancho: 'largo', celda: (d) => <Meta de={d} /> },
    { clave: 'campo', titulo: 'Qué', celda: (d) => nombrarCambio(d, nombreFuente) },
    ...COLUMNAS_VALOR,
  ]
}

export const COLUMNAS_VALOR: readonly Columna<Cambio>[] = [
  {
    clave: 'antes',
    titulo: 'Antes',
    numero: true,
    ancho: 'largo',
    celda: (d) => <ValorCambio campo={d.campo} valor={d.antes} />,
  },
  {
    clave: 'despues',
    titulo: 'Después',
    numero: true,
    ancho: 'largo',
    celda: (d) => (
      <strong>
        <ValorCambio campo={d.campo} valor={d.despues} />
      </strong>
    ),
  },
]

function Meta({ de: { meta, personalizacion } }: { de: Cambio }) {
  return (
    <>
      {personalizacion || 'Una meta que ya no está en el plan'}
      <br />
      <span className="tenue numero">{meta}</span>
    </>
  )
}
