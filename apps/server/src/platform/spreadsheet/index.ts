export { anotarLibro, type PedidoAnotar } from './anotacion/index.ts'
export { escribirLibro } from './escribir-libro.ts'
export {
  type CeldaEscrita,
  comprimir,
  type EstiloCelda,
  escribirHojas,
  type FilaEscrita,
  type GraficoHoja,
  type HojaEscrita,
  type Validacion,
} from './escritura/index.ts'
export { leerLibro } from './leer-libro.ts'
export { proponerMapeoDeLibro } from './proponer-mapeo-libro.ts'
