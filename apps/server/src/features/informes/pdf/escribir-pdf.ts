import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { componerPdf, type DocumentoPdf } from '../../../platform/pdf/index.ts'
import { type GraficoInforme, type Informe, type Seccion, type TablaInforme, textoDe } from '../forma.ts'
import { dibujarBarras } from './barras.ts'

const PLANTILLA = readFileSync(join(import.meta.dirname, 'informe.typ'), 'utf8')
/** A table with more columns than this asks for the paper turned. */
const COLUMNAS_DE_PIE = 7

export function escribirPdf(informe: Informe, norma?: 'ua-1'): Promise<Buffer> {
  const tablas = informe.secciones.flatMap((s) => s.tablas.map(visible))
  const documento: DocumentoPdf = {
    plantilla: PLANTILLA,
    datos: { ...informe, secciones: informe.secciones.map(paraPapel) },
    titulo: `${informe.titulo}: ${informe.subtitulo}`,
    autor: informe.entidad,
    fecha: informe.fecha,
    pie: informe.pie,
    apaisado: tablas.some((t) => t.columnas.length > COLUMNAS_DE_PIE),
  }
  return componerPdf(norma ? { ...documento, norma } : documento)
}

function paraPapel({ titulo, parrafos, tablas, grafico }: Seccion) {
  const [primera] = tablas
  return {
    ...{ titulo, parrafos },
    dibujos: grafico && primera ? porPaginas(primera).map((parte) => dibujo(parte, primera, grafico)) : [],
    tablas: tablas.map(visible),
  }
}

/** As many bars as a page holds. */
const BARRAS = 22

function porPaginas({ filas }: TablaInforme): TablaInforme['filas'][] {
  return Array.from({ length: Math.ceil(filas.length / BARRAS) }, (_, i) => filas.slice(i * BARRAS, (i + 1) * BARRAS))
}

function dibujo(filas: TablaInforme['filas'], tabla: TablaInforme, grafico: GraficoInforme) {
  const tramo = `${textoDe(filas[0]?.[0])} a ${textoDe(filas.at(-1)?.[0])}`
  const alterno = filas.length === tabla.filas.length ? grafico.alterno : `${grafico.alterno} Esta parte: ${tramo}.`
  return { svg: dibujarBarras({ ...tabla, filas }, grafico), alterno }
}

/** What the paper has room for, in words. */
function visible({ titulo, columnas, filas }: TablaInforme) {
  const cuales = columnas.flatMap((columna, i) => (columna.soloLibro ? [] : [i]))
  return {
    titulo,
    columnas: cuales.map((i) => columnas[i] ?? { titulo: '', ancho: 1 }),
    filas: filas.map((fila) => cuales.map((i) => textoDe(fila[i]))),
  }
}
