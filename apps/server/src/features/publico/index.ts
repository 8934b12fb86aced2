export { rutasPublico } from './rutas.ts'
