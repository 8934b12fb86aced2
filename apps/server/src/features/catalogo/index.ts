export {
  findCatalogoDeReglas,
  findIndicadoresActivos,
  findNombresCatalogo,
  findNombresSectores,
  findVersionVigente,
} from './catalogo.repo.ts'
export { findListasFuentes } from './fuentes.repo.ts'
export { findNombresDeCodigos } from './nombres.repo.ts'
export { rutasCatalogo } from './rutas.ts'
export { catalogoVigente } from './vigente.ts'
