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
/** Modules that each address brings besides the frame; the home draws its map at once. */
const PAGINAS = { '/ingreso': ['ingreso'], '/': ['portada', 'mapa-publico', 'contornos.gen'] }

export async function medirPrimeraCarga(): Promise<string> {
  if (!existsSync(ARCHIVOS)) return '  La aplicación web no está construida: constrúyala con npm start o npm test.'
  const medidas = Object.entries(PAGINAS).map(([direccion, modulos]) => ({ direccion, piezas: piezasDe(modulos) }))
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

/** Every file of a page with its size: those of the frame, those of its own modules, and what they import or name. */
function piezasDe(modulos: readonly string[]): Map<string, number> {
  const marco = [
    ...readFileSync(join(WEB, 'index.html'), 'utf8').matchAll(/(?:src|href)="\.\/assets\/([^"]+\.(?:js|css))"/g),
  ]
  const pendientes = [...marco.map(([, nombre = '']) => nombre), ...modulos.flatMap(dependenciasDe)]
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

/** The file of a module that is imported when needed, and what the build lists beside that import (nothing, when the frame already has it all). */
function dependenciasDe(modulo: string): string[] {
  for (const nombre of readdirSync(ARCHIVOS).filter((n) => n.endsWith('.js'))) {
    const codigo = readFileSync(join(ARCHIVOS, nombre), 'utf8')
    const importado = new RegExp(
      `import\\([\`"']\\./(${modulo}-[^\`"']+\\.js)[\`"']\\)(?:,__vite__mapDeps\\(\\[([\\d,]*)\\]\\))?`,
    )
    const [, propio, indices = ''] = importado.exec(codigo) ?? []
    if (!propio) continue
    const todas = JSON.parse(/m\.f=(\[[^\]]*\])/.exec(codigo)?.[1] ?? '[]') as string[]
    const listadas = indices.split(',').flatMap((i) => todas[Number(i)] ?? [])
    return [propio, ...(indices === '' ? [] : listadas.map((n) => n.replace('./', '')))]
  }
  throw new Error(`the build has no page ${modulo}`)
}

/** Modules imported at once, and fonts. */
function nombradosEn(codigo: string): string[] {
  const modulos = [...codigo.matchAll(/(?:from|import)[`"']\.\/([^`"']+\.js)[`"']/g)]
  const fuentes = [...codigo.matchAll(/url\(\.\/([^)]+\.woff2)\)/g)]
  return [...modulos, ...fuentes].map(([, nombre = '']) => nombre)
}
