// Marks of a municipality on the map: each has a shape of its own, so that colour is never alone. Drawn in a circle of radius 1.

const TRAZOS = {
  circulo: 'M-1,0a1,1 0 1,0 2,0a1,1 0 1,0 -2,0z',
  triangulo: 'M0,-1.15L1.1,0.85L-1.1,0.85z',
  cuadrado: 'M-0.95,-0.95H0.95V0.95H-0.95z',
  rombo: 'M0,-1.25L1.1,0L0,1.25L-1.1,0z',
  raya: 'M-1.1,-0.42H1.1V0.42H-1.1z',
} as const
export type FormaGlifo = keyof typeof TRAZOS

/** Shape, and the class that gives its colours. */
export type Glifo = { readonly forma: FormaGlifo; readonly clase: string }

export function TrazoGlifo({ glifo, x, y, radio }: { glifo: Glifo; x: number; y: number; radio: number }) {
  return (
    <path
      className={`mapa-glifo ${glifo.clase}`}
      d={TRAZOS[glifo.forma]}
      transform={`translate(${x} ${y}) scale(${radio})`}
    />
  )
}

/** The same mark in the legend and in lists. */
export function MuestraGlifo({ glifo }: { glifo: Glifo }) {
  return (
    <svg className="mapa-muestra" viewBox="-1.6 -1.6 3.2 3.2" aria-hidden="true">
      <TrazoGlifo glifo={glifo} x={0} y={0} radio={1} />
    </svg>
  )
}
