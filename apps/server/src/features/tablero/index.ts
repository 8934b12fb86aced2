export { rutasTablero } from './rutas.ts'
