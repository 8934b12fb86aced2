export { avanceVisible, metodologiaVisible } from './avance-visible.ts'
export { cifrasDeVersion } from './cifras-de-version.ts'
export { type CorteDelTablero, findCorteDelTablero, porDepartamento } from './corte-del-tablero.ts'
export { listarTablero, seLlama } from './listar-tablero.ts'
export { listarAvanceMetas } from './metas-abiertas.ts'
export { compareClaves } from './nombres-de-grupos.ts'
export { obligadasDe } from './obligadas.ts'
export { rutasTablero } from './rutas.ts'
export { findEnviadas, findLideres, findSituaciones, type SituacionReporte } from './tablero.repo.ts'
export { verGruposTablero } from './ver-grupos.ts'
export { verTablero } from './ver-tablero.ts'
export {
  type ClaveCorte,
  type CorteQueVale,
  deLaQueCuenta,
  dentroDe,
  reportesDelCorte,
  reportesQueValen,
} from './vigentes.repo.ts'
