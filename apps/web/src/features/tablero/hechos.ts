// The public facts of a corte, in the order in which bars and tables show them, with the colour that each has everywhere.
import { NOMBRES_HECHO } from '@kpt/textos'
import type { TonoChip } from '../../ui/chip.tsx'
import type { Cuenta, Hecho } from './tipos.ts'

type Situacion = {
  readonly hecho: Hecho
  readonly cuenta: Exclude<keyof Cuenta, 'obligadas' | 'validado'>
  /** Head of a narrow column. */
  readonly corto: string
  readonly nombre: string
  readonly tono: TonoChip
}

const situacion = (hecho: Hecho, cuenta: Situacion['cuenta'], corto: string, tono: TonoChip): Situacion => ({
  hecho,
  cuenta,
  corto,
  nombre: NOMBRES_HECHO[hecho],
  tono,
})

export const SITUACIONES: readonly Situacion[] = [
  situacion('oportuno', 'oportuno', 'A tiempo', 'bien'),
  situacion('extemporaneo', 'extemporaneo', 'Fuera de plazo', 'alerta'),
  situacion('silencio', 'silencio', 'Sin reportar', 'mal'),
  situacion('sin_registro', 'sinRegistro', 'Sin registro', 'quieto'),
  situacion('en_plazo', 'enPlazo', 'En plazo', 'nota'),
  situacion('por_abrir', 'porAbrir', 'Por abrir', 'quieto'),
  situacion('no_exigible', 'noExigible', 'No exigible', 'quieto'),
]

const SIEMPRE: ReadonlySet<Hecho> = new Set(['oportuno', 'extemporaneo', 'silencio'])

/** Those that this corte shows: the three that matter, and of the others the ones that somebody is in. */
export function situacionesDe(total: Cuenta): readonly Situacion[] {
  return SITUACIONES.filter((s) => SIEMPRE.has(s.hecho) || total[s.cuenta] > 0)
}

export function reportaron({ oportuno, extemporaneo }: Pick<Cuenta, 'oportuno' | 'extemporaneo'>): number {
  return oportuno + extemporaneo
}

export function faltan({ silencio, enPlazo, porAbrir }: Cuenta): number {
  return silencio + enPlazo + porAbrir
}

/** Share of those obligated; 0 where nobody is. */
export function parte(cuantas: number, { obligadas }: Pick<Cuenta, 'obligadas'>): number {
  return obligadas === 0 ? 0 : cuantas / obligadas
}
