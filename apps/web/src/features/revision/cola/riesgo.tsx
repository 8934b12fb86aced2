// The risk of a report: its level and points, and under them what each part counts.
import { fraseParteRiesgo, NOMBRES_NIVEL_RIESGO, sinRiesgo } from '@kpt/textos'
import { Chip, type IconoChip, type TonoChip } from '../../../ui/chip.tsx'
import type { FilaCola } from './estado.ts'
import './riesgo.css'

type Riesgo = NonNullable<FilaCola['riesgo']>

const MARCA: Record<Riesgo['nivel'], readonly [TonoChip, IconoChip]> = {
  alto: ['mal', 'alerta'],
  medio: ['alerta', 'alerta'],
  bajo: ['quieto', 'raya'],
}

export function ChipRiesgo({ riesgo: { nivel, puntos } }: { riesgo: Riesgo }) {
  const [tono, icono] = MARCA[nivel]
  return (
    <Chip tono={tono} icono={icono}>
      {NOMBRES_NIVEL_RIESGO[nivel]} <span className="numero">{puntos}</span>
    </Chip>
  )
}

type Abrible = {
  readonly riesgo: Riesgo | null
  readonly instrumento: string
  /** Whose it is, for whoever hears the page. */
  readonly de: string
  readonly abierto: boolean
  readonly onAbrir: () => void
}

/** Its parts go under the row. */
export function BotonRiesgo({ riesgo, instrumento, de, abierto, onAbrir }: Abrible) {
  if (!riesgo) return <span className="tenue">{sinRiesgo(instrumento).corto}</span>
  const { nivel, puntos } = riesgo
  return (
    <button
      type="button"
      className="riesgo"
      aria-expanded={abierto}
      aria-label={`Riesgo ${NOMBRES_NIVEL_RIESGO[nivel].toLowerCase()}, ${puntos} de 100, de ${de}`}
      onClick={onAbrir}
    >
      <ChipRiesgo riesgo={riesgo} />
    </button>
  )
}

export function PartesRiesgo({ riesgo: { puntos, partes } }: { riesgo: Riesgo }) {
  return (
    <div className="pila pila--2">
      <ul className="riesgo__partes">
        {partes
          .toSorted((a, b) => b.puntos - a.puntos)
          .map((p) => (
            <li key={p.clave}>
              <span className="numero riesgo__puntos">
                {p.puntos} de {p.maximo}
              </span>
              <span className={p.puntos === 0 ? 'tenue' : undefined}>{fraseParteRiesgo(p.clave, p)}</span>
            </li>
          ))}
      </ul>
      <p className="tenue menor">
        {puntos} de 100 puntos. Dice dónde mirar primero, no que algo esté mal: no decide nada.
      </p>
    </div>
  )
}
