// What a browser must fetch before sign-in and the public home can be used: scripts, styles and fonts, as gzip sends them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { raiz } from '../apps/server/src/platform/raiz.ts'
import { type Fila, numero, tabla, veredictos } from './lib/cifras.ts'

const WEB = join(raiz, 'apps/web/dist')
const ARCHIVOS = join(WEB, 'assets')
const TOPE = 200_000
const META = 130_000
const PAGINAS = { '/ingreso': 'ingreso', '/': 'portada' }

export async function medirPrimeraCarga(): Promise<string> {
  if (!existsSync(ARCHIVOS)) return '  La aplicación web no está construida: constrúyala con npm start o npm test.'
  const medidas = Object.entries(PAGINAS).map(([direccion, modulo]) => ({ direccion, piezas: piezasDe(modulo) }))
  const total = (piezas: Map<string, number>) => [...piezas.values()].reduce((suma, bytes) => suma + bytes, 0)
  const filas = medidas.map(({ direccion, piezas }): Fila => {
    const de = (extension: string) => {
      const suyas = [...piezas].filter(([nombre]) => nombre.endsWith(extension))
      return `${numero(suyas.reduce((s, [, bytes]) => s + bytes, 0) / 1000, 1)} kB (${suyas.length})`
    }
    const suma = `${numero(total(piezas) / 1000, 1)} kB`
    return { '': direccion, JS: de('.js'), CSS: de('.css'), fuentes: de('.woff2'), total: suma }
  })
  return [
    tabla(filas),
    '  kB de 1.000 octetos, comprimidos con gzip; todas las fuentes que los estilos nombran. El recorrido «primera carga» lo mide en un navegador.',
    veredictos([
      { que: `${TOPE / 1000} kB a lo sumo`, cumple: medidas.every(({ piezas }) => total(piezas) <= TOPE) },
      { que: `${META / 1000} kB, la meta`, cumple: medidas.every(({ piezas }) => total(piezas) <= META) },
    ]),
  ].join('\n')
}

/** Every file of a page with its size: those of the frame, those of its own module, and what they import or name. */
function piezasDe(modulo: string): Map<string, number> {
  const marco = [
    ...readFileSync(join(WEB, 'index.html'), 'utf8').matchAll(/(?:src|href)="\.\/assets\/([^"]+\.(?:js|css))"/g),
  ]
  const pendientes = [...marco.map(([, nombre = '']) => nombre), ...dependenciasDe(modulo)]
  const piezas = new Map<string, number>()
  for (let nombre = pendientes.pop(); nombre !== undefined; nombre = pendientes.pop()) {
    if (piezas.has(nombre)) continue
    const bytes = readFileSync(join(ARCHIVOS, nombre))
    const comprimido = /\.(js|css)$/.test(nombre)
    piezas.set(nombre, comprimido ? gzipSync(bytes, { level: 9 }).length : bytes.length)
    if (comprimido) pendientes.push(...nombradosEn(bytes.toString('utf8')))
  }
  return piezas
}

/** What the build says that a page needs besides the frame: its entry in the list of dependencies of its dynamic import. */
function dependenciasDe(modulo: string): string[] {
  for (const nombre of readdirSync(ARCHIVOS).filter((n) => n.endsWith('.js'))) {
    const codigo = readFileSync(join(ARCHIVOS, nombre), 'utf8')
    const propio = new RegExp(`import\\([\`"']\\./${modulo}-[^)]*\\),__vite__mapDeps\\(\\[([\\d,]*)\\]\\)`).exec(codigo)
    const lista = /m\.f=(\[[^\]]*\])/.exec(codigo)?.[1]
    if (!propio || !lista) continue
    const todas = JSON.parse(lista) as string[]
    return (propio[1] ?? '').split(',').map((i) => (todas[Number(i)] ?? '').replace('./', ''))
  }
  throw new Error(`the build has no page ${modulo}`)
}

/** Modules imported at once, and fonts. */
function nombradosEn(codigo: string): string[] {
  const modulos = [...codigo.matchAll(/(?:from|import)[`"']\.\/([^`"']+\.js)[`"']/g)]
  const fuentes = [...codigo.matchAll(/url\(\.\/([^)]+\.woff2)\)/g)]
  return [...modulos, ...fuentes].map(([, nombre = '']) => nombre)
}
