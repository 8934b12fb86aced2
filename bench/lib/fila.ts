import { type Fila, percentiles, porSegundo } from './cifras.ts'
import type { Medida } from './cliente.ts'
import { gastoPorUnidad } from './maquina.ts'

/** One line of a table: pace, times and processor of a measure. What was answered badly is told apart. */
export function filaDe(nombre: string, { unidades, segundos, ms, gasto, cuantasMalas, malas }: Medida): Fila {
  if (cuantasMalas > 0) console.error(`  ${nombre}: ${cuantasMalas} respuestas malas: ${malas.join(' | ')}`)
  return {
    '': nombre,
    ritmo: porSegundo(unidades, segundos),
    ...percentiles(ms),
    ...gastoPorUnidad(gasto, unidades),
    malas: String(cuantasMalas),
  }
}
