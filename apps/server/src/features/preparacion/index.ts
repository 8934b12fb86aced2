export { rutasPreparacion } from './rutas.ts'
