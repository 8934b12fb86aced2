export { CUESTIONARIO_SEMILLA } from './borrador.repo.ts'
export {
  findCuestionarioPublicado,
  findVersionCuestionario,
} from './publicado.repo.ts'
export { rutasCuestionarios } from './rutas.ts'
