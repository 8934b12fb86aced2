export { rutasAyuda } from './rutas.ts'
