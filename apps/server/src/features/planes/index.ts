export { type Adopciones, findActoDeAdopcion, findAdopciones } from './adopcion.repo.ts'
export { agregarVersion } from './agregar-version.ts'
export { readPlan } from './documento-plan.ts'
export { claveDe, elegirVersion, findPlanVisible, type Lector, type VersionElegida } from './elegir.ts'
export { conPropias, type FuenteNombrada, fuentesDeEntidad } from './fuentes-plan.ts'
export { type Importacion, type Importado, importarPlan, simularImportacion } from './importar-plan.ts'
export { findPlanDeVersion } from './plan-de-version.ts'
export { findPlanVigente, findVersionEnVigor, type PlanVigente, type VersionEnVigor } from './plan-vigente.ts'
export { type ActoRegistrado, findActos, findPlanes, lockPlanes } from './planes.repo.ts'
export { hallazgoRechazo } from './rechazo-libro.ts'
export { resumenPlan } from './resumen-plan.ts'
export { rutasPlanes } from './rutas.ts'
export { insertSustento } from './sustento.repo.ts'
export { tareasPlanes } from './tareas.ts'
export {
  consultaTexto as consultaTextoPlan,
  findTexto as findTextoPlan,
  findVersiones as findVersionesPlan,
} from './version.repo.ts'
