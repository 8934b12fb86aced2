// Who is missing at a corte, whom to call first: those silent most often in this government. Shapes in, shapes out.
import type { Tendencia } from './tipos.ts'

export type Faltante = {
  readonly codigo: string
  readonly nombre: string
  readonly silencios: number
  readonly debidos: number
}

/** `debidos`: cortes before this one whose report was due. */
export function faltantesDe({ cortes, grupos }: Pick<Tendencia, 'cortes' | 'grupos'>, i: number): Faltante[] {
  return grupos
    .filter(({ puntos }) => debe(puntos[i]))
    .map(({ codigo, nombre, puntos }) => {
      const anteriores = puntos.slice(0, i).filter((p, n) => p.obligadas > 0 && !cortes[n]?.mudo)
      return { codigo, nombre, silencios: anteriores.filter((p) => p.silencio > 0).length, debidos: anteriores.length }
    })
    .sort((a, b) => b.silencios - a.silencios)
}

function debe(punto: Tendencia['grupos'][number]['puntos'][number] | undefined): boolean {
  return punto !== undefined && punto.obligadas > 0 && punto.oportuno + punto.extemporaneo === 0
}
