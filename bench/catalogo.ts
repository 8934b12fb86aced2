// Search of the catalogue over 5,000 indicators: codes, words, and words with errors. Over HTTP each one adds what any reading costs.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buscar, indexar } from '@kpt/domain/catalogo'
import { catalogoDeSemilla, crecer } from '@kpt/domain/catalogo/pruebas'
import { raiz } from '../apps/server/src/platform/raiz.ts'
import { enMs, percentil, percentiles, tabla, veredictos } from './lib/cifras.ts'

const INDICADORES = 5000
const VUELTAS = 50
/** Asked for of the search, in milliseconds. */
const META_P95 = 50

const PREGUNTAS = {
  códigos: ['17', '1702', '170203', '240204100', '4003026', '04.01'],
  palabras: [
    'acueducto rural',
    'vías terciarias',
    'adulto mayor',
    'servicio de educación',
    'víctimas atendidas',
    'biblioteca',
  ],
  'con errores': [
    'acueduto',
    'alcantarrillado',
    'bibliotca publica',
    'edcuacion inicial',
    'vias terciarias mejoradaz',
    'serivcio de asitencia',
  ],
}

export async function medirCatalogo(): Promise<string> {
  const semilla = catalogoDeSemilla((nombre) => readFileSync(join(raiz, `db/seed/catalogo/${nombre}.csv`), 'utf8'))
  const desde = performance.now()
  const indice = indexar(crecer(semilla, INDICADORES))
  const indexado = performance.now() - desde
  const medidas = Object.entries(PREGUNTAS).map(([que, textos]) => ({
    que,
    ms: medir(textos, (texto) => buscar(indice, { texto })),
  }))
  const p95 = percentil(
    medidas.flatMap(({ ms }) => ms),
    0.95,
  )
  return [
    `${INDICADORES} indicadores; el índice se hace en ${enMs(indexado)}.`,
    tabla(medidas.map(({ que, ms }) => ({ que, ...percentiles(ms) }))),
    veredictos([{ que: `p95 de buscar (${enMs(p95)})`, cumple: p95 <= META_P95 }]),
  ].join('\n\n')
}

function medir(textos: readonly string[], hacer: (texto: string) => unknown): number[] {
  return Array.from({ length: VUELTAS }, () => textos)
    .flat()
    .map((texto) => {
      const inicio = performance.now()
      hacer(texto)
      return performance.now() - inicio
    })
}
