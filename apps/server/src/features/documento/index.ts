export { rutasDocumento } from './rutas.ts'
