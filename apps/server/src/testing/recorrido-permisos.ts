import { RECORRIDO_ACCESO } from './recorrido/acceso.ts'
import { RECORRIDO_ANUAL } from './recorrido/anual.ts'
import { RECORRIDO_ASISTENCIA } from './recorrido/asistencia.ts'
import { RECORRIDO_AUDITORIA } from './recorrido/auditoria.ts'
import { RECORRIDO_AYUDA } from './recorrido/ayuda.ts'
import { RECORRIDO_CALENDARIO } from './recorrido/calendario.ts'
import { RECORRIDO_CARGAS } from './recorrido/cargas.ts'
import { RECORRIDO_CATALOGO } from './recorrido/catalogo.ts'
import { RECORRIDO_CIRCULARES } from './recorrido/circulares.ts'
import { RECORRIDO_COMENTARIOS } from './recorrido/comentarios.ts'
import { RECORRIDO_CONSOLIDADO } from './recorrido/consolidado.ts'
import { RECORRIDO_CONSTANCIA } from './recorrido/constancia.ts'
import { RECORRIDO_CORREO } from './recorrido/correo.ts'
import { RECORRIDO_CRUCE } from './recorrido/cruce.ts'
import { RECORRIDO_CUENTA } from './recorrido/cuenta.ts'
import { RECORRIDO_CUESTIONARIOS } from './recorrido/cuestionarios.ts'
import { RECORRIDO_DEMOSTRACION } from './recorrido/demostracion.ts'
import { RECORRIDO_DISPONIBILIDAD } from './recorrido/disponibilidad.ts'
import { RECORRIDO_DOCUMENTO } from './recorrido/documento.ts'
import { RECORRIDO_EDICION } from './recorrido/edicion.ts'
import { RECORRIDO_EJECUCION_ANTERIOR } from './recorrido/ejecucion-anterior.ts'
import { RECORRIDO_EMPALME } from './recorrido/empalme.ts'
import { RECORRIDO_EQUIPO } from './recorrido/equipo.ts'
import { RECORRIDO_EVIDENCIAS } from './recorrido/evidencias.ts'
import { RECORRIDO_EXCEPCIONES } from './recorrido/excepciones.ts'
import { RECORRIDO_EXPEDIENTES } from './recorrido/expedientes.ts'
import { RECORRIDO_FESTIVOS } from './recorrido/festivos.ts'
import { RECORRIDO_FICHAS } from './recorrido/fichas.ts'
import type { TodasLasPeticiones } from './recorrido/forma.ts'
import { RECORRIDO_GESTIONWEB } from './recorrido/gestionweb.ts'
import { RECORRIDO_GUIAS } from './recorrido/guias.ts'
import { RECORRIDO_HILOS } from './recorrido/hilos.ts'
import { RECORRIDO_HOMOLOGACION } from './recorrido/homologacion.ts'
import { RECORRIDO_INFORMES } from './recorrido/informes.ts'
import { RECORRIDO_INICIO } from './recorrido/inicio.ts'
import { RECORRIDO_LIBRO_CORTE } from './recorrido/libro-corte.ts'
import { RECORRIDO_LIBROS } from './recorrido/libros.ts'
import { RECORRIDO_LIDERAZGO } from './recorrido/liderazgo.ts'
import { RECORRIDO_MDM } from './recorrido/mdm.ts'
import { RECORRIDO_MEDIDAS } from './recorrido/medidas.ts'
import { RECORRIDO_MESA } from './recorrido/mesa.ts'
import { RECORRIDO_OFICIOS } from './recorrido/oficios.ts'
import { RECORRIDO_PAQUETE } from './recorrido/paquete.ts'
import { RECORRIDO_PLANES } from './recorrido/planes.ts'
import { RECORRIDO_PLAZOS } from './recorrido/plazos.ts'
import { RECORRIDO_PLURIANUAL } from './recorrido/plurianual.ts'
import { RECORRIDO_PONDERACION } from './recorrido/ponderacion.ts'
import { RECORRIDO_PREPARACION } from './recorrido/preparacion.ts'
import { RECORRIDO_PROCESO } from './recorrido/proceso.ts'
import { RECORRIDO_PUBLICO } from './recorrido/publico.ts'
import { RECORRIDO_RADAR } from './recorrido/radar.ts'
import { RECORRIDO_RECORDATORIOS } from './recorrido/recordatorios.ts'
import { RECORRIDO_REPORTES } from './recorrido/reportes.ts'
import { RECORRIDO_REVISION } from './recorrido/revision.ts'
import { RECORRIDO_SELECCION } from './recorrido/seleccion.ts'
import { RECORRIDO_SOLICITUDES } from './recorrido/solicitudes.ts'
import { RECORRIDO_SOLICITUDES_CARGAS } from './recorrido/solicitudes-cargas.ts'
import { RECORRIDO_SOLICITUDES_SOPORTE } from './recorrido/solicitudes-soporte.ts'
import { RECORRIDO_TABLERO } from './recorrido/tablero.ts'
import { RECORRIDO_TERRITORIO } from './recorrido/territorio.ts'

/**
 * What the walk sends to every endpoint, a file for each feature in `recorrido/`. An endpoint of the contract without a row in one of
 * them does not compile here.
 */
export const PETICIONES: TodasLasPeticiones = {
  ...RECORRIDO_ACCESO,
  ...RECORRIDO_CUENTA,
  ...RECORRIDO_TERRITORIO,
  ...RECORRIDO_CALENDARIO,
  ...RECORRIDO_CARGAS,
  ...RECORRIDO_CATALOGO,
  ...RECORRIDO_MDM,
  ...RECORRIDO_PLANES,
  ...RECORRIDO_DOCUMENTO,
  ...RECORRIDO_EDICION,
  ...RECORRIDO_LIBROS,
  ...RECORRIDO_LIBRO_CORTE,
  ...RECORRIDO_HOMOLOGACION,
  ...RECORRIDO_INICIO,
  ...RECORRIDO_REPORTES,
  ...RECORRIDO_EVIDENCIAS,
  ...RECORRIDO_COMENTARIOS,
  ...RECORRIDO_HILOS,
  ...RECORRIDO_AYUDA,
  ...RECORRIDO_EJECUCION_ANTERIOR,
  ...RECORRIDO_PONDERACION,
  ...RECORRIDO_CRUCE,
  ...RECORRIDO_CUESTIONARIOS,
  ...RECORRIDO_REVISION,
  ...RECORRIDO_SELECCION,
  ...RECORRIDO_PAQUETE,
  ...RECORRIDO_MESA,
  ...RECORRIDO_ASISTENCIA,
  ...RECORRIDO_FESTIVOS,
  ...RECORRIDO_DISPONIBILIDAD,
  ...RECORRIDO_GESTIONWEB,
  ...RECORRIDO_GUIAS,
  ...RECORRIDO_MEDIDAS,
  ...RECORRIDO_RECORDATORIOS,
  ...RECORRIDO_OFICIOS,
  ...RECORRIDO_EXCEPCIONES,
  ...RECORRIDO_EXPEDIENTES,
  ...RECORRIDO_PLAZOS,
  ...RECORRIDO_CIRCULARES,
  ...RECORRIDO_TABLERO,
  ...RECORRIDO_PREPARACION,
  ...RECORRIDO_ANUAL,
  ...RECORRIDO_PLURIANUAL,
  ...RECORRIDO_RADAR,
  ...RECORRIDO_PROCESO,
  ...RECORRIDO_PUBLICO,
  ...RECORRIDO_CONSTANCIA,
  ...RECORRIDO_INFORMES,
  ...RECORRIDO_CONSOLIDADO,
  ...RECORRIDO_AUDITORIA,
  ...RECORRIDO_CORREO,
  ...RECORRIDO_DEMOSTRACION,
  ...RECORRIDO_SOLICITUDES_CARGAS,
  ...RECORRIDO_SOLICITUDES,
  ...RECORRIDO_SOLICITUDES_SOPORTE,
  ...RECORRIDO_LIDERAZGO,
  ...RECORRIDO_EMPALME,
  ...RECORRIDO_EQUIPO,
  ...RECORRIDO_FICHAS,
}
