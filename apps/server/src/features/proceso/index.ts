export { rutasProceso } from './rutas.ts'
