export { rutasPlazos } from './rutas.ts'
