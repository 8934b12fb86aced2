// Frame of a picture along the cortes: marks of the scale, one plane a vigencia side by side at the same scale, one slot a corte.
// A slot is a link to the board of its corte; what it says is read aloud, and shown above the picture while it is pointed at or focused.
import { formatPorcentaje } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { direccionTablero } from '../direccion.ts'
import { territorialDe } from '../filtro/territorial.ts'
import type { ClaveCorte, CorteTendencia } from '../tipos.ts'
import { alturaDe, type Escala } from './escala.ts'

type Props = {
  readonly titulo: string
  readonly clave: ClaveCorte
  readonly cortes: readonly CorteTendencia[]
  readonly escala: Escala
  /** What is read of a corte. */
  readonly fraseDe: (corte: CorteTendencia) => string
  readonly senalar: (corte: CorteTendencia | null) => void
  /** Behind the slots of a vigencia. */
  readonly fondo?: (suyos: readonly CorteTendencia[]) => ReactNode
  /** Inside a slot. */
  readonly ranura?: (corte: CorteTendencia) => ReactNode
  /** At the right, beyond the last corte. */
  readonly margen?: ReactNode
}

export function Marco({ titulo, clave, cortes, escala, fraseDe, senalar, fondo, ranura, margen }: Props) {
  const planos = [...Map.groupBy(cortes, (c) => c.vigencia)]
  return (
    <div className="marco">
      <div className="marco__eje numero" aria-hidden="true">
        {escala.marcas.map((m) => (
          <span key={m} style={{ bottom: en(alturaDe(m, escala)) }}>
            {formatPorcentaje(m, 0)}
          </span>
        ))}
      </div>
      <ol className="marco__planos" aria-label={titulo}>
        {planos.map(([vigencia, suyos]) => (
          <li key={vigencia} className="plano" style={{ flexGrow: Math.max(suyos.length, 1.5) }}>
            <div className="plano__area">
              {escala.marcas.map((m) => (
                <span key={m} className="plano__marca" style={{ bottom: en(alturaDe(m, escala)) }} />
              ))}
              {fondo?.(suyos)}
              <ol className="plano__ranuras" aria-label={`Vigencia ${vigencia}`}>
                {suyos.map((c) => (
                  <li key={c.corte}>
                    <Ranura {...{ clave, fraseDe, senalar }} corte={c}>
                      {ranura?.(c)}
                    </Ranura>
                  </li>
                ))}
              </ol>
            </div>
            <span className="plano__pie numero" aria-hidden="true">
              {vigencia}
            </span>
          </li>
        ))}
      </ol>
      {margen ? <div className="marco__margen">{margen}</div> : null}
    </div>
  )
}

type PropsRanura = Pick<Props, 'clave' | 'fraseDe' | 'senalar'> & {
  readonly corte: CorteTendencia
  readonly children: ReactNode
}

function Ranura({ clave, corte, fraseDe, senalar, children }: PropsRanura) {
  const suya = { ...clave, vigencia: String(corte.vigencia), corte: String(corte.corte) }
  const esta = suya.vigencia === clave.vigencia && suya.corte === clave.corte
  return (
    <Link
      to={direccionTablero(suya)}
      search={(previo: Record<string, string | undefined>) => territorialDe(previo)}
      className={esta ? 'ranura ranura--esta' : 'ranura'}
      aria-current={esta ? 'page' : undefined}
      activeProps={{ 'aria-current': undefined }}
      onMouseEnter={() => senalar(corte)}
      onMouseLeave={() => senalar(null)}
      onFocus={() => senalar(corte)}
      onBlur={() => senalar(null)}
    >
      <span className="solo-lector">{fraseDe(corte)}</span>
      <span className="ranura__dibujo" aria-hidden="true">
        {children}
      </span>
      <span className="ranura__pie numero" aria-hidden="true">
        {corte.corte}
      </span>
    </Link>
  )
}

export function en(altura: number): string {
  return `${Math.round(altura * 10_000) / 100}%`
}
