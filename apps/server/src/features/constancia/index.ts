export { comprobarPdf, comprobarPrueba } from './comprobar.ts'
export { rutasConstancia } from './rutas.ts'
