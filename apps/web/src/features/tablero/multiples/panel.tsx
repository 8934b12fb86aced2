// A panel: name, figure of this corte, change, and its line along the cortes. The whole of it is a link.
import { formatNumero, formatPorcentaje } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { direccionAvance } from '../direccion.ts'
import { type CualMedida, formatCambio } from '../medidas.ts'
import { alturaDe, type Escala, segmentosDe } from '../tendencia/escala.ts'
import type { ClaveCorte, CorteTendencia, Tendencia } from '../tipos.ts'
import { enPalabras, type Panel, palabraDe } from './paneles.ts'

type Props = {
  readonly panel: Panel
  readonly clave: ClaveCorte
  readonly cortes: readonly CorteTendencia[]
  readonly escala: Escala
  readonly medida: CualMedida
  readonly por: Tendencia['por']
  /** Place of the corte of the board. */
  readonly i: number
}

export function PanelPequeno(props: Props) {
  const { panel, medida, por } = props
  const figura = figuraDe(props)
  return (
    <EnlacePanel {...props}>
      <span className="panel__nombre">{panel.nombre}</span>
      <span className={panel.valor === null ? 'panel__sin' : 'panel__figura numero'}>{figura}</span>
      {enPalabras(medida, por) ? <Tira {...props} /> : <Linea {...props} />}
      <span className="panel__cambio numero">{cambioDe(props)}</span>
    </EnlacePanel>
  )
}

/** A department opens its board; an entity, its progress. */
function EnlacePanel({ panel, clave, por, children }: Props & { children: ReactNode }) {
  if (por === 'entidad')
    return (
      <Link className="panel" to={direccionAvance({ ...clave, entidad: panel.codigo })}>
        {children}
      </Link>
    )
  return (
    <Link
      className="panel"
      to="."
      search={(previo: Record<string, string | undefined>) => ({
        ...previo,
        ...{ departamento: panel.codigo, pagina: undefined, cifra: undefined, paneles: undefined },
      })}
    >
      {children}
    </Link>
  )
}

function figuraDe({ panel, medida, por, i }: Props): string {
  if (enPalabras(medida, por)) return palabraDe(panel.hechos[i] ?? null)
  return panel.valor === null ? 'Sin cifra' : formatPorcentaje(panel.valor)
}

/** A figure that stands from an earlier corte has not changed: it was not brought up to date. */
function cambioDe({ panel: { cambio, sinActualizar }, medida, por }: Props): string {
  if (enPalabras(medida, por)) return '\u00a0'
  if (sinActualizar > 0 && por === 'entidad') return 'sin actualizar'
  const dicho = cambio === null ? [] : [formatCambio(cambio)]
  const marca = sinActualizar > 0 ? [`${formatNumero(String(sinActualizar))} sin actualizar`] : []
  return [...dicho, ...marca].join(' · ') || '\u00a0'
}

const ANCHO = 160
const ALTO = 44
const BORDE = 4

function Linea({ panel, cortes, escala, i }: Props) {
  const x = (n: number) => BORDE + ((n + 0.5) / cortes.length) * (ANCHO - 2 * BORDE)
  const y = (valor: number) => BORDE + (1 - alturaDe(valor, escala)) * (ALTO - 2 * BORDE)
  const segmentos = segmentosDe(panel.valores.map((valor, n) => ({ vigencia: cortes[n]?.vigencia ?? 0, valor })))
  return (
    <svg className="panel__linea" viewBox={`0 0 ${ANCHO} ${ALTO}`} aria-hidden="true">
      <line className="panel__suelo" x1="0" x2={ANCHO} y1={y(0)} y2={y(0)} />
      {segmentos.map((segmento) => (
        <polyline
          key={segmento[0]?.i}
          className="panel__trazo"
          points={segmento.map((p) => `${x(p.i)},${y(p.valor)}`).join(' ')}
        />
      ))}
      {segmentos.flat().map((p) => (
        <circle
          key={p.i}
          className={p.i === i ? 'panel__punto panel__punto--este' : 'panel__punto'}
          cx={x(p.i)}
          cy={y(p.valor)}
          r={p.i === i ? 3.5 : 1.75}
        />
      ))}
    </svg>
  )
}

/** The cortes of one entity as squares, in the colours that its facts have everywhere. */
function Tira({ panel, cortes, i }: Props) {
  return (
    <span className="panel__tira" aria-hidden="true">
      {panel.hechos.map((hecho, n) => (
        <span
          key={`${cortes[n]?.vigencia} ${cortes[n]?.corte}`}
          className={`panel__casilla ${hecho ? `muestra--${hecho}` : 'panel__casilla--nada'}${n === i ? ' panel__casilla--este' : ''}`}
        />
      ))}
    </span>
  )
}
