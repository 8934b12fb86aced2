// A national measurement: every municipality with its 24 indicators, the positions in group and country, and each step kept to be opened.

import { createHash } from 'node:crypto'
import { columnasDe, dimensionesDe, type EntradaMedicion, GRUPOS_CAPACIDAD, medirTodas } from '@kpt/domain/mdm'
import { readRecetasSemilla } from '../apps/server/src/cli/mdm-semilla.ts'
import { enMs, numero, percentil, tabla, veredictos } from './lib/cifras.ts'

const MUNICIPIOS = 1103
const VECES = 30

export async function medirMdm(): Promise<string> {
  const receta = (await readRecetasSemilla()).find((r) => dimensionesDe(r).some((d) => d.indicadores.length > 0))
  if (!receta) throw new Error('the seed has no recipe with indicators')
  const columnas = columnasDe(receta)
  const entradas = Array.from({ length: MUNICIPIOS }, (_, i) => inventar(i, columnas))
  const tiempos: number[] = []
  const huellas = new Set<string>()
  for (let i = 0; i < VECES; i += 1) {
    const desde = performance.now()
    const medidas = medirTodas(receta, entradas)
    tiempos.push(performance.now() - desde)
    huellas.add(createHash('sha256').update(JSON.stringify(medidas)).digest('hex'))
  }
  const indicadores = dimensionesDe(receta).flatMap((d) => d.indicadores).length
  const [primera = Number.NaN] = tiempos
  return [
    tabla([
      {
        ...{ municipios: numero(MUNICIPIOS), indicadores: numero(indicadores), primera: enMs(primera) },
        ...{ p50: enMs(percentil(tiempos, 0.5)), p95: enMs(percentil(tiempos, 0.95)) },
      },
    ]),
    veredictos([
      { que: `el país en un segundo, la primera vez: ${enMs(primera)}`, cumple: primera <= 1000 },
      { que: `${VECES} veces, los mismos bits`, cumple: huellas.size === 1 },
    ]),
  ].join('\n')
}

/** Values spread over their range by the place of the municipality and of the column. */
function inventar(i: number, columnas: readonly string[]): EntradaMedicion {
  const valores = columnas.map((c, k) => [c, ((i * 7919 + k * 104_729) % 10_007) / 100] as const)
  const grupo = GRUPOS_CAPACIDAD[i % GRUPOS_CAPACIDAD.length] ?? null
  return { codigo: String(10_000 + i), grupo, valores: Object.fromEntries(valores) }
}
