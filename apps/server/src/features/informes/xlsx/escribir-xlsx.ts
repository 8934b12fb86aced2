// The informe as a workbook: a sheet that says what it is, and one for each table with its chart beside it.
import {
  escribirHojas,
  type FilaEscrita,
  type GraficoHoja,
  type HojaEscrita,
} from '../../../platform/spreadsheet/index.ts'
import type { Informe, Seccion, TablaInforme } from '../forma.ts'
import { celdaEscrita, ENCABEZADO, NEGRITA, TEXTO, TITULO } from './celda.ts'

export function escribirXlsx(informe: Informe): Uint8Array {
  const tablas = informe.secciones.flatMap((seccion) => seccion.tablas.map((tabla) => ({ seccion, tabla })))
  return escribirHojas([portada(informe), ...tablas.map(({ seccion, tabla }) => hojaDeTabla(seccion, tabla))])
}

/** Facts, and the sentences of each section: a workbook travels alone. */
function portada({ titulo, subtitulo, avisos, hechos, secciones }: Informe): HojaEscrita {
  const filas: FilaEscrita[] = []
  const poner = (...celdas: (readonly [string, typeof TEXTO])[]) =>
    filas.push({
      numero: filas.length + 1,
      celdas: celdas.map(([valor, estilo], i) => ({ columna: i + 1, valor, estilo })),
    })
  poner([titulo, TITULO])
  poner([subtitulo, NEGRITA])
  for (const aviso of avisos) poner(['Atención', NEGRITA], [aviso, TEXTO])
  for (const [nombre, valor] of hechos) poner([nombre, NEGRITA], [valor, TEXTO])
  for (const { titulo: seccion, parrafos } of secciones)
    for (const [i, parrafo] of parrafos.entries()) poner([i === 0 ? seccion : '', NEGRITA], [parrafo, TEXTO])
  return { nombre: 'Informe', filas, columnas: [{ ancho: 34 }, { ancho: 110 }] }
}

const PRIMERA = 2

function hojaDeTabla(seccion: Seccion, tabla: TablaInforme): HojaEscrita {
  const { columnas, filas, titulo } = tabla
  const ultima = PRIMERA + filas.length - 1
  const encabezado = columnas.map((c, i) => ({ columna: i + 1, valor: c.titulo, estilo: ENCABEZADO }))
  return {
    nombre: nombreHoja(titulo),
    filas: [
      { numero: 1, celdas: encabezado },
      ...filas.map((fila, f) => ({
        numero: PRIMERA + f,
        celdas: fila.map((celda, c) => celdaEscrita(celda, c + 1)),
      })),
    ],
    columnas: columnas.map((c, i) => ({ ancho: i === 0 ? 48 : Math.max(14, c.ancho * 11) })),
    inmovil: { filas: 1, columnas: 1 },
    graficos: graficosDe(seccion, tabla, ultima),
  }
}

/** Beside its table, as tall as its bars need. */
function graficosDe({ grafico, tablas }: Seccion, tabla: TablaInforme, ultima: number): readonly GraficoHoja[] {
  if (!grafico || tablas[0] !== tabla) return []
  const { titulo, alterno, columnas } = grafico
  return [
    {
      ...{ titulo, alterno, columna: tabla.columnas.length + 2, fila: 2, columnas: 9 },
      filas: Math.max(16, tabla.filas.length * 2 + 6),
      ...{ datos: [PRIMERA, ultima], nombres: 1, series: columnas.map((c) => c + 1) },
    },
  ]
}

/** As the format wants it: 31 characters at most, without those that a reference uses. */
function nombreHoja(titulo: string): string {
  return titulo
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim()
}
