export { findIndicadoresActivos, findNombresCatalogo, type NombreCatalogo } from './catalogo.repo.ts'
export { findListasFuentes } from './fuentes.repo.ts'
