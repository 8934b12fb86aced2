export { rutasHilos } from './rutas.ts'
