// A mapped sheet ready to be read: where each column is today, its rows that may be metas, and the titles inside it (R2.4).
import { columnaDeLetras, type HojaLibro, letraColumna, referencia, type ValorCelda } from '../../shared/index.ts'
import { type HallazgoPlan, hallazgoLectura } from '../hallazgos.ts'
import type { Mapa } from '../lectura/encabezado.ts'
import type { Anotar, Fila } from '../lectura/fila.ts'
import { comparable, limpiarLinea } from '../lectura/texto-celda.ts'
import { rotulosDe } from './banda.ts'
import { CAMPOS_QUE_BAJAN, type CampoMapeo, seGuarda } from './campos.ts'
import type { Nivel } from './lineas.ts'
import type { ColumnaMapeada, HojaMapeada } from './mapeo.ts'
import { crearRejilla, type Rejilla } from './rejilla.ts'
import { esTotal, repiteEncabezado, tituloEn } from './saltar.ts'

export type FilaAbierta = {
  readonly fila: Fila
  /** The text of the meta is that of the row above: its cell is merged with it, or blank under a row of the same meta. */
  readonly sigue: boolean
  readonly niveles: Readonly<Record<Nivel, string>>
}

export type HojaAbierta = {
  readonly mapeada: HojaMapeada
  readonly mapa: Mapa
  readonly filas: readonly FilaAbierta[]
  readonly hallazgos: readonly HallazgoPlan[]
}

export function abrirHoja(hoja: HojaLibro, mapeada: HojaMapeada, anotar: Anotar): HojaAbierta {
  const rejilla = crearRejilla(hoja)
  const { columnas, ausentes } = ubicar(rejilla, mapeada)
  const mapa: Mapa = { hoja, fila: mapeada.encabezado.hasta, columnas, otros: [] }
  if (ausentes.length > 0) return { mapeada, mapa, filas: [], hallazgos: ausentes }
  const { filas, saltadas } = recorrer(rejilla, mapa, mapeada, anotar)
  const total = saltadas.totales + saltadas.titulos + saltadas.encabezados
  const detalles = Object.fromEntries(Object.entries(saltadas).map(([que, cuantas]) => [que, String(cuantas)]))
  const ruta = { hoja: hoja.nombre, celda: referencia(Math.min(...columnas.values()), mapa.fila) }
  const notas = total === 0 ? [] : [hallazgoLectura('filas_saltadas', ruta, String(total), detalles)]
  return { mapeada, mapa, filas, hallazgos: [...notas, ...noLeidas(mapeada, ruta)] }
}

/** Each column by its header: where the mapping says it was or, if it moved, where the only one with that header is now. */
function ubicar(rejilla: Rejilla, { hoja, encabezado, columnas }: HojaMapeada) {
  const hoy = new Map(rejilla.columnas.map((c) => [c, rotuloDe(rejilla, encabezado, c)]))
  const lugares = new Map<CampoMapeo, number>()
  const ausentes: HallazgoPlan[] = []
  for (const columna of columnas) {
    if (!seGuarda(columna.campo)) continue
    const lugar = lugarDe(hoy, columna)
    if (lugar === null) {
      const ruta = { hoja, celda: referencia(columnaDeLetras(columna.columna) || 1, encabezado.hasta) }
      ausentes.push(hallazgoLectura('columna_cambiada', ruta, columna.encabezado))
    } else lugares.set(columna.campo, lugar)
  }
  return { columnas: lugares, ausentes }
}

function rotuloDe(rejilla: Rejilla, banda: HojaMapeada['encabezado'], columna: number): string {
  return comparable(rotulosDe(rejilla, banda, columna).join(' / '))
}

function lugarDe(hoy: ReadonlyMap<number, string>, { columna, encabezado }: ColumnaMapeada): number | null {
  const esperado = comparable(encabezado)
  const suya = columnaDeLetras(columna)
  if ((hoy.get(suya) ?? '') === esperado && suya > 0) return suya
  const otras = [...hoy].filter(([, rotulo]) => rotulo === esperado && rotulo !== '')
  return otras.length === 1 ? (otras[0]?.[0] ?? null) : null
}

type Saltadas = { totales: number; titulos: number; encabezados: number }

function recorrer(rejilla: Rejilla, mapa: Mapa, mapeada: HojaMapeada, anotar: Anotar) {
  const saltadas: Saltadas = { totales: 0, titulos: 0, encabezados: 0 }
  const rotulos = new Map(mapeada.columnas.map((c) => [columnaDeLetras(c.columna), c.encabezado]))
  const arriba = new Map<string, ValorCelda>()
  const niveles: Record<Nivel, string> = { linea: mapeada.linea ?? '', componente: '', programaPropio: '' }
  const filas: FilaAbierta[] = []
  for (const numero of rejilla.filas.filter((f) => f > mapa.fila)) {
    const titulo = tituloEn(rejilla, numero)
    if (esTotal(rejilla, numero)) saltadas.totales += 1
    else if (repiteEncabezado(rejilla, numero, rotulos)) saltadas.encabezados += 1
    else if (titulo !== null && !esDeMeta(rejilla, mapa, numero)) {
      saltadas.titulos += 1
      abrirNivel(niveles, titulo)
      arriba.clear()
    } else if (tieneAlgo(rejilla, mapa, numero)) {
      const fila = abrirFila({ rejilla, mapa, numero, arriba, anotar })
      filas.push({ fila, sigue: continua(rejilla, mapa, numero), niveles: { ...niveles } })
    }
  }
  return { filas, saltadas }
}

function abrirNivel(niveles: Record<Nivel, string>, { texto, nivel }: { texto: string; nivel: Nivel | null }) {
  if (nivel === null) return
  niveles[nivel] = limpiarLinea(texto)
  if (nivel === 'linea') niveles.componente = ''
  if (nivel !== 'programaPropio') niveles.programaPropio = ''
}

/** The only text of the row is in a column that a meta has for itself, or the row hangs from a merged meta. */
function esDeMeta(rejilla: Rejilla, mapa: Mapa, numero: number): boolean {
  const [propia = 0] = rejilla.propias(numero)
  const suyas = ['bpin', 'indicador', 'producto', 'unidad', 'ods', 'codigoSispt', 'responsable', 'dependencia']
  const texto = mapa.columnas.get('personalizacion')
  const soloTexto = propia === texto && propia > Math.min(...mapa.columnas.values())
  return soloTexto || suyas.some((campo) => mapa.columnas.get(campo) === propia) || continua(rejilla, mapa, numero)
}

function tieneAlgo(rejilla: Rejilla, mapa: Mapa, numero: number): boolean {
  const propias = new Set(rejilla.propias(numero))
  return [...mapa.columnas.values()].some((columna) => propias.has(columna))
}

function continua(rejilla: Rejilla, mapa: Mapa, numero: number): boolean {
  const columna =
    mapa.columnas.get('personalizacion') ?? mapa.columnas.get('indicador') ?? mapa.columnas.get('producto')
  return columna !== undefined && rejilla.viene(numero, columna)
}

type PorAbrir = {
  readonly rejilla: Rejilla
  readonly mapa: Mapa
  readonly numero: number
  readonly arriba: Map<string, ValorCelda>
  readonly anotar: Anotar
}

/** A new line begins its own componentes, a new componente its own programmes. */
const MENORES: Readonly<Partial<Record<string, readonly string[]>>> = {
  linea: ['componente', 'programaPropio'],
  componente: ['programaPropio'],
}

/** Its blank group cells say what those above said. */
function abrirFila({ rejilla, mapa, numero, arriba, anotar }: PorAbrir): Fila {
  const bajan = new Map<string, ValorCelda>()
  for (const campo of CAMPOS_QUE_BAJAN) {
    const columna = mapa.columnas.get(campo)
    if (columna === undefined) continue
    const propio = rejilla.dato(numero, columna)
    if (limpiarLinea(propio) !== '') {
      if (arriba.get(campo) !== propio) for (const menor of MENORES[campo] ?? []) arriba.delete(menor)
      arriba.set(campo, propio)
    }
    bajan.set(campo, arriba.get(campo) ?? null)
  }
  const valor = (clave: string) => bajan.get(clave) ?? rejilla.dato(numero, mapa.columnas.get(clave) ?? 0)
  return { mapa, numero, valor, anotar }
}

/** Columns that the plan does not keep, told once for the sheet. */
function noLeidas({ columnas }: HojaMapeada, ruta: { hoja: string; celda: string }): HallazgoPlan[] {
  const avances = columnas.filter((c) => c.campo === 'avance')
  const otras = columnas.filter((c) => !seGuarda(c.campo) && c.campo !== 'avance')
  const nombrar = (suyas: readonly ColumnaMapeada[]) =>
    suyas.map((c) => `${c.encabezado || 'sin encabezado'} (${letraColumna(columnaDeLetras(c.columna))})`).join(', ')
  return [
    ...(avances.length === 0 ? [] : [hallazgoLectura('avance_no_leido', ruta, null, { columnas: nombrar(avances) })]),
    ...(otras.length === 0 ? [] : [hallazgoLectura('columna_no_elegida', ruta, null, { columnas: nombrar(otras) })]),
  ]
}
