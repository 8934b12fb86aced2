// PDF in and out. Reading others' happens in a process per file (leer-pdf.ts). Writing ours:
//
//   const pdf = await componerPdf({ plantilla, datos, titulo, autor, fecha, pie })
//
// `plantilla` is Typst source kept in a file beside the feature that draws with it (features/<noun>/<noun>.typ, read once with readFileSync).
// It begins with the content: base.typ is already imported (hechos, dibujo, colours, styles of headings and tables) and `datos` holds the JSON.
//   - One `= Título` first; headings must not skip levels. Tables: `table.header(…)` first, or they are not accessible.
//   - A chart: `dibujo(datos.svg, alterno: "…")`. Bare shapes of Typst carry no words. Font in an SVG: "KPT Letra".
//   - Texts are values (`#datos.nombre`): never `eval`. What the font lacks is drawn as □.
//   - `apaisado: true` turns the paper. In a test, also compile with `norma: 'ua-1'`: the compiler refuses what is not accessible.
export { leerAdjuntoPdf } from './adjunto.ts'
export { componerPdf, type DocumentoPdf } from './componer.ts'
export { isPdfDisponible } from './disponible.ts'
export { recordarPdfs } from './guardados.ts'
export { leerPdf, revisarPdf } from './leer-pdf.ts'
export { LIMITES_PDF } from './limites.ts'
export { svgDeQr } from './qr.ts'
