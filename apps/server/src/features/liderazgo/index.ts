export { findAdministradores, findCorreoOficial, findLiderazgosDe, lockEntidad } from './liderazgo.repo.ts'
export { type Nombrado, nombrarLider } from './nombrar-lider.ts'
