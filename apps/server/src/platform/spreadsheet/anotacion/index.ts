export type { PedidoAnotar } from './anotar.ts'
export { anotarLibro } from './anotar-libro.ts'
