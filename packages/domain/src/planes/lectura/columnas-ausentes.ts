// A missing column rejects the workbook and is named; the period of the plan comes from the years of the headers (R2.1).
import { type HallazgoPlan, hallazgoLectura } from '../hallazgos.ts'
import { type Periodo, vigenciasDe } from '../plan.ts'
import type { HojaSispt } from './columnas.ts'
import { celdaEncabezado, type Mapa, periodosDe } from './encabezado.ts'
import { limpiarLinea } from './texto-celda.ts'

/** Longest period that the headers may span: beyond it a year was mistyped. */
const VIGENCIAS_MAXIMAS = 8

/** First and last year among the headers of programme, totals and sources; null when there is none or they span too much. */
export function periodoDe(productos: Mapa): Periodo | null {
  const anios = ['programado', 'total', 'fuentes'].flatMap((campo) => periodosDe(productos, campo)).map(Number)
  if (anios.length === 0) return null
  const periodo = { desde: Math.min(...anios), hasta: Math.max(...anios) }
  return periodo.hasta - periodo.desde < VIGENCIAS_MAXIMAS ? periodo : null
}

export function columnasAusentes(mapa: Mapa, sispt: HojaSispt, periodo: Periodo): HallazgoPlan[] {
  const bienios = [...new Set(['programado', 'recursos'].flatMap((campo) => periodosDe(mapa, campo)))]
  const nombres = sispt.columnas.flatMap(({ campo, encabezado, opcional }) => {
    if (opcional) return []
    const [patron] = /\{.*\}/.exec(encabezado) ?? []
    if (patron === undefined) return mapa.columnas.has(campo) ? [] : [encabezado]
    const periodos = patron === '{vigencia}' ? vigenciasDe(periodo) : bienios
    if (periodos.length === 0) return [encabezado.replace(patron, 'AAAA-AAAA')]
    return periodos.filter((p) => !mapa.columnas.has(`${campo}/${p}`)).map((p) => encabezado.replace(patron, p))
  })
  return nombres.map((nombre) => columnaAusente(mapa, nombre))
}

/** Points at the first header of the sheet: the column itself has no cell. */
export function columnaAusente(mapa: Mapa, nombre: string): HallazgoPlan {
  const celda = celdaEncabezado(mapa)
  const fila = mapa.hoja.filas.find((f) => f.numero === mapa.fila)
  const [, primero = null] = fila?.celdas.find(([, valor]) => limpiarLinea(valor) !== '') ?? []
  return hallazgoLectura(
    'columna_ausente',
    { hoja: mapa.hoja.nombre, celda },
    primero === null ? null : limpiarLinea(primero),
    {
      columna: nombre,
    },
  )
}
