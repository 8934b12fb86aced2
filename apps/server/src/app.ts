import { join } from 'node:path'
import { ENDPOINTS } from '@kpt/contract'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { rutasAcceso, tareasAcceso } from './features/acceso/index.ts'
import { rutasAnual } from './features/anual/index.ts'
import { rutasAsistencia } from './features/asistencia/index.ts'
import { rutasAuditoria, tareasAuditoria } from './features/auditoria/index.ts'
import { rutasAyuda } from './features/ayuda/index.ts'
import { rutasCalendario } from './features/calendario/index.ts'
import { rutasCargas, tareasCargas } from './features/cargas/index.ts'
import { rutasCatalogo, tareasCatalogo } from './features/catalogo/index.ts'
import { rutasCertificado } from './features/certificado/index.ts'
import { rutasCirculares, tareasCirculares } from './features/circulares/index.ts'
import { rutasComentarios } from './features/comentarios/index.ts'
import { rutasConsolidado, tareasConsolidado } from './features/consolidado/index.ts'
import { rutasConstancia } from './features/constancia/index.ts'
import { rutasCorreo, tareasCorreo } from './features/correo/index.ts'
import { rutasCruce, tareasCruce } from './features/cruce/index.ts'
import { rutasCuestionarios } from './features/cuestionarios/index.ts'
import { rutasDemostracion } from './features/demostracion/index.ts'
import { rutasDifusion, tareasDifusion } from './features/difusion/index.ts'
import { rutasDisponibilidad } from './features/disponibilidad/index.ts'
import { rutasDocumento } from './features/documento/index.ts'
import { rutasEdicion } from './features/edicion/index.ts'
import { rutasEjecucionAnterior } from './features/ejecucion-anterior/index.ts'
import { rutasEmpalme, tareasEmpalme } from './features/empalme/index.ts'
import { rutasEquipo } from './features/equipo/index.ts'
import { rutasEvidencia } from './features/evidencia/index.ts'
import { rutasExcepciones } from './features/excepciones/index.ts'
import { rutasExpedientes } from './features/expedientes/index.ts'
import { rutasFestivos } from './features/festivos/index.ts'
import { rutasFichas } from './features/fichas/index.ts'
import { rutasGestionweb } from './features/gestionweb/index.ts'
import { rutasGuias } from './features/guias/index.ts'
import { rutasHilos } from './features/hilos/index.ts'
import { rutasHomologacion } from './features/homologacion/index.ts'
import { rutasInformes } from './features/informes/index.ts'
import { rutasInicio } from './features/inicio/index.ts'
import { tareasLectura } from './features/lectura/index.ts'
import { rutasLibroCorte, tareasLibroCorte } from './features/libro-corte/index.ts'
import { rutasLibros } from './features/libros/index.ts'
import { rutasLiderazgo, tareasLiderazgo } from './features/liderazgo/index.ts'
import { rutasMapeo } from './features/mapeo/index.ts'
import { rutasMdm, tareasMdm } from './features/mdm/index.ts'
import { rutasMedidas } from './features/medidas/index.ts'
import { rutasMesa, tareasMesa } from './features/mesa/index.ts'
import { rutasOficios, tareasOficios, ventanillaOficio } from './features/oficios/index.ts'
import { rutasPaquete, tareasPaquete } from './features/paquete/index.ts'
import { rutasPlanes, tareasPlanes } from './features/planes/index.ts'
import { rutasPlazos } from './features/plazos/index.ts'
import { rutasPlurianual } from './features/plurianual/index.ts'
import { rutasPreparacion } from './features/preparacion/index.ts'
import { rutasProceso } from './features/proceso/index.ts'
import { rutasPublico } from './features/publico/index.ts'
import { rutasRadar, tareasRadar } from './features/radar/index.ts'
import { rutasRecordatorios, tareasRecordatorios } from './features/recordatorios/index.ts'
import { rutasReemplazos } from './features/reemplazos/index.ts'
import { rutasReportes, tareasReportes } from './features/reportes/index.ts'
import { rutasRevision, tareasRevision } from './features/revision/index.ts'
import { rutasSeleccion, tareasSeleccion } from './features/seleccion/index.ts'
import { rutasSolicitudes, tareasSolicitudes } from './features/solicitudes/index.ts'
import { rutasTablero } from './features/tablero/index.ts'
import { rutasTerritorio } from './features/territorio/index.ts'
import { crearServidor, montar, type Ruta, serveDescripcion } from './platform/http/index.ts'
import type { Tarea } from './platform/jobs/index.ts'
import { raiz } from './platform/raiz.ts'
import type { Servicios } from './platform/servicios.ts'

/** Every handler there is; one line per feature. */
const RUTAS: readonly Ruta[] = [
  ...rutasAcceso,
  ...rutasTerritorio,
  ...rutasCalendario,
  ...rutasFestivos,
  ...rutasGuias,
  ...rutasDisponibilidad,
  ...rutasCargas,
  ...rutasCatalogo,
  ...rutasMdm,
  ...rutasMapeo,
  ...rutasReemplazos,
  ...rutasPlanes,
  ...rutasDocumento,
  ...rutasEdicion,
  ...rutasLibros,
  ...rutasLibroCorte,
  ...rutasHomologacion,
  ...rutasInicio,
  ...rutasReportes,
  ...rutasEvidencia,
  ...rutasComentarios,
  ...rutasHilos,
  ...rutasAyuda,
  ...rutasEjecucionAnterior,
  ...rutasCruce,
  ...rutasCuestionarios,
  ...rutasGestionweb,
  ...rutasMedidas,
  ...rutasRecordatorios,
  ...rutasOficios,
  ...rutasDifusion,
  ...rutasExcepciones,
  ...rutasExpedientes,
  ...rutasPlazos,
  ...rutasCirculares,
  ...rutasTablero,
  ...rutasPreparacion,
  ...rutasAnual,
  ...rutasPlurianual,
  ...rutasRadar,
  ...rutasProceso,
  ...rutasPublico,
  ...rutasInformes,
  ...rutasRevision,
  ...rutasSeleccion,
  ...rutasPaquete,
  ...rutasMesa,
  ...rutasAsistencia,
  ...rutasConsolidado,
  ...rutasConstancia,
  ...rutasCertificado,
  ...rutasCorreo,
  ...rutasSolicitudes,
  ...rutasLiderazgo,
  ...rutasEmpalme,
  ...rutasEquipo,
  ...rutasFichas,
  ...rutasAuditoria,
  ...rutasDemostracion,
]

/** Work of the queue; one line per feature. */
export const TAREAS: readonly Tarea[] = [
  ...tareasCorreo({ 'oficio.carta': ventanillaOficio }),
  ...tareasCargas,
  ...tareasCatalogo,
  ...tareasMdm,
  ...tareasCirculares,
  ...tareasPlanes,
  ...tareasLibroCorte,
  ...tareasLectura,
  ...tareasAcceso,
  ...tareasSolicitudes,
  ...tareasLiderazgo,
  ...tareasEmpalme,
  ...tareasReportes,
  ...tareasSeleccion,
  ...tareasRevision,
  ...tareasPaquete,
  ...tareasRecordatorios,
  ...tareasOficios,
  ...tareasDifusion,
  ...tareasConsolidado,
  ...tareasAuditoria,
  ...tareasRadar,
  ...tareasMesa,
  ...tareasCruce,
]

/** The HTTP application over its services. Refuses to start when the contract and the handlers do not match one to one. */
export async function crearApp(config: Config, servicios: Servicios): Promise<FastifyInstance> {
  assertComplete(RUTAS)
  const app = await crearServidor(config, servicios.reloj, join(raiz, 'apps/web/dist'))
  for (const ruta of RUTAS) montar(app, servicios, ruta)
  serveDescripcion(app, ENDPOINTS)
  return app
}

function assertComplete(rutas: readonly Ruta[]): void {
  const nombres = rutas.map(({ definicion }) => `${definicion.metodo} ${definicion.ruta}`)
  const repetidas = nombres.filter((nombre, i) => nombres.indexOf(nombre) !== i)
  const faltan = ENDPOINTS.map((e) => `${e.metodo} ${e.ruta}`).filter((nombre) => !nombres.includes(nombre))
  if (repetidas.length + faltan.length > 0) {
    throw new Error(
      `the contract and the handlers differ: twice ${repetidas.join(', ') || '-'}; without handler ${faltan.join(', ') || '-'}`,
    )
  }
}
