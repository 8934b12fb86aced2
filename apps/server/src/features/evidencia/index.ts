export { archivoDe } from './abrir.ts'
export { type Evidencia, findEvidenciasDe } from './evidencia.repo.ts'
export { rutasEvidencia } from './rutas.ts'
export { fotoDe, seMira } from './visible.ts'
