export { type CargaVisible, cargaVisible } from './carga-visible.ts'
export {
  type Carga,
  findCarga,
  findCargaForUpdate,
  findCargas,
  findReporteDeCarga,
  findResultado,
  updateCarga,
} from './cargas.repo.ts'
export { cerrarCarga } from './cerrar-carga.ts'
export { crearCarga } from './crear-carga.ts'
export { descartarCarga } from './descartar-carga.ts'
export { findDocumento, insertDocumento } from './documento.repo.ts'
export { type DeCarga, leerCorte, leerPlan, soltarCarga } from './encargos.ts'
export { exigirEstado } from './estado.ts'
export { type Leida, leerEnCola } from './leer-en-cola.ts'
export { type CambioNacional, repoDeCargas } from './nacional.repo.ts'
export { exigirTamano, guardarTrozo, nombreDeArchivo, type Unida, unirTrozos } from './por-trozos.ts'
export { recibirTrozo } from './recibir-trozo.ts'
export { rutasCargas } from './rutas.ts'
export { reanudarLecturas, tareasCargas } from './tareas.ts'
