export { findTelefonos, findTitulares, hayFichas, insertFichas } from './ficha.repo.ts'
export { rutasFichas } from './rutas.ts'
