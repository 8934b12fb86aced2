// The exact texts of a run: inputs, groups and results. What is hashed, exported and computed again by anybody, bit by bit (N8).
import type { EntradaMedicion, MotivoSinMedicion } from './calcular.ts'
import type { MedicionConPuestos } from './corrida.ts'
import type { Receta } from './receta.ts'

export type FilaInsumo = {
  readonly codigo: string
  /** Row in the file it came from. */
  readonly fila: number
  readonly valores: Readonly<Record<string, number | null>>
}
export type Insumo = { readonly columnas: readonly string[]; readonly filas: readonly FilaInsumo[] }

/** Rows by code; numbers as the shortest text that gives the same double back; a value that is missing is empty. */
export function escribirInsumo({ columnas, filas }: Insumo): string {
  const orden = [...filas].sort((a, b) => (a.codigo < b.codigo ? -1 : 1))
  return tabla([
    ['codigo', 'fila', ...columnas],
    ...orden.map((f) => [f.codigo, f.fila, ...columnas.map((c) => f.valores[c] ?? null)]),
  ])
}

/** Back from its text. Throws on a text that `escribirInsumo` did not write. */
export function leerInsumo(texto: string): Insumo {
  const [encabezado = [], ...filas] = filasDe(texto)
  const [codigo, fila, ...columnas] = encabezado
  if (codigo !== 'codigo' || fila !== 'fila') throw new RangeError('not the text of a table of inputs')
  return {
    columnas,
    filas: filas.map(([suyo = '', n = '', ...valores]) => ({
      ...{ codigo: suyo, fila: Number(n) },
      valores: Object.fromEntries(columnas.map((c, i) => [c, numeroDe(valores[i])])),
    })),
  }
}

/** CSV by code, whatever the order of the map. */
export function escribirGrupos(grupos: ReadonlyMap<string, string>): string {
  const orden = [...grupos].sort(([a], [b]) => (a < b ? -1 : 1))
  return tabla([['codigo', 'grupo'], ...orden])
}

export function leerGrupos(texto: string): ReadonlyMap<string, string> {
  return new Map(filasDe(texto).flatMap(([codigo = '', grupo = ''], i) => (i === 0 ? [] : [[codigo, grupo] as const])))
}

/** Everyone whom some table of inputs brings, by code, with the columns of all. */
export function reunirEntradas(insumos: readonly Insumo[], grupos: ReadonlyMap<string, string>): EntradaMedicion[] {
  const valores = new Map<string, Record<string, number | null>>()
  for (const { filas } of insumos)
    for (const fila of filas) valores.set(fila.codigo, Object.assign(valores.get(fila.codigo) ?? {}, fila.valores))
  return [...valores]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([codigo, suyos]) => ({ codigo, grupo: grupos.get(codigo) ?? null, valores: suyos }))
}

/** Every step of every entity, down to the indicators, with its positions. */
export function escribirResultados(receta: Receta, mediciones: readonly MedicionConPuestos[]): string {
  const pasos = receta.componentes.flatMap((c) => [
    ...c.dimensiones.flatMap((d) => [...d.indicadores.map((i) => `indicador:${i.clave}`), `dimension:${d.clave}`]),
    `componente:${c.clave}`,
  ])
  const puestos = receta.componentes.map((c) => `puesto:${c.clave}`)
  const finales = ['ajuste', 'indice', 'clase', ...puestos, 'puesto_grupo', 'puesto_nacional', 'motivo']
  return tabla([
    ['codigo', 'grupo', ...pasos, ...finales],
    ...mediciones.map((m) => [
      ...[m.codigo, m.grupo],
      ...m.componentes.flatMap((c) => [
        ...c.dimensiones.flatMap((d) => [...d.indicadores.map((i) => i.valor), d.valor]),
        c.valor,
      ]),
      ...[m.ajuste, m.indice, m.clase],
      ...receta.componentes.map((c) => m.puestos.componentes[c.clave] ?? null),
      ...[m.puestos.grupo, m.puestos.nacional, motivoEscrito(m.motivo)],
    ]),
  ])
}

/** The recipe as it is hashed: keys in the order of the alphabet, at every level. */
export function escribirReceta(receta: Receta): string {
  return JSON.stringify(ordenado(receta))
}

function ordenado(valor: unknown): unknown {
  if (Array.isArray(valor)) return valor.map(ordenado)
  if (typeof valor !== 'object' || valor === null) return valor
  const partes = Object.entries(valor).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(partes.map(([clave, parte]) => [clave, ordenado(parte)]))
}

function motivoEscrito(motivo: MotivoSinMedicion | null): string | null {
  if (motivo === null) return null
  return motivo.codigo === 'sin_previo' ? `sin_previo:${motivo.columna}` : `falta_valor:${motivo.columnas.join('+')}`
}

type Celda = string | number | null

const tabla = (filas: readonly (readonly Celda[])[]): string =>
  `${filas.map((fila) => fila.map((celda) => celda ?? '').join(',')).join('\n')}\n`

const filasDe = (texto: string): string[][] =>
  texto
    .trimEnd()
    .split('\n')
    .map((linea) => linea.split(','))

const numeroDe = (texto: string | undefined): number | null =>
  texto === undefined || texto === '' ? null : Number(texto)
