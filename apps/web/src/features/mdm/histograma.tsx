// Bars by interval. The limits of the classes are drawn as lines, the median as a mark; the words beside say the same.
import { cifraMdm } from '@kpt/textos'
import type { Distribucion } from './distribucion.tsx'

const [ANCHO, ALTO, ABAJO, ARRIBA, LADO] = [720, 300, 34, 26, 44]

type Props = {
  readonly reparto: Distribucion
  /** Of the figure. */
  readonly nombre: string
  readonly limites: readonly { readonly nombre: string; readonly desde: number | null }[]
}

export function Histograma({ reparto, nombre, limites }: Props) {
  const { tramos, cuartiles, cuantos } = reparto
  const [desde, hasta] = [tramos[0]?.desde ?? 0, tramos.at(-1)?.hasta ?? 100]
  const mayor = Math.max(...tramos.map((t) => t.cuantos))
  const x = (valor: number) => LADO + ((valor - desde) / (hasta - desde)) * (ANCHO - 2 * LADO)
  const y = (n: number) => ALTO - ABAJO - (n / mayor) * (ALTO - ABAJO - ARRIBA)
  const mediana = cuartiles?.[1] ?? null
  const visibles = limites.flatMap((l) =>
    l.desde !== null && l.desde > desde && l.desde < hasta ? [{ ...l, desde: l.desde }] : [],
  )
  return (
    <figure className="mdm-grafica">
      <svg viewBox={`0 0 ${ANCHO} ${ALTO}`} role="img" aria-label={dicho(reparto, nombre)}>
        {tramos.map((t) => (
          <g key={t.desde}>
            <rect
              className="mdm-barra"
              x={x(t.desde) + 1}
              width={Math.max(1, x(t.hasta) - x(t.desde) - 2)}
              y={y(t.cuantos)}
              height={ALTO - ABAJO - y(t.cuantos)}
            />
            {t.cuantos > 0 ? (
              <text className="mdm-cifra" x={(x(t.desde) + x(t.hasta)) / 2} y={y(t.cuantos) - 5}>
                {cifraMdm(t.cuantos)}
              </text>
            ) : null}
          </g>
        ))}
        <line className="mdm-eje" x1={LADO} x2={ANCHO - LADO} y1={ALTO - ABAJO} y2={ALTO - ABAJO} />
        {marcasDe(tramos).map((valor) => (
          <text key={valor} className="mdm-marca" x={x(valor)} y={ALTO - ABAJO + 18}>
            {cifraMdm(valor)}
          </text>
        ))}
        {visibles.map((l) => (
          <g key={l.nombre}>
            <line className="mdm-limite" x1={x(l.desde)} x2={x(l.desde)} y1={ARRIBA - 12} y2={ALTO - ABAJO} />
            <text className="mdm-limite-nombre" x={x(l.desde) + 4} y={ARRIBA - 14}>
              {l.nombre} →
            </text>
          </g>
        ))}
        {mediana === null ? null : <path className="mdm-mediana" d={`M${x(mediana)} ${ALTO - ABAJO}l6 9h-12z`} />}
      </svg>
      <figcaption className="tenue menor">
        {nombre}: {cifraMdm(cuantos)} entidades por tramos de {cifraMdm((tramos[0]?.hasta ?? 0) - desde)} puntos.
        {mediana === null ? '' : ` El triángulo señala la mediana, ${cifraMdm(mediana, 2)}.`}
      </figcaption>
    </figure>
  )
}

/** Ends of the intervals, few enough to be read. */
function marcasDe(tramos: Distribucion['tramos']): number[] {
  const extremos = [...tramos.map((t) => t.desde), tramos.at(-1)?.hasta ?? 0]
  const paso = Math.ceil(extremos.length / 12)
  return extremos.filter((_, i) => i % paso === 0)
}

function dicho({ tramos, cuantos, cuartiles }: Distribucion, nombre: string): string {
  const [mayor] = tramos.toSorted((a, b) => b.cuantos - a.cuantos)
  const moda = mayor
    ? ` La mayoría de un tramo, ${cifraMdm(mayor.cuantos)}, está entre ${cifraMdm(mayor.desde)} y ${cifraMdm(mayor.hasta)}.`
    : ''
  const mitad = cuartiles ? ` La mitad está entre ${cifraMdm(cuartiles[0], 2)} y ${cifraMdm(cuartiles[2], 2)}.` : ''
  return `${nombre} de ${cifraMdm(cuantos)} entidades.${moda}${mitad} Las cuentas están en la tabla que sigue.`
}
