export { liderVisible } from './lider-visible.ts'
export {
  findAdministradores,
  findCorreoOficial,
  findCorreosConRol,
  findHistoria,
  findLiderazgosDe,
  type LiderazgoDePersona,
  lockEntidad,
} from './liderazgo.repo.ts'
export { type Nombrado, nombrarLider } from './nombrar-lider.ts'
export { findLideradas, findLiderEn, findLideresEn, type Lider } from './nomina.repo.ts'
export { rutasLiderazgo } from './rutas.ts'
export { tareasLiderazgo } from './terminar-encargos.ts'
export { terminarPorGobierno } from './terminar-por-gobierno.ts'
