export { rutasRevision } from './rutas.ts'
