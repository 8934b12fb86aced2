export {
  findIndicadoresActivos,
  findNombresCatalogo,
  findNombresSectores,
  findVersionVigente,
} from './catalogo.repo.ts'
export { findListasFuentes } from './fuentes.repo.ts'
