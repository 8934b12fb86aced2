export { rutasEdicion } from './rutas.ts'
