export { rutasInformes } from './rutas.ts'
