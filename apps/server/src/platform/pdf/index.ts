export { leerPdf, revisarPdf } from './leer-pdf.ts'
export { LIMITES_PDF } from './limites.ts'
