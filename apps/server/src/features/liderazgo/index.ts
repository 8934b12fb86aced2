export { findAdministradores, findCorreoOficial, findLiderazgosDe, lockEntidad } from './liderazgo.repo.ts'
export { type Nombrado, nombrarLider } from './nombrar-lider.ts'
export { rutasLiderazgo } from './rutas.ts'
export { tareasLiderazgo } from './terminar-encargos.ts'
