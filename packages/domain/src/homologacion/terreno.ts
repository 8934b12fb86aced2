// The catalogue made ready to be compared: roots of each name, groups of each code, and the indexes of its texts.
import { isPrincipal, prefijoDe } from '../catalogo/index.ts'
import { type Habla, prepararHabla } from './habla.ts'
import { raicesDe, trozosDe, unidadComparable } from './palabras.ts'
import type { IndicadorCatalogo } from './tipos.ts'
import { type TextosCatalogo, textosPorPalabra } from './traduccion.ts'
import { crearIndice, crearPesador, type Indice, type Pesador } from './vectores.ts'

/** Levels by which candidates are grouped. `nombre` and `clase`: same first words of the indicator and of the product, whatever its programme. */
export const GRUPOS = ['indicador', 'producto', 'programa', 'sector', 'nombre', 'clase'] as const
export type Grupo = (typeof GRUPOS)[number]

export type Terreno = {
  readonly indicadores: readonly IndicadorCatalogo[]
  readonly posicion: ReadonlyMap<string, number>
  /** Indicators of each sector and of each programme, by its code. */
  readonly porPrefijo: ReadonlyMap<string, readonly number[]>
  /** Number of the group of each indicator, by level. */
  readonly grupo: Readonly<Record<Grupo, Int32Array>>
  readonly grupos: Readonly<Record<Grupo, number>>
  /** Distinct roots of the indicator, of the product, and of both. */
  readonly raices: { readonly indicador: string[][]; readonly producto: string[][]; readonly ambos: string[][] }
  /** Texts for the translation: of each indicator with its product. */
  readonly textos: TextosCatalogo
  readonly unidad: readonly string[]
  /** 1 at the main indicator of each product. */
  readonly principal: Float64Array
  /** Sum of the rareness of the roots of each indicator with its product. */
  readonly peso: readonly number[]
  readonly pesador: Pesador
  readonly pesadorTrozos: Pesador
  readonly indice: Readonly<Record<'indicador' | 'producto' | 'programa' | 'sector' | 'todo' | 'trozos', Indice>>
  readonly habla: Habla
}

export function prepararTerreno(indicadores: readonly IndicadorCatalogo[]): Terreno {
  const campo = (de: (i: IndicadorCatalogo) => string) => indicadores.map((i) => raicesDe(de(i)))
  const [indicador, producto, programa, sector] = [
    campo((i) => i.nombre),
    campo((i) => i.producto),
    campo((i) => i.programa),
    campo((i) => i.sector),
  ]
  const todo = campo((i) => `${i.nombre} ${i.producto} ${i.programa}`)
  const trozos = indicadores.map((i) => trozosDe(`${i.nombre} ${i.producto}`))
  const pesador = crearPesador(todo)
  const pesadorTrozos = crearPesador(trozos)
  const indizar = (textos: readonly string[][]) => crearIndice(textos.map(pesador.vector))
  return {
    indicadores,
    posicion: new Map(indicadores.map((i, n) => [i.codigo, n])),
    porPrefijo: reunirPorPrefijo(indicadores),
    ...agrupar(indicadores, indicador, producto),
    raices: {
      indicador: indicador.map(distintas),
      producto: producto.map(distintas),
      ambos: indicador.map((raices, i) => distintas([...raices, ...(producto[i] ?? [])])),
    },
    textos: textosPorPalabra(indicador.map((raices, i) => distintas([...raices, ...(producto[i] ?? [])]))),
    unidad: indicadores.map((i) => unidadComparable(i.unidad)),
    principal: Float64Array.from(indicadores, (i) => (isPrincipal(i.codigo) ? 1 : 0)),
    peso: indicador.map((raices, i) =>
      distintas([...raices, ...(producto[i] ?? [])]).reduce((s, r) => s + pesador.rareza(r), 0),
    ),
    pesador,
    pesadorTrozos,
    habla: prepararHabla(indicadores, todo),
    indice: {
      indicador: indizar(indicador),
      producto: indizar(producto),
      programa: indizar(programa),
      sector: indizar(sector),
      todo: indizar(todo),
      trozos: crearIndice(trozos.map(pesadorTrozos.vector)),
    },
  }
}

function reunirPorPrefijo(indicadores: readonly IndicadorCatalogo[]): ReadonlyMap<string, readonly number[]> {
  const reunidos = new Map<string, number[]>()
  indicadores.forEach(({ codigo }, i) => {
    for (const nivel of ['sector', 'programa'] as const) {
      const prefijo = prefijoDe(codigo, nivel)
      const lista = reunidos.get(prefijo) ?? []
      reunidos.set(prefijo, lista)
      lista.push(i)
    }
  })
  return reunidos
}

function distintas(raices: readonly string[]): string[] {
  return [...new Set(raices)]
}

function agrupar(indicadores: readonly IndicadorCatalogo[], nombres: string[][], productos: string[][]) {
  const claves: Record<Grupo, string[]> = {
    indicador: indicadores.map((i) => i.codigo),
    producto: indicadores.map((i) => prefijoDe(i.codigo, 'producto')),
    programa: indicadores.map((i) => prefijoDe(i.codigo, 'programa')),
    sector: indicadores.map((i) => prefijoDe(i.codigo, 'sector')),
    nombre: nombres.map((r) => distintas(r).slice(0, 4).join(' ')),
    clase: productos.map((r) => distintas(r).slice(0, 3).join(' ')),
  }
  const numerados = GRUPOS.map((g) => [g, numerar(claves[g])] as const)
  return {
    grupo: Object.fromEntries(numerados.map(([g, n]) => [g, n.numero])) as Record<Grupo, Int32Array>,
    grupos: Object.fromEntries(numerados.map(([g, n]) => [g, n.cuantos])) as Record<Grupo, number>,
  }
}

function numerar(claves: readonly string[]): { numero: Int32Array; cuantos: number } {
  const vistos = new Map<string, number>()
  const numero = Int32Array.from(claves, (clave) => {
    const n = vistos.get(clave) ?? vistos.size
    vistos.set(clave, n)
    return n
  })
  return { numero, cuantos: vistos.size }
}
