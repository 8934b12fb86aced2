export { type CargaDePoligonos, cargarPoligonos } from './cargar-poligonos.ts'
export { entidadBreve } from './entidad-breve.ts'
export { rutasTerritorio } from './rutas.ts'
export { findReferencia } from './territorio.repo.ts'
