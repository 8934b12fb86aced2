// The styles of a person's book with ours added: each coloured cell keeps its own letter, borders and formats, and changes only its fill.
import { recorrerTexto } from '../xml.ts'
import { conAtributo, type Edicion, editar, insertar, prefijoDe } from './edicion.ts'

export type EstilosAjenos = {
  /** Number of the style like `base` with this fill (RRGGBB). */
  readonly conFondo: (base: number, fondo: string) => number
  /** Number of the style like `base` without fill, where its fill is one of ours; otherwise the same one. */
  readonly sinFondo: (base: number) => number
  /** Whether the book has styles with a fill of ours. */
  readonly hayPintados: boolean
  /** Number of a plain style of ours, for the sheet that we add. */
  readonly propio: (clase: 'encabezado' | 'parrafo', fondo: string | null) => number
  readonly xml: () => string
}

type Seccion = { etiqueta: [desde: number, hasta: number]; fin: number; hijos: [desde: number, hasta: number][] }
const SECCIONES = ['fonts', 'fills', 'cellXfs']

/** Null when the styles have no list of cell styles: then nothing is coloured. */
export function abrirEstilos(xml: string, nuestros: readonly string[]): EstilosAjenos | null {
  const { prefijo, secciones } = leer(xml)
  const [letras, fondos, estilos] = SECCIONES.map((nombre) => secciones.get(nombre))
  if (!letras || !fondos || !estilos || estilos.hijos.length === 0) return null
  const p = prefijo
  const nuevosFondos: string[] = []
  const nuevos: string[] = []
  const numeros = new Map<string, number>()
  const fondoDe = (color: string) => {
    const relleno = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
    if (!nuevosFondos.includes(relleno)) nuevosFondos.push(relleno)
    return fondos.hijos.length + nuevosFondos.indexOf(relleno)
  }
  const agregar = (clave: string, crear: () => string) => {
    const numero = numeros.get(clave) ?? estilos.hijos.length + nuevos.push(crear()) - 1
    numeros.set(clave, numero)
    return numero
  }
  const conRelleno = (base: number, relleno: number) => {
    const suyo = textoDe(estilos.hijos[base] ?? estilos.hijos[0])
    const etiqueta = /^<[^>]*>/.exec(suyo)?.[0] ?? ''
    const cambiada = conAtributo(conAtributo(etiqueta, 'fillId', String(relleno)), 'applyFill', '1')
    return cambiada + suyo.slice(etiqueta.length)
  }
  const textoDe = ([desde, hasta]: readonly [number, number] = [0, 0]) => xml.slice(desde, hasta)
  const esNuestro = (relleno: number) => {
    const suyo = textoDe(fondos.hijos[relleno]).toUpperCase()
    return nuestros.some((color) => suyo.includes(`"FF${color}"`))
  }
  const pintados = new Set(
    estilos.hijos.flatMap((xf, i) => (esNuestro(Number(/fillId\s*=\s*["'](\d+)/.exec(textoDe(xf))?.[1])) ? [i] : [])),
  )
  const negrita = `<${p}font><${p}b/><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`
  return {
    conFondo: (base, fondo) => agregar(`${base}/${fondo}`, () => conRelleno(base, fondoDe(fondo))),
    hayPintados: pintados.size > 0,
    sinFondo: (base) => (pintados.has(base) ? agregar(`${base}/`, () => conRelleno(base, 0)) : base),
    propio: (clase, fondo) =>
      agregar(`${clase}/${fondo}`, () => {
        const letra = clase === 'encabezado' ? letras.hijos.length : 0
        const relleno = fondo === null ? 0 : fondoDe(fondo)
        return `<${p}xf numFmtId="0" fontId="${letra}" fillId="${relleno}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><${p}alignment vertical="top" wrapText="1"/></${p}xf>`
      }),
    xml: () =>
      editar(xml, [
        ...ampliar(xml, letras, [negrita]),
        ...ampliar(xml, fondos, nuevosFondos),
        ...ampliar(xml, estilos, nuevos),
      ]),
  }
}

/** Styles for a book that has none. */
export function estilosMinimos(principal: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${principal}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`
}

function ampliar(xml: string, { etiqueta: [desde, hasta], fin, hijos }: Seccion, nuevos: readonly string[]): Edicion[] {
  const cuenta = conAtributo(xml.slice(desde, hasta), 'count', String(hijos.length + nuevos.length))
  return [{ desde, hasta, texto: cuenta }, insertar(fin, nuevos.join(''))]
}

function leer(xml: string) {
  const secciones = new Map<string, Seccion>()
  let prefijo = ''
  let nivel = 0
  let abierta: Seccion | null = null
  recorrerTexto(xml, {
    abre: (nombre, _, desde, hasta) => {
      nivel += 1
      if (nivel === 1) prefijo = prefijoDe(xml.slice(desde, hasta))
      const vacia = xml[hasta - 2] === '/'
      if (nivel === 2 && SECCIONES.includes(nombre) && !secciones.has(nombre) && !vacia) {
        abierta = { etiqueta: [desde, hasta], fin: hasta, hijos: [] }
        secciones.set(nombre, abierta)
      }
      if (nivel === 3) abierta?.hijos.push([desde, hasta])
    },
    cierra: (_, desde, hasta) => {
      const ultimo = abierta?.hijos.at(-1)
      if (nivel === 3 && ultimo) ultimo[1] = Math.max(ultimo[1], hasta)
      if (nivel === 2 && abierta) {
        abierta.fin = desde
        abierta = null
      }
      nivel -= 1
    },
    texto: () => {},
    escucha: () => false,
  })
  return { prefijo, secciones }
}
