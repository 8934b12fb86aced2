// The measures by which a candidate is judged for a meta, each from the texts, the unit and the línea only.
import type { Aprendido } from './aprendido.ts'
import { expandir } from './expansion.ts'
import { raicesDe, trozosDe, unidadComparable } from './palabras.ts'
import type { Grupo, Terreno } from './terreno.ts'

/** What is read of a meta to measure its candidates. */
export type Consulta = { readonly texto: string; readonly unidad: string; readonly linea: string }

/** A column for each measure, as long as the catalogue. */
export type Rasgos = ReadonlyMap<string, Float64Array>

export function medir(terreno: Terreno, aprendido: Aprendido, consulta: Consulta): Rasgos {
  const raices = raicesDe(consulta.texto)
  const entendidas = [...raices, ...expandir(raices)]
  return new Map([
    ...porCatalogo(terreno, consulta.texto, raices, entendidas),
    ...porHabla(terreno, consulta.texto, raices, entendidas),
    ...porLineaYUnidad(terreno, consulta),
    ...porUso(terreno, aprendido),
    ...porOtrosPlanes(terreno, aprendido, raices, entendidas),
    ['lineaAprendida', lineaAprendida(terreno, aprendido, consulta.linea)],
  ])
}

type Columnas = readonly (readonly [string, Float64Array])[]

/** Words of the catalogue that the meta says, and those that it means. */
function porCatalogo(t: Terreno, texto: string, raices: readonly string[], entendidas: readonly string[]): Columnas {
  const dicho = t.pesador.vector(raices)
  const entendido = t.pesador.vector(entendidas)
  const { deMeta, deCandidato } = cobertura(t, raices)
  return [
    ['indicador', t.indice.indicador.cosenos(dicho)],
    ['producto', t.indice.producto.cosenos(dicho)],
    ['programa', t.indice.programa.cosenos(dicho)],
    ['sector', t.indice.sector.cosenos(dicho)],
    ['todo', t.indice.todo.cosenos(dicho)],
    ['indicadorEntendido', t.indice.indicador.cosenos(entendido)],
    ['productoEntendido', t.indice.producto.cosenos(entendido)],
    ['programaEntendido', t.indice.programa.cosenos(entendido)],
    ['todoEntendido', t.indice.todo.cosenos(entendido)],
    ['trozos', t.indice.trozos.cosenos(t.pesadorTrozos.vector(trozosDe(texto)))],
    ['cubreMeta', deMeta],
    ['cubreCandidato', deCandidato],
  ]
}

/** Words with which entities are known to speak of the candidate. */
function porHabla(
  { habla: { pesador, pesadorTrozos, indice } }: Terreno,
  texto: string,
  raices: readonly string[],
  entendidas: readonly string[],
): Columnas {
  const dicho = pesador.vector(raices)
  const entendido = pesador.vector(entendidas)
  return [
    ['habla', indice.dicho.cosenos(dicho)],
    ['habla todo', indice.todo.cosenos(dicho)],
    ['habla todo entendido', indice.todo.cosenos(entendido)],
    ['habla clase', indice.clase.cosenos(dicho)],
    ['habla con clase', indice.conClase.cosenos(dicho)],
    ['habla propia', indice.propio.cosenos(entendido)],
    ['habla trozos', indice.trozos.cosenos(pesadorTrozos.vector(trozosDe(texto)))],
    ['habla programa', indice.programa.cosenos(dicho)],
    ['habla sector', indice.sector.cosenos(dicho)],
  ]
}

function porLineaYUnidad(t: Terreno, { linea, unidad }: Consulta): Columnas {
  const nombre = t.pesador.vector(raicesDe(linea))
  const u = unidadComparable(unidad)
  const misma = new Float64Array(t.unidad.length)
  if (u !== '') for (let i = 0; i < misma.length; i += 1) misma[i] = t.unidad[i] === u ? 1 : 0
  return [
    ['lineaPrograma', t.indice.programa.cosenos(nombre)],
    ['lineaSector', t.indice.sector.cosenos(nombre)],
    ['unidad', misma],
    // «Número» is the unit of nearly all: any other says much more.
    ['unidadRara', u === 'numero' ? new Float64Array(misma.length) : misma],
    ['principal', t.principal],
  ]
}

/** How often other plans choose it. */
function porUso(t: Terreno, { uso }: Aprendido): Columnas {
  const grupos = ['indicador', 'producto', 'programa', 'sector', 'nombre', 'clase'] as const
  return grupos.map((g) => [`uso ${g}`, llevar(t, g, uso[g])])
}

/** The words with which other plans say it. */
function porOtrosPlanes(t: Terreno, a: Aprendido, raices: readonly string[], entendidas: readonly string[]): Columnas {
  const parecidos = a.textos.cosenos(a.pesador.vector(raices))
  const distintas = [...new Set(raices)]
  const deVecinos = ['indicador', 'producto', 'programa', 'nombre', 'clase'] as const
  const deVoces = ['producto', 'programa', 'nombre', 'clase'] as const
  return [
    ...deVecinos.map((g) => [`parecido ${g}`, masParecido(t, a, g, parecidos)] as const),
    ...deVoces.map((g) => [`voz ${g}`, llevar(t, g, a.voces[g].parecido(raices))] as const),
    ['voz programa entendida', llevar(t, 'programa', a.voces.programa.parecido(entendidas))],
    ['traduccion', a.traduccion.parecido(distintas, t.textos)],
  ]
}

/** Share of each sector among the metas learnt of líneas with a like name. */
function lineaAprendida(t: Terreno, a: Aprendido, linea: string): Float64Array {
  const parecidas = a.lineas.cosenos(t.pesador.vector(raicesDe(linea)))
  const suma = new Float64Array(t.grupos.sector)
  let total = 0
  a.ejemplos.forEach((e, j) => {
    const g = t.grupo.sector[e.indicador] ?? 0
    suma[g] = (suma[g] ?? 0) + (parecidas[j] ?? 0)
    total += parecidas[j] ?? 0
  })
  const partes = suma.map((s) => s / (total || 1))
  return llevar(t, 'sector', partes)
}

/** Cosine of the most alike example of each group. */
function masParecido(t: Terreno, a: Aprendido, grupo: Grupo, parecidos: Float64Array): Float64Array {
  const mejor = new Float64Array(t.grupos[grupo])
  a.ejemplos.forEach((e, j) => {
    const g = t.grupo[grupo][e.indicador] ?? 0
    mejor[g] = Math.max(mejor[g] ?? 0, parecidos[j] ?? 0)
  })
  return llevar(t, grupo, mejor)
}

/** A value by group, at each indicator of the group. */
function llevar(t: Terreno, grupo: Grupo, valores: Float64Array): Float64Array {
  const de = t.grupo[grupo]
  const columna = new Float64Array(de.length)
  for (let i = 0; i < de.length; i += 1) columna[i] = valores[de[i] ?? 0] ?? 0
  return columna
}

/** Part of what the meta says that is in the candidate, and part of the candidate that the meta says, by rareness. */
function cobertura(t: Terreno, raices: readonly string[]) {
  const comun = new Float64Array(t.indicadores.length)
  let total = 0
  for (const r of new Set(raices)) {
    const rareza = t.pesador.rareza(r)
    total += rareza
    for (const i of t.textos.con.get(r) ?? []) comun[i] = (comun[i] ?? 0) + rareza
  }
  return {
    deMeta: comun.map((c) => c / (total || 1)),
    deCandidato: comun.map((c, i) => c / (t.peso[i] || 1)),
  }
}
