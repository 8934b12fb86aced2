import type { Juzgado } from './ver-cola.ts'

export type OrdenCola = 'espera' | 'riesgo' | 'reciente' | 'nombre'

const { compare } = new Intl.Collator('es')

/** What waits longest, what has most risk, the newest, or by name. What is still to be measured goes last among risks. */
export function ordenar(
  filas: readonly Juzgado[],
  orden: OrdenCola,
  nombreDe: (fila: Juzgado) => string,
): readonly Juzgado[] {
  const espera = (a: Juzgado, b: Juzgado) => comparar(instante(a), instante(b)) || comparar(a.entidad, b.entidad)
  const por: Record<OrdenCola, (a: Juzgado, b: Juzgado) => number> = {
    espera,
    riesgo: (a, b) => (b.riesgo?.puntos ?? -1) - (a.riesgo?.puntos ?? -1) || espera(a, b),
    reciente: (a, b) => espera(b, a),
    nombre: (a, b) => compare(nombreDe(a), nombreDe(b)) || espera(a, b),
  }
  return filas.toSorted((a, b) => por[orden](a, b) || b.vigencia - a.vigencia || b.corte - a.corte)
}

function instante({ enviadaEn }: Juzgado): number {
  return Date.parse(enviadaEn)
}

function comparar(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
