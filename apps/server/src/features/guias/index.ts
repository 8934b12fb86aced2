export { rutasGuias } from './rutas.ts'
