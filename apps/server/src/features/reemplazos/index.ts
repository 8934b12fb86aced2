export { rutasReemplazos } from './rutas.ts'
