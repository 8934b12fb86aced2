export { type FuenteNombrada, fuentesDeEntidad } from './fuentes-plan.ts'
export { findPlanVigente, type PlanVigente } from './plan-vigente.ts'
export { rutasPlanes } from './rutas.ts'
export { reanudarLecturas, tareasPlanes } from './tareas.ts'
