export { type CargaVisible, cargaVisible } from './carga-visible.ts'
export {
  type Carga,
  findCarga,
  findCargaForUpdate,
  findCargasQuietas,
  findResultado,
  updateCarga,
} from './cargas.repo.ts'
export { cerrarCarga } from './cerrar-carga.ts'
export { crearCarga } from './crear-carga.ts'
export { descartarCarga } from './descartar-carga.ts'
export { findDocumento, insertDocumento } from './documento.repo.ts'
export { type DeCarga, leerPlan, soltarCarga } from './encargos.ts'
export { exigirEstado } from './estado.ts'
export { recibirTrozo } from './recibir-trozo.ts'
export { rutasCargas } from './rutas.ts'
export { tareasCargas } from './tareas.ts'
export { bytesDeTrozo, trozosDe } from './trozos.ts'
