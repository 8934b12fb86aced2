// What a person pastes out of a spreadsheet, matched with the metas of the plan: row by row, with what is wrong in each.
import { type ProblemaCifraAnterior, problemasDeCifras } from '@kpt/domain/seguimiento'
import { FRASES_CIFRA_ANTERIOR } from '@kpt/textos'
import { escribirTabulado, leerTabulado } from '../rejilla/hoja.ts'
import { leerNumeroPegado } from '../rejilla/numero.ts'
import type { MetaAnterior } from './consulta.ts'

export type FilaLeida = {
  /** Where it is in what was pasted, from 1. */
  readonly linea: number
  readonly meta: MetaAnterior | null
  readonly codigo: string
  readonly escrito: string
  readonly valor: string | null
  /** It could be read in another way, and this is how it was. */
  readonly nota: string | null
  readonly error: string | null
}

export type Leido = {
  readonly filas: readonly FilaLeida[]
  /** Why nothing of it can be matched with the metas; null when it can. */
  readonly falla: string | null
}

type Suelta = { readonly linea: number; readonly codigo: string; readonly escrito: string }

/** Two columns or more: the first names the meta, the last is the figure. One alone: a figure for each meta, in the order of the plan. */
export function leerPegado(texto: string, metas: readonly MetaAnterior[]): Leido {
  const hoja = leerTabulado(texto).map((fila) => fila.map((celda) => celda.texto.trim()))
  if (hoja.every((fila) => fila.length === 1)) return enOrden(hoja.flat(), metas)
  const sueltas = hoja
    .map((fila, i) => ({ linea: i + 1, codigo: fila[0] ?? '', escrito: fila.length > 1 ? (fila.at(-1) ?? '') : '' }))
    .filter(({ codigo, escrito }) => codigo !== '' || escrito !== '')
  const porCodigo = codigosDe(metas)
  const [primera] = sueltas
  const conTitulo = primera && !porCodigo.has(primera.codigo) && !isCifra(primera.escrito)
  return { filas: juzgar(conTitulo ? sueltas.slice(1) : sueltas, porCodigo), falla: null }
}

function enOrden(celdas: readonly string[], metas: readonly MetaAnterior[]): Leido {
  const conTitulo = celdas.length > metas.length && !isCifra(celdas[0] ?? '')
  const suyas = sinColaVacia(conTitulo ? celdas.slice(1) : celdas, metas.length)
  if (suyas.length === metas.length) {
    const desde = conTitulo ? 2 : 1
    const sueltas = metas.map(({ meta }, i) => ({ linea: i + desde, codigo: meta, escrito: suyas[i] ?? '' }))
    return { filas: juzgar(sueltas, codigosDe(metas)), falla: null }
  }
  const falla = `Pegó una sola columna con ${suyas.length} filas y el plan tiene ${metas.length} metas. Pegue la columna completa, con sus filas vacías, o pegue también la columna que dice de qué meta es cada cifra.`
  return { filas: [], falla }
}

/** Without the blank rows that come after the last meta. */
function sinColaVacia(celdas: readonly string[], cuantas: number): readonly string[] {
  return celdas.slice(cuantas).every((celda) => celda === '') ? celdas.slice(0, cuantas) : celdas
}

function juzgar(sueltas: readonly Suelta[], porCodigo: ReadonlyMap<string, MetaAnterior>): FilaLeida[] {
  const leidas = sueltas.map((suelta) => {
    const leido = leerNumeroPegado({ texto: suelta.escrito, exacto: null })
    const meta = porCodigo.get(suelta.codigo) ?? null
    if (!leido.ok) return { ...suelta, meta, valor: null, nota: null, ilegible: leido.frase }
    return { ...suelta, meta, valor: leido.valor, nota: leido.nota, ilegible: null }
  })
  const problemas = problemasDeCifras(
    leidas.map(({ meta, codigo, valor }) => ({ meta: meta?.meta ?? codigo, ejecutado: valor })),
    new Set([...porCodigo.values()].map((m) => m.meta)),
  )
  return leidas.map(({ ilegible, ...fila }, i) => ({ ...fila, error: fraseDe(problemas[i] ?? null) ?? ilegible }))
}

function fraseDe(problema: ProblemaCifraAnterior | null): string | null {
  return problema && FRASES_CIFRA_ANTERIOR[problema]
}

/** By its number and by its code of SisPT, unless two metas share it. */
function codigosDe(metas: readonly MetaAnterior[]): Map<string, MetaAnterior> {
  const veces = Map.groupBy(metas, (m) => m.codigoSispt)
  const porSispt = metas.filter((m) => m.codigoSispt !== '' && veces.get(m.codigoSispt)?.length === 1)
  return new Map([...porSispt.map((m) => [m.codigoSispt, m] as const), ...metas.map((m) => [m.meta, m] as const)])
}

function isCifra(escrito: string): boolean {
  return leerNumeroPegado({ texto: escrito, exacto: null }).ok
}

/** The list of metas as rows to be filled in a spreadsheet, with what is loaded now. */
export function listaParaLlenar(metas: readonly MetaAnterior[], vigencia: number): string {
  const filas = metas.map((m) => [
    m.meta,
    m.personalizacion.replace(/\s+/g, ' ').trim(),
    m.unidad,
    m.ejecutado?.replace('.', ',') ?? '',
  ])
  return escribirTabulado([['Meta', 'Nombre', 'Unidad', `Ejecutado en ${vigencia}`], ...filas])
}
