// Search of the catalogue over 5,000 indicators: codes, words, words with errors and without accents; the search alone, and over HTTP.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buscar, type EntradaBuscable, indexar } from '@kpt/domain/catalogo'
import { catalogoDeSemilla, completar, crecer } from '@kpt/domain/catalogo/pruebas'
import { insertCatalogo } from '../apps/server/src/features/catalogo/publicar.repo.ts'
import { raiz } from '../apps/server/src/platform/raiz.ts'
import type { Banco, BaseDeBanco } from './lib/banco.ts'
import { enMs, type Fila, percentil, percentiles, porSegundo, tabla, veredictos } from './lib/cifras.ts'
import { cargar } from './lib/cliente.ts'
import type { Opciones } from './lib/opciones.ts'
import { sembrarEditores } from './lib/sembrado.ts'
import { arrancarServidor } from './lib/servidor.ts'

const INDICADORES = 5000
const VUELTAS = 50
const A_LA_VEZ = 4
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
  'sin tildes': ['vias terciarias', 'educacion inicial', 'victimas atencion', 'poblacion en discapacidad'],
  'con errores': [
    'acueduto',
    'alcantarrillado',
    'bibliotca publica',
    'edcuacion inicial',
    'vias terciarias mejoradaz',
    'serivcio de asitencia',
  ],
}

export async function medirCatalogo({ conBase }: Banco, { segundos }: Opciones): Promise<string> {
  const semilla = catalogoDeSemilla((nombre) => readFileSync(join(raiz, `db/seed/catalogo/${nombre}.csv`), 'utf8'))
  const catalogo = [...new Map(crecer(semilla, INDICADORES).map((e) => [e.indicador, e])).values()]
  return [enMemoria(catalogo), await conBase((base) => porHttp(base, catalogo, segundos))].join('\n\n')
}

function enMemoria(catalogo: readonly EntradaBuscable[]): string {
  const desde = performance.now()
  const indice = indexar(catalogo)
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
    `Sin red: ${catalogo.length} indicadores; el índice se hace en ${enMs(indexado)}.`,
    tabla(medidas.map(({ que, ms }) => ({ que, ...percentiles(ms) }))),
    veredictos([{ que: `p95 de buscar (${enMs(p95)})`, cumple: p95 <= META_P95 }]),
  ].join('\n\n')
}

/** The same questions to the server, over a version of that size which is in force. */
async function porHttp(base: BaseDeBanco, catalogo: readonly EntradaBuscable[], segundos: number): Promise<string> {
  const [lectora] = await sembrarEditores(base, [{ entidad: null, rol: 'administrador_dnp' }])
  if (!lectora) throw new Error('nobody to search')
  const version = { version: '2026-01-01', desde: '2026-01-01', nombre: 'Banco', acto: 'Banco', libro: null }
  await insertCatalogo(base.conexion.db, { ...version, por: lectora.cuenta }, catalogo.map(completar), [], Date.now())
  const servidor = await arrancarServidor({ carpeta: base.carpeta, base })
  try {
    const preguntar = (textos: readonly string[], aLaVez: number) =>
      cargar(
        {
          ...{ tipo: 'leer', puerto: servidor.puerto, aLaVez, calentamiento: 1, segundos: segundos / 2 },
          rutas: textos.map((texto) => ({
            ruta: `/api/catalogo/indicadores?${new URLSearchParams({ texto, tamano: '20' })}`,
            ficha: lectora.ficha,
          })),
        },
        { servidor: servidor.pid, datos: base.datos },
      )
    const filas: Fila[] = []
    const peores: number[] = []
    for (const [que, textos] of Object.entries(PREGUNTAS)) {
      for (const aLaVez of [1, A_LA_VEZ]) {
        const { ms, unidades, segundos: medidos, cuantasMalas, malas } = await preguntar(textos, aLaVez)
        if (cuantasMalas > 0) throw new Error(`${cuantasMalas} searches failed: ${malas.join(' | ')}`)
        filas.push({ que: `${que}, de a ${aLaVez}`, ...percentiles(ms), ritmo: porSegundo(unidades, medidos) })
        peores.push(percentil(ms, 0.95))
      }
    }
    const p95 = Math.max(...peores)
    return [
      'Por HTTP, páginas de veinte:',
      tabla(filas),
      veredictos([{ que: `p95 de buscar por HTTP, la peor fila (${enMs(p95)})`, cumple: p95 <= META_P95 }]),
    ].join('\n\n')
  } finally {
    await servidor.parar()
  }
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
