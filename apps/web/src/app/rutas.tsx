// THE LIST OF SCREENS. To add one:
//   1. Write the screen in src/features/<noun>/<screen>.tsx and export its component by name (`PantallaPlan`).
//      It renders <Pantalla titulo migas> from app/pantalla.tsx first, also while it loads.
//   2. Add ONE line below with its path, its loader, the name of the component, and whether it needs a session.
//   3. A screen that only leads to another says so in a function of its module, given last (`irAlCorteAbierto`): it decides before anything
//      is painted, so that it never takes away a link that the person follows meanwhile.
//   4. Nothing else: the line makes it lazy (its own file in the build), typed for <Link to params>, guarded and in the tree.
// A screen reads its address with `useParams({ from: '/entidades/$entidad/plan' })` and its filters with `useFiltros()`.
import { createRootRoute, createRoute, redirect } from '@tanstack/react-router'
import { Armazon } from './armazon.tsx'
import { consultas } from './consultas.ts'
import { perezosa, traer } from './perezosa.tsx'
import { consultaSesion } from './sesion.ts'

/** Where whoever lacks the second factor of its role is led before anything else. */
const SEGUNDO_PASO = '/cuenta/segundo-paso'

type Filtros = Record<string, string | undefined>

const raiz = createRootRoute({
  component: Armazon,
  validateSearch: (valores: Record<string, unknown>): Filtros => valores as Filtros,
})

// biome-ignore format: one line per screen
const pantallas = [
  pantalla('/', () => import('../features/publico/portada.tsx'), 'PantallaPortada'),
  pantalla('/ingreso', () => import('../features/acceso/ingreso.tsx'), 'PantallaIngreso'),
  pantalla('/ingreso/proveedor', () => import('../features/acceso/vuelta-del-proveedor.tsx'), 'PantallaVueltaDelProveedor'),
  pantalla('/mapa', () => import('../features/publico/mapa.tsx'), 'PantallaMapa'),
  pantalla('/catalogo', () => import('../features/catalogo/catalogo.tsx'), 'PantallaCatalogo'),
  pantalla('/catalogo/versiones', () => import('../features/catalogo/versiones.tsx'), 'PantallaVersionesCatalogo'),
  conSesion('/catalogo/versiones/$version/afectadas', () => import('../features/catalogo/afectadas.tsx'), 'PantallaAfectadas'),
  pantalla('/catalogo/cambios', () => import('../features/catalogo/cambios.tsx'), 'PantallaCambiosCatalogo'),
  conSesion('/catalogo/cargas', () => import('../features/catalogo/cargas.tsx'), 'PantallaCargasCatalogo'),
  conSesion('/catalogo/cargas/$carga', () => import('../features/catalogo/carga.tsx'), 'PantallaCargaCatalogo'),
  pantalla('/catalogo/productos/$producto', () => import('../features/catalogo/producto.tsx'), 'PantallaProductoCatalogo'),
  pantalla('/calendario', () => import('../features/calendario/lista.tsx'), 'PantallaCalendarios'),
  pantalla('/calendario/medidas', () => import('../features/medidas/medidas.tsx'), 'PantallaMedidas'),
  conSesion('/calendario/circulares', () => import('../features/circulares/lista.tsx'), 'PantallaCirculares'),
  conSesion('/calendario/circulares/nueva', () => import('../features/circulares/circular.tsx'), 'PantallaCircularNueva'),
  conSesion('/calendario/circulares/$circular', () => import('../features/circulares/circular.tsx'), 'PantallaCircular'),
  conSesion('/calendario/borradores/nuevo', () => import('../features/circulares/nuevo.tsx'), 'PantallaBorradorNuevo'),
  conSesion('/calendario/borradores/$instrumento/$vigencia', () => import('../features/circulares/borrador.tsx'), 'PantallaBorrador'),
  conSesion('/calendario/borradores/$instrumento/$vigencia/previa', () => import('../features/circulares/previa.tsx'), 'PantallaPrevia'),
  conSesion('/calendario/medidas/nueva', () => import('../features/medidas/nueva.tsx'), 'PantallaMedidaNueva'),
  pantalla('/cuestionarios', () => import('../features/cuestionarios/lista.tsx'), 'PantallaCuestionarios'),
  conSesion('/cuestionarios/nuevo', () => import('../features/cuestionarios/nuevo.tsx'), 'PantallaCuestionarioNuevo'),
  pantalla('/cuestionarios/comparar', () => import('../features/cuestionarios/comparar.tsx'), 'PantallaCompararCuestionarios'),
  pantalla('/cuestionarios/$vigencia', () => import('../features/cuestionarios/publicado.tsx'), 'PantallaCuestionario'),
  conSesion('/cuestionarios/borradores/$vigencia', () => import('../features/cuestionarios/editor.tsx'), 'PantallaEditorCuestionario'),
  conSesion('/cuestionarios/borradores/$vigencia/historia', () => import('../features/cuestionarios/historia.tsx'), 'PantallaHistoriaCuestionario'),
  conSesion('/cuestionarios/borradores/$vigencia/previa', () => import('../features/cuestionarios/previa.tsx'), 'PantallaPreviaCuestionario'),
  pantalla('/reglas', () => import('../features/reglas/reglas.tsx'), 'PantallaReglas'),
  pantalla('/disponibilidad', () => import('../features/disponibilidad/disponibilidad.tsx'), 'PantallaDisponibilidad'),
  pantalla('/calendario/festivos', () => import('../features/festivos/festivos.tsx'), 'PantallaFestivos'),
  conSesion('/calendario/festivos/cambio', () => import('../features/festivos/cambio.tsx'), 'PantallaCambioFestivo'),
  conSesion('/calendario/$instrumento/$vigencia/producto/$actividad', () => import('../features/guias/producto.tsx'), 'PantallaProducto'),
  conSesion('/excepciones', () => import('../features/excepciones/lista.tsx'), 'PantallaExcepciones'),
  conSesion('/excepciones/nueva', () => import('../features/excepciones/nueva.tsx'), 'PantallaPedirExcepcion'),
  conSesion('/excepciones/$numero', () => import('../features/excepciones/excepcion.tsx'), 'PantallaExcepcion'),
  pantalla('/calendario/$vigencia', () => import('../features/calendario/lista.tsx'), 'PantallaCalendarios'),
  pantalla('/calendario/$instrumento/$vigencia', () => import('../features/calendario/cronograma.tsx'), 'PantallaCronograma'),
  pantalla('/calendario/$instrumento/$vigencia/momento', () => import('../features/calendario/momento.tsx'), 'PantallaMomento'),

  pantalla('/solicitud', () => import('../features/solicitudes/formulario/solicitud.tsx'), 'PantallaSolicitud'),
  pantalla('/solicitud/seguir', () => import('../features/solicitudes/seguir/seguir.tsx'), 'PantallaSeguir'),
  pantalla('/solicitud/objetar', () => import('../features/solicitudes/objetar/objetar.tsx'), 'PantallaObjetar'),
  pantalla('/clave', () => import('../features/acceso/clave-olvidada.tsx'), 'PantallaClaveOlvidada'),
  pantalla('/enlace/rescate', () => import('../features/acceso/rescate.tsx'), 'PantallaRescate'),
  pantalla('/enlace/clave', () => import('../features/acceso/clave-nueva.tsx'), 'PantallaClaveNueva'),
  pantalla('/enlace/activar', () => import('../features/solicitudes/enlaces/activar.tsx'), 'PantallaActivar'),
  pantalla('/enlace/invitacion', () => import('../features/solicitudes/enlaces/invitacion.tsx'), 'PantallaInvitacion'),

  pantalla('/verificar', () => import('../features/verificacion/verificar.tsx'), 'PantallaVerificar'),
  pantalla('/verificar/$recibo', () => import('../features/verificacion/verificada.tsx'), 'PantallaVerificada'),
  pantalla('/directorio', () => import('../features/fichas/directorio.tsx'), 'PantallaDirectorio'),
  pantalla('/entidades/$entidad/como-va/$vigencia/$corte/evidencias', () => import('../features/evidencias/publicas.tsx'), 'PantallaEvidenciasPublicas'),
  pantalla('/entidades/$entidad/como-va', () => import('../features/publico/como-va.tsx'), 'PantallaComoVa'),
  pantalla('/entidades/$entidad/documento', () => import('../features/documento/documento.tsx'), 'PantallaDocumentoPublicado'),
  pantalla('/entidades/$entidad/informes', () => import('../features/informes/informes.tsx'), 'PantallaInformes'),
  pantalla('/entidades/$entidad/ficha', () => import('../features/fichas/ficha.tsx'), 'PantallaFicha'),

  pantalla('/buzon', () => import('../features/correo/buzon.tsx'), 'PantallaBuzon'),
  pantalla('/buzon/$correo', () => import('../features/correo/correo-del-buzon.tsx'), 'PantallaCorreoDelBuzon'),

  conSesion('/entidades/$entidad', () => import('../features/entidad/inicio.tsx'), 'PantallaInicio'),
  conSesion('/entidades/$entidad/plan', () => import('../features/planes/plan.tsx'), 'PantallaPlan'),
  conSesion('/entidades/$entidad/plan/homologacion', () => import('../features/homologacion/homologacion.tsx'), 'PantallaHomologacion'),
  conSesion('/sin-equivalente', () => import('../features/homologacion/solicitudes.tsx'), 'PantallaSinEquivalente'),
  conSesion('/sin-equivalente/$numero', () => import('../features/homologacion/solicitud.tsx'), 'PantallaSolicitudSinEquivalente'),
  pantalla('/homologacion/excepciones', () => import('../features/homologacion/excepciones.tsx'), 'PantallaExcepcionesHomologacion'),
  conSesion('/entidades/$entidad/plan/anual/$vigencia', () => import('../features/anual/anual.tsx'), 'PantallaAnual'),
  conSesion('/entidades/$entidad/plan/metas/$meta', () => import('../features/planes/meta.tsx'), 'PantallaMeta'),
  conSesion('/entidades/$entidad/plan/codigos-inactivos', () => import('../features/catalogo/codigos-inactivos.tsx'), 'PantallaCodigosInactivos'),
  conSesion('/entidades/$entidad/plan/documento', () => import('../features/documento/documento.tsx'), 'PantallaDocumento'),
  conSesion('/entidades/$entidad/plan/nuevo', () => import('../features/edicion/nuevo.tsx'), 'PantallaPlanNuevo'),
  conSesion('/entidades/$entidad/plan/edicion/$desde', () => import('../features/edicion/editar.tsx'), 'PantallaEditarPlan'),
  conSesion('/entidades/$entidad/plan/cargas/nueva', () => import('../features/cargas/nueva.tsx'), 'PantallaCargaNueva'),
  conSesion('/entidades/$entidad/plan/cargas/$carga', () => import('../features/cargas/carga.tsx'), 'PantallaCarga'),

  conSesion('/solicitudes', () => import('../features/solicitudes/territorio/territorio.tsx'), 'PantallaSolicitudesDelTerritorio'),
  conSesion('/entidades/$entidad/solicitudes', () => import('../features/solicitudes/objetar/de-entidad.tsx'), 'PantallaSolicitudesDeEntidad'),

  conSesion('/equipo', () => import('../features/equipo/equipo.tsx'), 'PantallaEquipo'),
  conSesion('/entidades/$entidad/equipo', () => import('../features/equipo/equipo.tsx'), 'PantallaEquipo'),

  conSesion('/entidades/$entidad/gestionweb', () => import('../features/gestionweb/lista.tsx'), 'PantallaGestionweb'),
  conSesion('/entidades/$entidad/reportes', () => import('../features/reportes/lista.tsx'), 'PantallaReportes'),
  conSesion('/entidades/$entidad/ponderacion/$vigencia', () => import('../features/ponderacion/pantalla.tsx'), 'PantallaPonderacion'),
  conSesion('/entidades/$entidad/ejecucion-anterior', () => import('../features/ejecucion-anterior/pantalla.tsx'), 'PantallaEjecucionAnterior'),
  conSesion('/entidades/$entidad/reportes/$instrumento/$vigencia/$corte', () => import('../features/reportes/reporte.tsx'), 'PantallaReporte'),
  conSesion('/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/envio', () => import('../features/reportes/envio.tsx'), 'PantallaEnvio'),
  conSesion('/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/evidencias', () => import('../features/evidencias/pantalla.tsx'), 'PantallaEvidencias'),
  conSesion('/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/cruces', () => import('../features/cruce/cruces.tsx'), 'PantallaCruces'),
  conSesion('/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/cruces/$cruce', () => import('../features/cruce/cruce.tsx'), 'PantallaCruce'),
  conSesion('/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/libro', () => import('../features/libro-corte/libro.tsx'), 'PantallaLibroCorte'),
  conSesion('/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/libro/$carga', () => import('../features/libro-corte/carga.tsx'), 'PantallaLibroCargado'),
  conSesion('/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/versiones', () => import('../features/reportes/versiones.tsx'), 'PantallaVersiones'),
  conSesion('/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/hilos', () => import('../features/hilos/hilos.tsx'), 'PantallaHilos'),
  conSesion('/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/revision', () => import('../features/revision/revision.tsx'), 'PantallaRevision'),
  conSesion('/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/avance', () => import('../features/tablero/avance.tsx'), 'PantallaAvance'),
  conSesion('/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/avance/metas/$meta', () => import('../features/tablero/avance-meta.tsx'), 'PantallaAvanceMeta'),

  conSesion('/oficios', () => import('../features/oficios/pantallas.ts'), 'PantallaOficios'),
  conSesion('/oficios/lotes', () => import('../features/oficios/pantallas.ts'), 'PantallaLotes'),
  conSesion('/oficios/lotes/nuevo', () => import('../features/oficios/pantallas.ts'), 'PantallaOficiosNuevos'),
  conSesion('/oficios/lotes/$lote', () => import('../features/oficios/pantallas.ts'), 'PantallaLote'),
  conSesion('/oficios/$radicado', () => import('../features/oficios/pantallas.ts'), 'PantallaOficio'),
  conSesion('/difusiones', () => import('../features/difusion/lista.tsx'), 'PantallaDifusiones'),
  conSesion('/difusiones/nueva', () => import('../features/difusion/nueva.tsx'), 'PantallaDifusionNueva'),
  conSesion('/difusiones/$numero', () => import('../features/difusion/difusion.tsx'), 'PantallaDifusion'),
  pantalla('/publicaciones', () => import('../features/difusion/publicas.tsx'), 'PantallaPublicaciones'),

  pantalla('/ayuda', () => import('../features/ayuda/frecuentes.tsx'), 'PantallaFrecuentes'),
  conSesion('/ayudas', () => import('../features/ayuda/mias.tsx'), 'PantallaMisAyudas'),
  conSesion('/ayudas/mesa', () => import('../features/ayuda/mesa.tsx'), 'PantallaMesaDeAyuda'),
  conSesion('/ayudas/respuestas', () => import('../features/ayuda/respuestas.tsx'), 'PantallaRespuestas'),
  conSesion('/ayudas/$numero', () => import('../features/ayuda/ayuda.tsx'), 'PantallaAyuda'),

  conSesion('/plazos', () => import('../features/plazos/plazos.tsx'), 'PantallaPlazos'),

  conSesion('/cuenta', () => import('../features/cuenta/cuenta.tsx'), 'PantallaCuenta'),
  conSesion('/cuenta/clave', () => import('../features/cuenta/clave.tsx'), 'PantallaCambiarClave'),
  conSesion('/cuenta/segundo-paso', () => import('../features/cuenta/segundo-paso.tsx'), 'PantallaSegundoPaso'),

  conSesion('/revision', () => import('../features/revision/cola.tsx'), 'PantallaCola'),
  conSesion('/revision/sin-enviar', () => import('../features/revision/cola/sin-enviar.tsx'), 'PantallaSinEnviar'),
  conSesion('/asistencia', () => import('../features/asistencia/asistencia.tsx'), 'PantallaAsistencia'),
  conSesion('/entidades/$entidad/asistencia', () => import('../features/asistencia/de-entidad.tsx'), 'PantallaAsistenciaDeEntidad'),
  conSesion('/contactos', () => import('../features/asistencia/contactos.tsx'), 'PantallaContactos'),
  conSesion('/accesos', () => import('../features/accesos/cola.tsx'), 'PantallaAccesos'),
  conSesion('/accesos/solicitudes/$radicado', () => import('../features/accesos/solicitud.tsx'), 'PantallaSolicitudDeAcceso'),
  conSesion('/entidades/$entidad/lideres', () => import('../features/accesos/lideres.tsx'), 'PantallaLideres'),
  conSesion('/empalme', () => import('../features/empalme/empalme.tsx'), 'PantallaEmpalme'),
  conSesion('/entidades/$entidad/empalme', () => import('../features/empalme/expediente.tsx'), 'PantallaExpediente'),
  conSesion('/auditoria', () => import('../features/auditoria/auditoria.tsx'), 'PantallaAuditoria'),
  conSesion('/correos', () => import('../features/correo/correos.tsx'), 'PantallaCorreos'),
  conSesion('/recordatorios', () => import('../features/recordatorios/pantallas.ts'), 'PantallaRecordatorios'),
  conSesion('/recordatorios/resumenes', () => import('../features/recordatorios/pantallas.ts'), 'PantallaResumenes'),
  conSesion('/recordatorios/dias', () => import('../features/recordatorios/pantallas.ts'), 'PantallaDiasDeAviso'),
  conSesion('/radar', () => import('../features/radar/entrada.tsx'), 'PantallaEntradaRadar', (m, filtros) => m.irAlRadarAbierto(filtros)),
  conSesion('/radar/$instrumento/$vigencia/$corte', () => import('../features/radar/radar.tsx'), 'PantallaRadar'),
  conSesion('/preparacion', () => import('../features/preparacion/preparacion.tsx'), 'PantallaPreparacion'),
  pantalla('/proceso', () => import('../features/proceso/entrada.tsx'), 'PantallaEntradaProceso'),
  pantalla('/proceso/$instrumento/$vigencia/$corte', () => import('../features/proceso/proceso.tsx'), 'PantallaProceso'),
  conSesion('/expedientes', () => import('../features/expedientes/pantallas.ts'), 'PantallaExpedientes'),
  conSesion('/expedientes/nuevo', () => import('../features/expedientes/pantallas.ts'), 'PantallaExpedienteNuevo'),
  conSesion('/expedientes/$numero', () => import('../features/expedientes/pantallas.ts'), 'PantallaExpedienteDeControl'),
  conSesion('/expedientes/$numero/$entidad', () => import('../features/expedientes/pantallas.ts'), 'PantallaFolio'),
  conSesion('/omisos', () => import('../features/omisos/omisos.tsx'), 'PantallaOmisos'),
  pantalla('/traslados', () => import('../features/traslados/traslados.tsx'), 'PantallaTraslados'),
  pantalla('/mdm', () => import('../features/mdm/pantallas.ts'), 'PantallaMediciones'),
  pantalla('/mdm/de/$entidad', () => import('../features/mdm/pantallas.ts'), 'PantallaMedicionDeEntidad'),
  pantalla('/mdm/$vigencia', () => import('../features/mdm/resultados.tsx'), 'PantallaResultados'),
  pantalla('/mdm/$vigencia/metodologia', () => import('../features/mdm/pantallas.ts'), 'PantallaMetodologia'),
  pantalla('/mdm/$vigencia/comparar', () => import('../features/mdm/pantallas.ts'), 'PantallaCompararEntidades'),
  pantalla('/mdm/$vigencia/$entidad', () => import('../features/mdm/entidad.tsx'), 'PantallaMedicionEntidad'),
  pantalla('/mdm/$vigencia/$entidad/que-pasaria', () => import('../features/mdm/que-pasaria.tsx'), 'PantallaQuePasaria'),
  conSesion('/medicion', () => import('../features/medicion/pantallas.ts'), 'PantallaInsumos'),
  conSesion('/medicion/cargas/$carga', () => import('../features/medicion/pantallas.ts'), 'PantallaCargaInsumo'),
  conSesion('/medicion/respuestas', () => import('../features/medicion/pantallas.ts'), 'PantallaTomarRespuestas'),
  conSesion('/medicion/recetas', () => import('../features/medicion/pantallas.ts'), 'PantallaRecetas'),
  conSesion('/medicion/recetas/$clave/$version', () => import('../features/medicion/pantallas.ts'), 'PantallaReceta'),
  conSesion('/medicion/recetas/$clave/$version/nueva', () => import('../features/medicion/pantallas.ts'), 'PantallaRecetaNueva'),
  conSesion('/medicion/corridas', () => import('../features/medicion/pantallas.ts'), 'PantallaCorridas'),
  conSesion('/medicion/corridas/$corrida', () => import('../features/medicion/pantallas.ts'), 'PantallaCorrida'),
  conSesion('/medicion/comparacion', () => import('../features/medicion/pantallas.ts'), 'PantallaComparacion'),
  pantalla('/muestras', () => import('../features/muestras/lista.tsx'), 'PantallaMuestras'),
  pantalla('/muestras/$instrumento/$vigencia/$corte/$numero', () => import('../features/muestras/muestra.tsx'), 'PantallaMuestra'),
  conSesion('/seleccion', () => import('../features/seleccion/entrada.tsx'), 'PantallaEntradaSeleccion', (m) => m.irALaSeleccion()),
  conSesion('/seleccion/$instrumento/$vigencia/$corte', () => import('../features/seleccion/seleccion.tsx'), 'PantallaSeleccion'),
  conSesion('/seleccion/$instrumento/$vigencia/$corte/nueva', () => import('../features/seleccion/nueva.tsx'), 'PantallaSeleccionNueva'),
  conSesion('/seleccion/$instrumento/$vigencia/$corte/muestra', () => import('../features/seleccion/muestra-nueva.tsx'), 'PantallaMuestraNueva'),
  conSesion('/seleccion/$instrumento/$vigencia/$corte/$numero', () => import('../features/seleccion/detalle.tsx'), 'PantallaSeleccionHecha'),
  conSesion('/tablero', () => import('../features/tablero/entrada.tsx'), 'PantallaEntradaTablero', (m, filtros) => m.irAlCorteAbierto(filtros)),
  conSesion('/tablero/$instrumento/$vigencia/$corte', () => import('../features/tablero/tablero.tsx'), 'PantallaTablero'),
] as const

export const arbol = raiz.addChildren(pantallas)

/** A public screen. */
function pantalla<const P extends string, M extends Record<string, unknown>>(
  path: P,
  cargar: () => Promise<M>,
  nombre: keyof M & string,
) {
  return createRoute({ getParentRoute: () => raiz, path, component: perezosa(cargar, nombre) })
}

/** A screen that needs a session: without one it goes to sign-in and comes back. */
function conSesion<const P extends string, M extends Record<string, unknown>>(
  path: P,
  cargar: () => Promise<M>,
  nombre: keyof M & string,
  antes?: (modulo: M, filtros: Filtros) => Promise<void>,
) {
  return createRoute({
    getParentRoute: () => raiz,
    path,
    component: perezosa(cargar, nombre),
    beforeLoad: async ({ location, search }) => {
      const { sesion } = await consultas.ensureQueryData(consultaSesion)
      if (!sesion) throw redirect({ to: '/ingreso', search: { volver: location.href } })
      if (sesion.falta && path !== SEGUNDO_PASO) throw redirect({ to: SEGUNDO_PASO })
      if (antes) await antes(await traer(cargar), search)
    },
  })
}
