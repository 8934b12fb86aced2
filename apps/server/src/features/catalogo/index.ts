export { abrirBorrador, type Comparacion, idosAntesDe } from './borrador.ts'
export {
  findCatalogoDeReglas,
  findIndicadoresActivos,
  findNombresCatalogo,
  findNombresSectores,
  findVersionVigente,
} from './catalogo.repo.ts'
export { compararConAnterior } from './comparar-versiones.ts'
export { desdeMinimo } from './desde-minimo.ts'
export { findEquivalencias } from './equivalencia.repo.ts'
export { findListasFuentes } from './fuentes.repo.ts'
export { findIndicadoresNombrados, findNombresDeCodigos, type IndicadorNombrado } from './nombres.repo.ts'
export { rutasCatalogo } from './rutas.ts'
export { tareasCatalogo } from './tareas.ts'
export { catalogoVigente, indiceDe, versionesPublicadas } from './vigente.ts'
