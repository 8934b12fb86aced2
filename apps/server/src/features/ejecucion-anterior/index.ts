export { rutasEjecucionAnterior } from './rutas.ts'
