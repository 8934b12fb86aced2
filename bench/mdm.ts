// A national measurement: every municipality with its 24 indicators, the positions in group and country, and each step kept to be opened; the
// engine alone, and the whole of it through the server: asked for, computed in its queue, kept, and read.
import { createHash } from 'node:crypto'
import {
  columnasDe,
  dimensionesDe,
  type EntradaMedicion,
  fuentesDe,
  GRUPOS_CAPACIDAD,
  medirTodas,
  type Receta,
} from '@kpt/domain/mdm'
import { readRecetasSemilla } from '../apps/server/src/cli/mdm-semilla.ts'
import type { Banco } from './lib/banco.ts'
import { enMs, numero, percentil, tabla, veredictos } from './lib/cifras.ts'
import { medirPorElServidor } from './lib/mdm-servidor.ts'

const VECES = 30

export function medirMdm({ conBase }: Banco): Promise<string> {
  return conBase(async (base) => {
    const receta = (await readRecetasSemilla()).find((r) => dimensionesDe(r).some((d) => d.indicadores.length > 0))
    if (!receta) throw new Error('the seed has no recipe with indicators')
    const codigos = [...base.referencia.territorio.values()].filter((e) => e.tipo === 'municipio').map((e) => e.codigo)
    const entradas = codigos.map((codigo, i) => inventar(codigo, i, columnasDe(receta)))
    const motor = medirMotor(receta, entradas)
    const porElServidor = await medirPorElServidor(base, receta, insumosDe(receta, entradas))
    return `${motor}\n${porElServidor}`
  })
}

function medirMotor(receta: Receta, entradas: readonly EntradaMedicion[]): string {
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
        ...{ municipios: numero(entradas.length), indicadores: numero(indicadores), primera: enMs(primera) },
        ...{ p50: enMs(percentil(tiempos, 0.5)), p95: enMs(percentil(tiempos, 0.95)) },
      },
    ]),
    veredictos([
      { que: `el país en un segundo, la primera vez: ${enMs(primera)}`, cumple: primera <= 1000 },
      { que: `${VECES} veces, los mismos bits`, cumple: huellas.size === 1 },
    ]),
  ].join('\n')
}

/** One table for each source of the recipe. */
function insumosDe(receta: Receta, entradas: readonly EntradaMedicion[]) {
  return fuentesDe(receta).map(({ fuente, columnas }) => ({
    fuente,
    columnas: columnas.map((c) => c.columna),
    filas: entradas.map(({ codigo, valores }, i) => ({ codigo, fila: i + 2, valores })),
  }))
}

/** Values spread over their range by the place of the municipality and of the column. */
function inventar(codigo: string, i: number, columnas: readonly string[]): EntradaMedicion {
  const valores = columnas.map((c, k) => [c, ((i * 7919 + k * 104_729) % 10_007) / 100] as const)
  const grupo = GRUPOS_CAPACIDAD[i % GRUPOS_CAPACIDAD.length] ?? null
  return { codigo, grupo, valores: Object.fromEntries(valores) }
}
