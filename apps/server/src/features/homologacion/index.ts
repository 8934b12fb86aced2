export { rutasHomologacion } from './rutas.ts'
