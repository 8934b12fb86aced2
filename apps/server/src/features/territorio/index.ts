export { rutasTerritorio } from './rutas.ts'
export { findReferencia } from './territorio.repo.ts'
