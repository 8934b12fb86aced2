export { rutasAnual } from './rutas.ts'
