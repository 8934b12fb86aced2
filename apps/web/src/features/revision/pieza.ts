// What a request of adjustments may name, whatever the instrument: a meta of the plan or a question of GESTIONWEB.
import { formatNumero } from '@kpt/textos'
import type { MetaRevisada } from './meta-revisada.ts'

export type Pieza = {
  readonly clave: string
  /** As it is told: its number. */
  readonly nombre: string
  readonly texto: string
  /** What the version says of it, in a line. */
  readonly dice: string
}

export function piezaDeMeta({ fila, ejecutado, anterior }: MetaRevisada): Pieza {
  const de = (valor: string | null) => (valor === null ? 'sin dato' : formatNumero(valor))
  const dice = `programado ${de(fila.programado)}, corte anterior ${de(anterior)}, ejecutado ${de(ejecutado)} ${fila.unidad}`
  return { clave: fila.meta, nombre: fila.meta, texto: fila.personalizacion, dice }
}
