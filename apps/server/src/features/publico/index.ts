export { findPublicados } from './publicado.repo.ts'
export { rutasPublico } from './rutas.ts'
