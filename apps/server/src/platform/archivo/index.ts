export { leerTomada, limpiarImagen, type Tomada } from './imagen.ts'
export { reconocer, reconocerComienzo } from './reconocer.ts'
