export { rutasInicio } from './rutas.ts'
