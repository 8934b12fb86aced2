export {
  findIndicadoresActivos,
  findNombresCatalogo,
  findNombresSectores,
} from './catalogo.repo.ts'
export { findListasFuentes } from './fuentes.repo.ts'
