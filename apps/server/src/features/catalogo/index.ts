export {
  findIndicadoresActivos,
  findNombresCatalogo,
  findNombresSectores,
  type NombreCatalogo,
} from './catalogo.repo.ts'
export { findListasFuentes } from './fuentes.repo.ts'
