export {
  findSolicitudes,
  insertRespuesta,
  insertSolicitud,
  type Solicitud,
  type SolicitudNueva,
} from './ajuste.repo.ts'
export { pedidoAbierto } from './ajustes-abiertos.ts'
export { anotarConsulta } from './anotar-consulta.ts'
export { findAportes } from './aporte.repo.ts'
export { asentarActo, type QuienActua } from './asentar.ts'
export { armarBorrador } from './borrador-completo.ts'
export { type ActoReapertura, findCierres, insertCierre, insertReapertura } from './cierre.repo.ts'
export { findCompartidos, findDecisiones, insertCompartido } from './compartido.repo.ts'
export { contarBorrador } from './contar-borrador.ts'
export { findCorridaDelEnvio } from './corrida.repo.ts'
export {
  type CorteReportable,
  findCorte,
  findCorteDeMetas,
  limiteDelEnvio,
  plazoDe,
  type Quien,
  situacionDelActo,
} from './corte.ts'
export { corteVisible, type Exigente, exigibleDe, hechoDe } from './corte-visible.ts'
export { cortesDeEntidad, findCronogramasReportables } from './cortes-de-entidad.ts'
export { cuentaPara, SIN_CUENTA } from './cuenta.ts'
export { cumplidasDe } from './cumplidas.ts'
export {
  type CargaAnterior,
  findCargasAnteriores,
  findUltimasCargas,
  insertCarga,
} from './ejecucion-anterior.repo.ts'
export { entradasDelDocumento, findCargadas } from './entradas.ts'
export { findEnviosHasta } from './envios-hasta.repo.ts'
export { type EstadoDeReporte, findEstados } from './estados.repo.ts'
export { deleteAsociaciones, insertAsociaciones } from './evidencia-citada.repo.ts'
export { exigirEscritura } from './exigir-escritura.ts'
export { fuentesDelReporte } from './fuentes.ts'
export { guardarValores } from './guardar-valores.ts'
export { cuestionarioDe, findBorradorGestion } from './instrumentos/borrador-gestion.ts'
export type { Diferencia } from './instrumentos/forma.ts'
export { exigirLugares, formaDe } from './instrumentos/index.ts'
export { abrirJuez } from './juez.ts'
export { deVersion as entradasDeVersion } from './listar-filas.ts'
export { findMetodologia, findMetodologiaDe } from './metodologia.repo.ts'
export { findEstado, type Operacion } from './operacion.repo.ts'
export { cotasDe } from './pares.ts'
export { findDiasDePlazo } from './plazo-revision.repo.ts'
export {
  findPeticionesDeAbrir,
  insertDecisionDeAbrir,
  insertPeticionDeAbrir,
} from './reapertura.repo.ts'
export { recalcularAportes } from './recalcular-aportes.ts'
export { seReporta } from './regimen.ts'
export { exigirReparto, repartoDe } from './reparto.ts'
export {
  findReporte,
  findReporteForUpdate,
  findReportes,
  findSucesos,
  type Reporte,
  updateReporte,
} from './reporte.repo.ts'
export { rutasReportes } from './rutas.ts'
export { situacionDe } from './situacion.ts'
export { tareasReportes } from './tareas.ts'
export { findPedidosDnp, insertPedidoDnp, insertTraslado, type PedidoDnp } from './traslado.repo.ts'
export { findCambios } from './valor.repo.ts'
export { findVeredictos, insertVeredicto } from './veredicto.repo.ts'
export { findDocumento, findDocumentos, findTextos, findVersiones, findVigentes } from './version.repo.ts'
