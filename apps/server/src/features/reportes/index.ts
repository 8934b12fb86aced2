export { findSolicitudes, insertRespuesta, insertSolicitud, type Solicitud } from './ajuste.repo.ts'
export { pedidoAbierto } from './ajustes-abiertos.ts'
export { findAportes } from './aporte.repo.ts'
export { asentarActo } from './asentar.ts'
export { armarBorrador } from './borrador-completo.ts'
export { contarBorrador } from './contar-borrador.ts'
export {
  type CorteReportable,
  findCorte,
  plazoDe,
  type Quien,
  situacionDelActo,
} from './corte.ts'
export { corteVisible, type Exigente, exigibleDe, hechoDe } from './corte-visible.ts'
export { cortesDeEntidad, findCronogramasReportables } from './cortes-de-entidad.ts'
export { cuentaPara, SIN_CUENTA } from './cuenta.ts'
export { cumplidasDe } from './cumplidas.ts'
export { entradasDelDocumento } from './entradas.ts'
export { type EstadoDeReporte, findEstados } from './estados.repo.ts'
export { fuentesDelReporte } from './fuentes.ts'
export { abrirJuez } from './juez.ts'
export { findMetodologia, findMetodologiaDe } from './metodologia.repo.ts'
export { recalcularAportes } from './recalcular-aportes.ts'
export { exigirReparto } from './reparto.ts'
export { findReporte, findReporteForUpdate, findReportes, type Reporte } from './reporte.repo.ts'
export { rutasReportes } from './rutas.ts'
export { situacionDe } from './situacion.ts'
export { findVeredictos, insertVeredicto } from './veredicto.repo.ts'
export { findDocumento, findVersiones } from './version.repo.ts'
