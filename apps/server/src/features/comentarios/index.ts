export { rutasComentarios } from './rutas.ts'
