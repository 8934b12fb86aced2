// The proposal for a whole workbook, for a person to confirm: it decides nothing that she cannot change (R2.4).
import { columnaDeLetras, type Libro } from '../../shared/index.ts'
import type { HallazgoPlan } from '../hallazgos.ts'
import type { FuenteReconocible } from '../lectura/fuentes.ts'
import { comparable } from '../lectura/texto-celda.ts'
import type { Periodo } from '../plan.ts'
import type { Banda } from './banda.ts'
import { partesDe } from './campos.ts'
import { crearBuscadorFuentes } from './encabezado.ts'
import type { HojaMapeada, Mapeo } from './mapeo.ts'
import { type HojaPropuesta, proponerHoja } from './proponer-hoja.ts'
import { crearRejilla, type Rejilla } from './rejilla.ts'
import { esTotal } from './saltar.ts'

export type PropuestaMapeo = {
  readonly mapeo: Mapeo
  /** The same sheets, with the reasons and the samples that help to judge. */
  readonly hojas: readonly HojaPropuesta[]
  /** Whether the headers or the titles say the period; otherwise it is the one in use and the person says it. */
  readonly periodoDicho: boolean
}

export type ContextoMapeo = {
  readonly fuentes: readonly FuenteReconocible[]
  /** Period to propose when nothing in the book says one. */
  readonly periodo: Periodo
  /** What the person has said so far, when she moved the headers of some sheet: those sheets are looked at again. */
  readonly dicho?: Mapeo | null
}

/** Null when no sheet of the book looks like a table of metas. */
export function proponerMapeo(libro: Libro, { fuentes, periodo, dicho = null }: ContextoMapeo): PropuestaMapeo | null {
  const buscarFuente = crearBuscadorFuentes(fuentes)
  const rejillas = libro.hojas.map(crearRejilla)
  const propuestas = rejillas.map((rejilla) => proponerHoja(rejilla, buscarFuente, bandaDicha(rejilla, dicho)))
  const hojas = sinHojasRepetidas(rejillas, propuestas)
  if (dicho === null && !hojas.some((hoja) => hoja.usar)) return null
  const usadas = hojas.filter((hoja) => hoja.usar)
  const leido = periodoDe(usadas)
  const mapeo: Mapeo = {
    nombrePlan: dicho?.nombrePlan ?? usadas.map((h) => h.titulos.nombrePlan).find((n) => n !== null) ?? '',
    periodo: dicho?.periodo ?? leido ?? periodo,
    hojas: hojas.map((hoja) => conLoDicho(mapeada(hoja, usadas.length > 1), dicho)),
  }
  return { mapeo, hojas, periodoDicho: dicho !== null || leido !== null }
}

function bandaDicha(rejilla: Rejilla, dicho: Mapeo | null): Banda | null {
  const suya = dicho?.hojas.find((hoja) => comparable(hoja.hoja) === comparable(rejilla.nombre))
  return suya === undefined || suya.encabezado.hasta < suya.encabezado.desde ? null : suya.encabezado
}

/** A sheet whose headers stay where they were keeps what was said of it; one whose headers moved keeps all but its columns. */
function conLoDicho(hoja: HojaMapeada, dicho: Mapeo | null): HojaMapeada {
  const suya = dicho?.hojas.find((otra) => otra.hoja === hoja.hoja)
  if (suya === undefined) return hoja
  const mismas = suya.columnas.map((c) => c.encabezado).join('|') === hoja.columnas.map((c) => c.encabezado).join('|')
  return mismas ? suya : { ...suya, columnas: hoja.columnas }
}

function mapeada(propuesta: HojaPropuesta, varias: boolean): HojaMapeada {
  const { hoja, usar, encabezado, titulos, columnas } = propuesta
  const campos = new Set(columnas.map((c) => c.campo))
  const esOficina = /^(sec|secret|ofic|direcc|depart|depto|unidad|instit|despacho|gerencia|planeacion|hacienda)/
  return {
    hoja,
    usar,
    encabezado,
    linea: campos.has('linea') ? null : titulos.linea,
    dependencia: varias && !campos.has('dependencia') && esOficina.test(comparable(hoja)) ? hoja.trim() : null,
    dinero: titulos.dinero,
    columnas: columnas.map(({ columna, encabezado: rotulo, campo }) => ({ columna, encabezado: rotulo, campo })),
  }
}

/** A book that is neither SisPT's nor another one that everybody knows: a person can say what its columns are. */
export function pideMapeo(hallazgos: readonly HallazgoPlan[]): boolean {
  return hallazgos.some(({ regla, detalles }) => regla === 'libro_no_es_sispt' && detalles.parece === undefined)
}

/** From the years of the programme and the money; a title that says a longer period over them wins. */
function periodoDe(hojas: readonly HojaPropuesta[]): Periodo | null {
  const anios = hojas
    .flatMap((hoja) => hoja.columnas)
    .flatMap(({ campo }) => partesDe(campo)?.vigencia ?? [])
    .map(Number)
  const delTitulo = hojas.map((hoja) => hoja.titulos.periodo).find((p) => p !== null) ?? null
  if (anios.length === 0) return delTitulo
  const [desde, hasta] = [Math.min(...anios), Math.max(...anios)]
  if (delTitulo !== null && delTitulo.desde <= desde && hasta <= delTitulo.hasta) return delTitulo
  return hasta - desde < 8 ? { desde, hasta } : null
}

const CASI_TODAS = 0.7

/** A summary that repeats the metas of other sheets would count them twice: the longer sheet stays. */
function sinHojasRepetidas(rejillas: readonly Rejilla[], hojas: readonly HojaPropuesta[]): HojaPropuesta[] {
  const textos = hojas.map((hoja, i) => textosDeMetas(rejillas[i], hoja))
  const orden = hojas.map((_, i) => i).sort((a, b) => (textos[b]?.size ?? 0) - (textos[a]?.size ?? 0))
  const vistos = new Set<string>()
  const repiten = new Set<number>()
  for (const i of orden) {
    const suyos = [...(textos[i] ?? [])]
    const iguales = suyos.filter((texto) => vistos.has(texto)).length
    if (suyos.length > 0 && iguales / suyos.length >= CASI_TODAS) repiten.add(i)
    else for (const texto of suyos) vistos.add(texto)
  }
  return hojas.map((hoja, i) => (repiten.has(i) ? { ...hoja, usar: false, motivo: 'repite' } : hoja))
}

function textosDeMetas(rejilla: Rejilla | undefined, hoja: HojaPropuesta): ReadonlySet<string> {
  const indice = hoja.columnas.findIndex((c) => c.campo === 'personalizacion')
  const letra = hoja.columnas[indice]?.columna
  const columna = letra === undefined ? 0 : columnaDeLetras(letra)
  if (!hoja.usar || rejilla === undefined || columna === 0) return new Set()
  const filas = rejilla.filas.filter((fila) => fila > hoja.encabezado.hasta && !esTotal(rejilla, fila))
  return new Set(filas.map((fila) => comparable(rejilla.dato(fila, columna))).filter((texto) => texto !== ''))
}
