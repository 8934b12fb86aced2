export { abrirParaCodigos, ponerCodigos } from './poner-codigos.ts'
export { rutasHomologacion } from './rutas.ts'
