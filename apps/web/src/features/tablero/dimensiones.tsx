// The three ways of looking at a plan, as tabs whose choice is in the address.
import { Pestanas } from '../../ui/pestanas.tsx'

export const NOMBRE_DIMENSION = { linea: 'línea estratégica', sector: 'sector', ods: 'ODS' } as const
export type Dimension = keyof typeof NOMBRE_DIMENSION

const PESTANA: Record<Dimension, string> = { linea: 'Líneas', sector: 'Sectores', ods: 'ODS' }

/** Of the address; línea when it says nothing or something else. */
export function dimensionDe(texto: string | undefined): Dimension {
  return texto === 'sector' || texto === 'ods' ? texto : 'linea'
}

export function PestanasDimension({ actual }: { actual: Dimension }) {
  return (
    <Pestanas
      etiqueta="Ver el avance por"
      pestanas={(['linea', 'sector', 'ods'] as const).map((d) => ({
        texto: PESTANA[d],
        a: '.',
        busqueda: { dimension: d === 'linea' ? undefined : d },
        activa: d === actual,
      }))}
    />
  )
}
