// Bars as a drawing (SVG): one row for each name, one bar for each figure of it, to a common scale that begins at zero.
import { escaparXml } from '@kpt/textos/libro'
import { type GraficoInforme, razonDe, type TablaInforme, textoDe } from '../forma.ts'

const [ANCHO, NOMBRES, CIFRAS, BARRA, AIRE] = [640, 210, 60, 9, 8]
/** The accent of our documents and a grey that differs from it also in black and white. */
const COLORES = ['#004884', '#8a9bb0']
const LETRA = 'font-family="KPT Letra"'
const CABEN = 36

export function dibujarBarras({ columnas, filas }: TablaInforme, grafico: GraficoInforme): string {
  const barras = filas.map((fila) => ({
    nombre: textoDe(fila[0]),
    valores: grafico.columnas.map((c) => ({ razon: razonDe(fila[c]), texto: textoDe(fila[c]) })),
  }))
  const tope = Math.max(1, ...barras.flatMap((b) => b.valores.map((v) => v.razon ?? 0)))
  const alto = grafico.columnas.length * (BARRA + 2) + AIRE
  const cabeza = 22
  const piezas = barras.map((barra, i) => dibujarFila(barra, cabeza + i * alto, alto, tope))
  const total = cabeza + barras.length * alto
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ANCHO} ${total}">${leyenda(grafico.columnas.map((c) => columnas[c]?.titulo ?? ''))}${piezas.join('')}<path d="M${NOMBRES} ${cabeza - 4}V${total}" stroke="#57606a" stroke-width="0.7"/></svg>`
}

type Fila = { readonly nombre: string; readonly valores: readonly { razon: number | null; texto: string }[] }

function dibujarFila({ nombre, valores }: Fila, y: number, alto: number, tope: number): string {
  const largo = (razon: number) => ((ANCHO - NOMBRES - CIFRAS) * Math.max(0, razon)) / tope
  const barras = valores.map(({ razon, texto }, i) => {
    const [arriba, ancho] = [y + i * (BARRA + 2), razon === null ? 0 : largo(razon)]
    return `<rect x="${NOMBRES}" y="${arriba}" width="${ancho.toFixed(1)}" height="${BARRA}" fill="${COLORES[i] ?? '#8a9bb0'}"/>${escrito(NOMBRES + ancho + 4, arriba + BARRA - 1, texto, 8)}`
  })
  const centro = y + (alto - AIRE) / 2 + 3
  return `<text x="${NOMBRES - 6}" y="${centro}" ${LETRA} font-size="8.5" text-anchor="end" fill="#1b1f24">${escaparXml(corto(nombre))}</text>${barras.join('')}`
}

function leyenda(titulos: readonly string[]): string {
  const partes = titulos.map((titulo, i) => {
    const x = NOMBRES + i * 150
    return `<rect x="${x}" y="2" width="9" height="9" fill="${COLORES[i] ?? '#8a9bb0'}"/>${escrito(x + 13, 10, titulo, 8.5)}`
  })
  return partes.join('')
}

function escrito(x: number, y: number, texto: string, letra: number): string {
  return `<text x="${x.toFixed(1)}" y="${y}" ${LETRA} font-size="${letra}" fill="#1b1f24">${escaparXml(texto)}</text>`
}

/** The whole name is in the table. */
function corto(nombre: string): string {
  return nombre.length > CABEN ? `${nombre.slice(0, CABEN - 1).trimEnd()}…` : nombre
}
