export { CUESTIONARIO_SEMILLA } from './borrador.repo.ts'
export {
  findCuestionarioPublicado,
  findUltimas,
  findVersionCuestionario,
} from './publicado.repo.ts'
export { rutasCuestionarios } from './rutas.ts'
