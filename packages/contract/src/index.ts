// The contract: every endpoint there is. Server, client, published description and the walk of permissions all read this list.
import { ENDPOINTS_ACCESO } from './acceso.ts'
import { ENDPOINTS_AJUSTES } from './ajustes.ts'
import { ENDPOINTS_ANUAL } from './anual.ts'
import { ENDPOINTS_ASISTENCIA } from './asistencia.ts'
import { ENDPOINTS_AUDITORIA } from './auditoria.ts'
import { ENDPOINTS_AYUDA } from './ayuda.ts'
import { ENDPOINTS_AYUDA_MESA } from './ayuda-mesa.ts'
import { ENDPOINTS_BORRADOR } from './borrador.ts'
import { ENDPOINTS_CALENDARIO } from './calendario.ts'
import { ENDPOINTS_HISTORIA_CALENDARIO } from './calendario-historia.ts'
import { ENDPOINTS_CARGAS } from './cargas.ts'
import { ENDPOINTS_CATALOGO } from './catalogo.ts'
import { ENDPOINTS_CATALOGO_CARGAS } from './catalogo-cargas.ts'
import { ENDPOINTS_CATALOGO_VERSIONES } from './catalogo-versiones.ts'
import { ENDPOINTS_CERTIFICADO } from './certificado.ts'
import { ENDPOINTS_CIERRE } from './cierre.ts'
import { ENDPOINTS_CIRCULARES } from './circulares.ts'
import { ENDPOINTS_CLAVE } from './clave.ts'
import { ENDPOINTS_CODIGOS_INACTIVOS } from './codigos-inactivos.ts'
import { ENDPOINTS_COMENTARIOS } from './comentarios.ts'
import { ENDPOINTS_COMPARTIDOS } from './compartidos.ts'
import { ENDPOINTS_CONSOLIDADO } from './consolidado.ts'
import { ENDPOINTS_CONSTANCIA } from './constancia.ts'
import { ENDPOINTS_CORREO } from './correo.ts'
import { ENDPOINTS_CORRIDAS } from './corridas.ts'
import { ENDPOINTS_CRONOGRAMA_BORRADOR } from './cronograma-borrador.ts'
import { ENDPOINTS_CRUCE } from './cruce.ts'
import { ENDPOINTS_CUESTIONARIO_BORRADOR } from './cuestionario-borrador.ts'
import { ENDPOINTS_CUESTIONARIOS } from './cuestionarios.ts'
import { ENDPOINTS_DEMOSTRACION } from './demostracion.ts'
import { ENDPOINTS_DIFUSION } from './difusion.ts'
import { ENDPOINTS_DISPONIBILIDAD } from './disponibilidad.ts'
import { ENDPOINTS_DOCUMENTO } from './documento.ts'
import { ENDPOINTS_EDICION } from './edicion.ts'
import { ENDPOINTS_EJECUCION_ANTERIOR } from './ejecucion-anterior.ts'
import { ENDPOINTS_EMPALME } from './empalme.ts'
import type { Definicion } from './endpoint.ts'
import { ENDPOINTS_ENLACES } from './enlaces.ts'
import { ENDPOINTS_EQUIPO } from './equipo.ts'
import { ENDPOINTS_EVIDENCIAS } from './evidencias.ts'
import { ENDPOINTS_EXCEPCIONES } from './excepciones.ts'
import { ENDPOINTS_EXPEDIENTES } from './expedientes.ts'
import { ENDPOINTS_FACTORES } from './factores.ts'
import { ENDPOINTS_FESTIVOS } from './festivos.ts'
import { ENDPOINTS_FICHAS } from './fichas.ts'
import { ENDPOINTS_FIRMA } from './firma.ts'
import { ENDPOINTS_GESTIONWEB } from './gestionweb.ts'
import { ENDPOINTS_GUIAS } from './guias.ts'
import { ENDPOINTS_HILOS } from './hilos.ts'
import { ENDPOINTS_HOMOLOGACION } from './homologacion.ts'
import { ENDPOINTS_IDENTIDADES } from './identidades.ts'
import { ENDPOINTS_INFORMES } from './informes.ts'
import { ENDPOINTS_INICIO } from './inicio.ts'
import { ENDPOINTS_LIBRO_CORTE } from './libro-corte.ts'
import { ENDPOINTS_LIBROS } from './libros.ts'
import { ENDPOINTS_LIDERAZGO } from './liderazgo.ts'
import { ENDPOINTS_MAPEO } from './mapeo.ts'
import { ENDPOINTS_MDM } from './mdm.ts'
import { ENDPOINTS_MDM_CORRIDAS } from './mdm-corridas.ts'
import { ENDPOINTS_MDM_INSUMOS } from './mdm-insumos.ts'
import { ENDPOINTS_MDM_RESPUESTAS } from './mdm-respuestas.ts'
import { ENDPOINTS_MEDIDAS } from './medidas.ts'
import { ENDPOINTS_MESA } from './mesa.ts'
import { ENDPOINTS_MESA_REPORTE } from './mesa-reporte.ts'
import { ENDPOINTS_NOMBRAMIENTOS } from './nombramientos.ts'
import { ENDPOINTS_OFICIOS } from './oficios.ts'
import { ENDPOINTS_OFICIOS_LOTES } from './oficios-lotes.ts'
import { ENDPOINTS_PAQUETE } from './paquete.ts'
import { ENDPOINTS_PLANES } from './planes.ts'
import { ENDPOINTS_PLANES_CARGA } from './planes-carga.ts'
import { ENDPOINTS_PLANES_METAS } from './planes-metas.ts'
import { ENDPOINTS_PLANES_VERSIONES } from './planes-versiones.ts'
import { ENDPOINTS_PLAZOS } from './plazos.ts'
import { ENDPOINTS_PLURIANUAL } from './plurianual.ts'
import { ENDPOINTS_PONDERACION } from './ponderacion.ts'
import { ENDPOINTS_PREPARACION } from './preparacion.ts'
import { ENDPOINTS_PROCESO } from './proceso.ts'
import { ENDPOINTS_PUBLICO } from './publico.ts'
import { ENDPOINTS_RADAR } from './radar.ts'
import { ENDPOINTS_RECORDATORIOS } from './recordatorios.ts'
import { ENDPOINTS_REPORTES } from './reportes.ts'
import { ENDPOINTS_RESCATE } from './rescate.ts'
import { ENDPOINTS_REVISION } from './revision.ts'
import { ENDPOINTS_SELECCION } from './seleccion.ts'
import { ENDPOINTS_SESIONES } from './sesiones.ts'
import { ENDPOINTS_SIN_EQUIVALENTE } from './sin-equivalente.ts'
import { ENDPOINTS_SOLICITUDES } from './solicitudes.ts'
import { ENDPOINTS_CARGAS_DE_SOPORTES } from './solicitudes-cargas.ts'
import { ENDPOINTS_OBJECIONES } from './solicitudes-objeciones.ts'
import { ENDPOINTS_SOPORTE } from './solicitudes-soporte.ts'
import { ENDPOINTS_TABLERO } from './tablero.ts'
import { ENDPOINTS_TENDENCIA } from './tablero-tendencia.ts'
import { ENDPOINTS_TERRITORIO } from './territorio.ts'
import { ENDPOINTS_VERIFICACION } from './verificacion.ts'

export * from './acceso.ts'
export * from './ajustes.ts'
export * from './anual.ts'
export * from './asistencia.ts'
export * from './auditoria.ts'
export * from './ayuda.ts'
export * from './ayuda-mesa.ts'
export * from './borrador.ts'
export * from './calendario.ts'
export * from './calendario-historia.ts'
export * from './calendario-plazo.ts'
export * from './cargas.ts'
export * from './catalogo.ts'
export * from './catalogo-cargas.ts'
export * from './catalogo-versiones.ts'
export * from './certificado.ts'
export * from './cierre.ts'
export * from './circulares.ts'
export * from './clave.ts'
export * from './codigos-inactivos.ts'
export * from './comentarios.ts'
export * from './compartidos.ts'
export * from './consolidado.ts'
export * from './constancia.ts'
export * from './correo.ts'
export * from './corridas.ts'
export * from './cronograma-borrador.ts'
export * from './cruce.ts'
export { ESTADOS_CRUCE, VISTAS_CRUCE } from './cruce-formas.ts'
export * from './cuestionario-borrador.ts'
export * from './cuestionario-formas.ts'
export * from './cuestionarios.ts'
export * from './demostracion.ts'
export * from './difusion.ts'
export * from './disponibilidad.ts'
export * from './documento.ts'
export * from './edicion.ts'
export * from './ejecucion-anterior.ts'
export * from './empalme.ts'
export * from './endpoint.ts'
export * from './enlaces.ts'
export * from './equipo.ts'
export * from './evidencias.ts'
export * from './excepciones.ts'
export * from './expedientes.ts'
export * from './factores.ts'
export * from './festivos.ts'
export * from './fichas.ts'
export * from './firma.ts'
export * from './gestionweb.ts'
export * from './guias.ts'
export * from './hilos.ts'
export * from './homologacion.ts'
export * from './identidades.ts'
export * from './informes.ts'
export * from './inicio.ts'
export * from './libro-corte.ts'
export * from './libros.ts'
export * from './liderazgo.ts'
export * from './limites.ts'
export * from './mapeo.ts'
export * from './mdm.ts'
export * from './mdm-corridas.ts'
export * from './mdm-insumos.ts'
export * from './mdm-respuestas.ts'
export * from './medidas.ts'
export * from './mesa.ts'
export * from './mesa-reporte.ts'
export * from './nombramientos.ts'
export * from './oficios.ts'
export * from './oficios-lotes.ts'
export * from './paquete.ts'
export * from './planes.ts'
export * from './planes-carga.ts'
export * from './planes-metas.ts'
export * from './planes-versiones.ts'
export * from './plazos.ts'
export * from './plurianual.ts'
export * from './ponderacion.ts'
export * from './preparacion.ts'
export * from './problemas.ts'
export * from './proceso.ts'
export * from './publico.ts'
export * from './radar.ts'
export * from './recordatorios.ts'
export * from './reportes.ts'
export * from './rescate.ts'
export * from './revision.ts'
export * from './seleccion.ts'
export * from './sesiones.ts'
export * from './sin-equivalente.ts'
export * from './solicitudes.ts'
export * from './solicitudes-cargas.ts'
export * from './solicitudes-formas.ts'
export * from './solicitudes-objeciones.ts'
export * from './solicitudes-soporte.ts'
export * from './tablero.ts'
export * from './tablero-tendencia.ts'
export * from './territorio.ts'
export * from './verificacion.ts'

export const ENDPOINTS = [
  ...ENDPOINTS_ACCESO,
  ...ENDPOINTS_NOMBRAMIENTOS,
  ...ENDPOINTS_CLAVE,
  ...ENDPOINTS_SESIONES,
  ...ENDPOINTS_FACTORES,
  ...ENDPOINTS_FIRMA,
  ...ENDPOINTS_RESCATE,
  ...ENDPOINTS_IDENTIDADES,
  ...ENDPOINTS_TERRITORIO,
  ...ENDPOINTS_FESTIVOS,
  ...ENDPOINTS_GUIAS,
  ...ENDPOINTS_DISPONIBILIDAD,
  ...ENDPOINTS_CALENDARIO,
  ...ENDPOINTS_HISTORIA_CALENDARIO,
  ...ENDPOINTS_CARGAS,
  ...ENDPOINTS_CATALOGO,
  ...ENDPOINTS_CATALOGO_VERSIONES,
  ...ENDPOINTS_CODIGOS_INACTIVOS,
  ...ENDPOINTS_CATALOGO_CARGAS,
  ...ENDPOINTS_MDM_INSUMOS,
  ...ENDPOINTS_MDM_CORRIDAS,
  ...ENDPOINTS_MDM_RESPUESTAS,
  ...ENDPOINTS_MDM,
  ...ENDPOINTS_PLANES,
  ...ENDPOINTS_PLANES_VERSIONES,
  ...ENDPOINTS_PLANES_METAS,
  ...ENDPOINTS_PLANES_CARGA,
  ...ENDPOINTS_DOCUMENTO,
  ...ENDPOINTS_EDICION,
  ...ENDPOINTS_LIBROS,
  ...ENDPOINTS_LIBRO_CORTE,
  ...ENDPOINTS_HOMOLOGACION,
  ...ENDPOINTS_SIN_EQUIVALENTE,
  ...ENDPOINTS_INICIO,
  ...ENDPOINTS_CORRIDAS,
  ...ENDPOINTS_REPORTES,
  ...ENDPOINTS_COMENTARIOS,
  ...ENDPOINTS_HILOS,
  ...ENDPOINTS_AYUDA,
  ...ENDPOINTS_AYUDA_MESA,
  ...ENDPOINTS_EJECUCION_ANTERIOR,
  ...ENDPOINTS_PONDERACION,
  ...ENDPOINTS_BORRADOR,
  ...ENDPOINTS_EVIDENCIAS,
  ...ENDPOINTS_REVISION,
  ...ENDPOINTS_SELECCION,
  ...ENDPOINTS_AJUSTES,
  ...ENDPOINTS_VERIFICACION,
  ...ENDPOINTS_CIERRE,
  ...ENDPOINTS_PAQUETE,
  ...ENDPOINTS_MESA,
  ...ENDPOINTS_MESA_REPORTE,
  ...ENDPOINTS_ASISTENCIA,
  ...ENDPOINTS_MAPEO,
  ...ENDPOINTS_MEDIDAS,
  ...ENDPOINTS_RECORDATORIOS,
  ...ENDPOINTS_OFICIOS,
  ...ENDPOINTS_OFICIOS_LOTES,
  ...ENDPOINTS_DIFUSION,
  ...ENDPOINTS_EXCEPCIONES,
  ...ENDPOINTS_EXPEDIENTES,
  ...ENDPOINTS_PLAZOS,
  ...ENDPOINTS_CIRCULARES,
  ...ENDPOINTS_CRONOGRAMA_BORRADOR,
  ...ENDPOINTS_CRUCE,
  ...ENDPOINTS_COMPARTIDOS,
  ...ENDPOINTS_CUESTIONARIOS,
  ...ENDPOINTS_GESTIONWEB,
  ...ENDPOINTS_CUESTIONARIO_BORRADOR,
  ...ENDPOINTS_TABLERO,
  ...ENDPOINTS_PROCESO,
  ...ENDPOINTS_PUBLICO,
  ...ENDPOINTS_CONSTANCIA,
  ...ENDPOINTS_INFORMES,
  ...ENDPOINTS_CERTIFICADO,
  ...ENDPOINTS_TENDENCIA,
  ...ENDPOINTS_PREPARACION,
  ...ENDPOINTS_ANUAL,
  ...ENDPOINTS_PLURIANUAL,
  ...ENDPOINTS_RADAR,
  ...ENDPOINTS_CONSOLIDADO,
  ...ENDPOINTS_CORREO,
  ...ENDPOINTS_CARGAS_DE_SOPORTES,
  ...ENDPOINTS_SOLICITUDES,
  ...ENDPOINTS_OBJECIONES,
  ...ENDPOINTS_SOPORTE,
  ...ENDPOINTS_LIDERAZGO,
  ...ENDPOINTS_EMPALME,
  ...ENDPOINTS_ENLACES,
  ...ENDPOINTS_EQUIPO,
  ...ENDPOINTS_FICHAS,
  ...ENDPOINTS_AUDITORIA,
  ...ENDPOINTS_DEMOSTRACION,
] as const satisfies readonly Definicion[]

type Todos = (typeof ENDPOINTS)[number]

/** Endpoint by its method and path, `'GET /api/sesion'`: types only, so that the browser carries no schemas. */
export type Contrato = { [E in Todos as `${E['metodo']} ${E['ruta']}`]: E }
