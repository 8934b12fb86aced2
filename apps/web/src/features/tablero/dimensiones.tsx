// The ways of looking at a plan, as tabs whose choice is in the address.
import { Pestanas } from '../../ui/pestanas.tsx'

export const NOMBRE_DIMENSION = {
  linea: 'línea estratégica',
  sector: 'sector',
  programa: 'programa',
  ods: 'ODS',
  dependencia: 'dependencia',
  fuente: 'fuente',
} as const
export type Dimension = keyof typeof NOMBRE_DIMENSION

const PESTANA: Record<Dimension, string> = {
  linea: 'Líneas',
  sector: 'Sectores',
  programa: 'Programas',
  ods: 'ODS',
  dependencia: 'Dependencias',
  fuente: 'Fuentes',
}
const DIMENSIONES = Object.keys(NOMBRE_DIMENSION) as Dimension[]

/** Of the address; línea when it says nothing or something else. */
export function dimensionDe(texto: string | undefined): Dimension {
  return DIMENSIONES.find((d) => d === texto) ?? 'linea'
}

export function PestanasDimension({ actual }: { actual: Dimension }) {
  return (
    <Pestanas
      etiqueta="Ver el avance por"
      pestanas={DIMENSIONES.map((d) => ({
        texto: PESTANA[d],
        a: '.',
        busqueda: { dimension: d === 'linea' ? undefined : d },
        activa: d === actual,
      }))}
    />
  )
}
