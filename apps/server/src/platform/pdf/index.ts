export { leerPdf, type Revisado, revisarPdf } from './leer-pdf.ts'
export { LIMITES_PDF, type LimitesPdf } from './limites.ts'
