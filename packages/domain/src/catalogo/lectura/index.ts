export type { CodigoHallazgoCatalogo, HallazgoCatalogo } from './hallazgos.ts'
export { type LecturaCatalogo, leerCatalogo } from './leer.ts'
