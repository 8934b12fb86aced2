export { rutasReportes } from './rutas.ts'
