// The figures that were written in a meta, one by one, for the rules that look at each of them.
import type { DecimalTexto } from '../../shared/index.ts'
import { CAMPOS_DINERO, type CampoDinero, type ValoresMeta } from '../entrada.ts'
import { dineroPorFuente } from '../valores.ts'
import type { Visto } from './regla.ts'

type Cifras = Pick<ValoresMeta, 'ejecutado' | 'fuentes'>
type CampoCifra = 'ejecutado' | CampoDinero

/** What is seen in the physical figure, which has no source, and then in those of money. */
export function verCifras(
  valores: Cifras,
  ver: (campo: CampoCifra, fuente: string | undefined, valor: DecimalTexto) => Visto | null,
): Visto[] {
  const visto = valores.ejecutado === null ? null : ver('ejecutado', undefined, valores.ejecutado)
  const dinero = verDinero(valores, ver)
  return visto ? [visto, ...dinero] : dinero
}

/** What is seen in each figure of money, source by source. An empty cell is not looked at. */
export function verDinero(
  valores: Pick<Cifras, 'fuentes'>,
  ver: (campo: CampoDinero, fuente: string, valor: DecimalTexto) => Visto | null,
): Visto[] {
  const vistos: Visto[] = []
  for (const [fuente, dinero] of dineroPorFuente(valores)) {
    for (const campo of CAMPOS_DINERO) {
      const valor = dinero[campo]
      const visto = valor === null ? null : ver(campo, fuente, valor)
      if (visto) vistos.push(visto)
    }
  }
  return vistos
}

/** The figure that other values hold in the same place; null when they hold none. */
export function cifraEn(valores: Cifras, campo: CampoCifra, fuente: string | undefined): DecimalTexto | null {
  if (campo === 'ejecutado') return valores.ejecutado
  return valores.fuentes[fuente ?? '']?.[campo] ?? null
}
