export { comprobarPdf, comprobarPrueba } from './comprobar.ts'
export { hechosDe as hechosDeConstancia } from './descargar.ts'
export { pdfDe as pdfDeConstancia } from './guardados.ts'
export { rutasConstancia } from './rutas.ts'
