export { rutasPlurianual } from './rutas.ts'
