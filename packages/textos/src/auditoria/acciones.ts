// Every act that enters a chain, as a name for the filter and as a sentence after the name of who did it. A test walks the server for those that lack one.
import type { ActoSolicitud } from '@kpt/domain/acceso'
import type { ActoExcepcion } from '@kpt/domain/calendario'
import type { ActoSinEquivalente } from '@kpt/domain/planes'
import type { ActoExpediente } from '@kpt/domain/reportes'
import { type Accion, accion, conPrefijo } from './accion.ts'
import { ACTOS_DE_AYUDA } from './acciones-ayuda.ts'
import { DE_CUENTA } from './acciones-cuenta.ts'
import { DE_CUESTIONARIO } from './acciones-cuestionario.ts'
import { DE_MEDICION } from './acciones-mdm.ts'
import { DE_OFICIOS } from './acciones-oficios.ts'
import { DE_REPORTE } from './acciones-reporte.ts'
import { delPlan, deVigencia, dicho, excepcion, fecha, porSolicitud, reporte, rol, solicitud } from './partes-frase.ts'

const ACTOS_DE_SOLICITUD: Record<ActoSolicitud, Accion> = {
  pedir_mas: accion('Solicitud: se pidió completar', (_, s) => `pidió completar la ${solicitud(s)}`),
  completar: accion('Solicitud: se completó', (_, s) => `completó la ${solicitud(s)}`),
  aceptar: accion('Solicitud: se aceptó', (_, s) => `aceptó la ${solicitud(s)}`),
  rechazar: accion('Solicitud: se rechazó', (_, s) => `rechazó la ${solicitud(s)}`),
  retirar: accion('Solicitud: se retiró', (_, s) => `retiró la ${solicitud(s)}`),
  renovar_enlace: accion(
    'Solicitud: otro enlace de activación',
    (_, s) => `pidió otro enlace para activar la ${solicitud(s)}`,
  ),
  activar: accion('Solicitud: se activó', (_, s) => `activó el usuario líder de la ${solicitud(s)}`),
  vencer: accion('Solicitud: venció', (_, s) => `dio por vencida la ${solicitud(s)}`),
}

const ACTOS_DE_EXCEPCION: Record<ActoExcepcion, Accion> = {
  solicitar: accion('Excepción: se pidió', (_, s) => `pidió la ${excepcion(s)}`),
  avalar: accion('Excepción: se avaló', (_, s) => `avaló la ${excepcion(s)}`),
  conceder: accion('Excepción: se concedió', (_, s) => `concedió la ${excepcion(s)}`),
  negar: accion('Excepción: se negó', (_, s) => `negó la ${excepcion(s)}`),
  retirar: accion('Excepción: se retiró', (_, s) => `retiró la ${excepcion(s)}`),
}

const ACTOS_SIN_EQUIVALENTE: Record<ActoSinEquivalente, Accion> = {
  pedir: accion(
    'Sin equivalente: se pidió',
    (h, s) => `pidió al DNP resolver la meta ${dicho(h.meta)}${porSolicitud(s)}`,
  ),
  preguntar: accion(
    'Sin equivalente: se preguntó',
    (h, s) => `preguntó por la meta ${dicho(h.meta)}${porSolicitud(s)}`,
  ),
  responder: accion(
    'Sin equivalente: se respondió',
    (h, s) => `respondió por la meta ${dicho(h.meta)}${porSolicitud(s)}`,
  ),
  asignar: accion(
    'Sin equivalente: código asignado',
    (h, s) => `asignó el indicador ${dicho(h.codigo)} a la meta ${dicho(h.meta)}${porSolicitud(s)}`,
  ),
  exceptuar: accion(
    'Sin equivalente: excepción concedida',
    (h, s) => `exceptuó hasta el ${dicho(h.hasta)} la meta ${dicho(h.meta)}${porSolicitud(s)}`,
  ),
  retirar: accion(
    'Sin equivalente: se retiró',
    (h, s) => `retiró lo pedido por la meta ${dicho(h.meta)}${porSolicitud(s)}`,
  ),
}

const ACTOS_DE_EXPEDIENTE: Record<ActoExpediente, Accion> = {
  preparar: accion('Expediente: se preparó', (_, s) => `preparó el expediente${porSolicitud(s)}`),
  revisar: accion('Expediente: se revisó', (_, s) => `dio por revisado el expediente${porSolicitud(s)}`),
  devolver: accion('Expediente: se devolvió', (_, s) => `devolvió a borrador el expediente${porSolicitud(s)}`),
  aprobar: accion('Expediente: se aprobó', (_, s) => `aprobó el expediente${porSolicitud(s)}`),
  enviar: accion('Expediente: se envió', (_, s) => `envió al organismo de control el expediente${porSolicitud(s)}`),
  descartar: accion('Expediente: se descartó', (_, s) => `descartó el expediente${porSolicitud(s)}`),
}

const PROPIAS: Record<string, Accion> = {
  'expediente.ver': accion(
    'Consulta de un expediente',
    (h, s) =>
      `${typeof h.forma === 'string' ? 'descargó' : 'consultó'} el expediente${porSolicitud(s)}${typeof h.entidad === 'string' ? `, entidad ${h.entidad}` : ''}`,
  ),
  'plan.confirmar': accion('Nueva versión del plan', (_, s) => `cargó el plan${delPlan(s)}`),
  'plan.mapear': accion('Columnas de un libro propio', () => 'dijo qué es cada columna de un libro propio del plan'),
  'plan.registrar_acto': accion(
    'Acto de aprobación del plan',
    (h) => `registró el acto de aprobación del plan: ${dicho(h.tipo)} ${dicho(h.numero)} del ${fecha(h.fecha)}`,
  ),
  'plan.finalizar': accion('Finalización del Plan Indicativo', (_, s) => `finalizó el Plan Indicativo${delPlan(s)}`),
  'edicion.abrir': accion('Edición del plan en pantalla', () => 'empezó a editar el plan en pantalla'),
  'edicion.volver': accion(
    'Borrador del plan en un punto anterior',
    () => 'dejó el borrador del plan como estaba en un momento anterior',
  ),
  'edicion.descartar': accion('Descarte del borrador del plan', () => 'descartó el borrador del plan'),
  'edicion.poner_al_dia': accion(
    'Borrador del plan puesto al día',
    () => 'siguió el borrador del plan sobre su última versión',
  ),
  'edicion.versionar': accion('Nueva versión del plan', (_, s) => `hizo versión lo que editó en pantalla${delPlan(s)}`),
  'plan.homologar': accion(
    'Homologación de metas',
    (h, s) => `homologó ${dicho(h.metas)} metas al Catálogo Programático${delPlan(s)}`,
  ),
  'plan.actividades': accion(
    'Actividades del plan de acción',
    (h) => `guardó las actividades de una meta en el plan de acción de ${dicho(h.vigencia)}`,
  ),
  'plan.restaurar': accion(
    'Restauración de una versión del plan',
    (h, s) => `volvió a la versión ${dicho(h.restaura)} del plan y la dejó como nueva${delPlan(s)}`,
  ),
  'documento.guardar': accion('Documento guardado', () => 'guardó un documento'),
  'documento.releer': accion('Lectura de un documento', () => 'pidió leer otra vez el texto del documento del plan'),
  'ficha.guardar': accion('Cambio de la ficha de la entidad', () => 'cambió la ficha de la entidad'),
  'liderazgo.comenzar': accion('Comienzo de un usuario líder', (h) =>
    h.clase === 'encargo' ? 'comenzó un encargo como usuario líder' : 'comenzó como usuario líder',
  ),
  'liderazgo.terminar_encargo': accion(
    'Fin de un encargo',
    () => 'terminó un encargo de usuario líder al llegar su fecha',
  ),
  'empalme.fijar_fecha': accion('Fecha en que terminan los liderazgos', (h) =>
    h.despues === null
      ? 'retiró la fecha en que terminan los liderazgos'
      : `fijó el ${fecha(h.despues)} como último día de los liderazgos`,
  ),
  'empalme.terminar': accion(
    'Fin de un liderazgo con su gobierno',
    () => 'terminó el liderazgo de la entidad al acabar su periodo de gobierno',
  ),
  'empalme.conservar': accion(
    'Liderazgo que sigue después de su gobierno',
    () => 'dejó seguir el liderazgo de la entidad por obligaciones abiertas, hasta que su sucesor active',
  ),
  'recordatorio.fijar_dias': accion('Días de los recordatorios', (h) =>
    Array.isArray(h.dias)
      ? `fijó los recordatorios en ${h.dias.join(', ')} días hábiles antes de cada límite`
      : 'retiró los días de recordatorio que se habían fijado',
  ),
  'medida.conceder': accion(
    'Medida del calendario concedida',
    (h) => `concedió una medida del calendario: ${dicho(h.motivo)}`,
  ),
  'producto.registrar': accion('Producto de una actividad del DNP', (h, s) =>
    `registró «${dicho(h.nombre)}» como producto de una actividad del DNP ${deVigencia(s)}`.trimEnd(),
  ),
  'festivo.registrar': accion(
    'Cambio en los días festivos',
    (h) => `${h.aplica === false ? 'quitó' : 'puso'} un día festivo: ${dicho(h.motivo)}`,
  ),
  'solicitud.radicar': accion('Solicitud de usuario líder', (_, s) => `recibió la ${solicitud(s)}`),
  'solicitud.repetir': accion(
    'Solicitud repetida',
    (h, s) => `recibió la ${solicitud(s)}, de quien ya tenía en curso la ${dicho(h.en_curso)}`,
  ),
  'solicitud.objetar': accion('Objeción a una solicitud', (_, s) => `objetó la ${solicitud(s)}`),
  'solicitud.asignar': accion('Asignación de una solicitud', (h, s) =>
    h.a === null ? `soltó la ${solicitud(s)}` : `asignó la ${solicitud(s)}`,
  ),
  'solicitud.ver_identidad': accion(
    'Vista de un número de identidad',
    (_, s) => `vio el número de identidad de la ${solicitud(s)}`,
  ),
  'solicitud.ver_soporte': accion('Vista de un documento personal', (_, s) => `vio un documento de la ${solicitud(s)}`),
  'solicitud.borrar_soporte': accion(
    'Borrado de un documento personal',
    (_, s) => `borró un documento de la ${solicitud(s)}, cumplido su tiempo de conservación`,
  ),
  'invitacion.crear': accion('Invitación', (h) => `invitó a una persona como ${rol(h)}`),
  'invitacion.reenviar': accion(
    'Nuevo enlace de una invitación',
    (h) => `envió otro enlace a quien invitó como ${rol(h)}`,
  ),
  'invitacion.anular': accion(
    'Anulación de una invitación',
    (h) => `anuló la invitación de una persona como ${rol(h)}`,
  ),
  'invitacion.aceptar': accion('Aceptación de una invitación', (h) => `aceptó la invitación como ${rol(h)}`),
  'invitacion.operador': accion(
    'Invitación del primer administrador',
    () => 'invitó al primer administrador desde la línea de comandos',
  ),
  'equipo.cambiar_reparto': accion(
    'Cambio de las líneas y sectores de un delegado',
    () => 'cambió las líneas y los sectores de un delegado',
  ),
  'equipo.retirar': accion(
    'Retiro de una persona del equipo',
    (h) => `retiró del equipo a una persona que era ${rol(h)}`,
  ),
  'correo.reintento': accion('Nuevo intento de un correo', () => 'volvió a enviar un correo que no había salido'),
  'seleccion.hacer': accion(
    'Selección para revisión del DNP',
    (h) => `seleccionó ${dicho(h.cuantos) || 'algunos'} reportes para revisión del DNP`,
  ),
  'muestra.publicar': accion(
    'Publicación del marco de una muestra',
    (h) =>
      `publicó el marco de una muestra para revisión selectiva${h.huellaMarco ? ` (huella ${dicho(h.huellaMarco)})` : ''}`,
  ),
  'muestra.sortear': accion(
    'Sorteo de una muestra',
    (h) => `sorteó una muestra para revisión selectiva${h.semilla ? ` con la semilla «${dicho(h.semilla)}»` : ''}`,
  ),
  'consolidado.pedir': accion('Libro consolidado', (_, s) => `pidió el libro consolidado ${deVigencia(s)}`),
  'auditoria.sellar': accion(
    'Sello de las cadenas',
    (_, s) => `selló las cadenas de auditoría (sello ${s.split('/')[1] ?? ''})`,
  ),
  'circular.guardar': accion('Circular registrada', (_, s) => `registró la circular ${s.split('/')[1] ?? ''}`),
  'catalogo.publicar': accion(
    'Catálogo Programático publicado',
    (h) => `publicó ${dicho(h.nombre)} como versión del Catálogo Programático`,
  ),
  ...DE_MEDICION,
  'plan.reemplazar_codigos': accion(
    'Códigos inactivos reemplazados',
    (h) => `reemplazó el código inactivo de ${dicho(h.metas)} metas del plan`,
  ),
  'circular.descartar': accion('Circular descartada', (_, s) => `descartó la circular ${s.split('/')[1] ?? ''}`),
  'circular.documento': accion(
    'PDF de una circular',
    (_, s) => `publicó el PDF de la circular ${s.split('/')[1] ?? ''}`,
  ),
  'cronograma.empezar': accion(
    'Borrador de un cronograma',
    (_, s) => `empezó a construir el cronograma ${deVigencia(s)}`,
  ),
  'cronograma.descartar': accion(
    'Borrador de un cronograma descartado',
    (_, s) => `descartó el borrador del cronograma ${deVigencia(s)}`,
  ),
  cargar_cronograma: accion('Registro de un cronograma', (_, s) => `registró el cronograma ${deVigencia(s)}`),
  cargar_poligonos: accion('Carga de los polígonos', () => 'cargó los polígonos de los municipios'),
  'demostracion.inventar': accion(
    'Demostración: entidad inventada',
    () => 'inventó los datos de esta entidad para la demostración',
  ),
  'demostracion.llenar': accion(
    'Demostración: reporte inventado',
    (_, s) => `llenó con cifras inventadas el ${reporte(s)}`,
  ),
  'demostracion.lista': accion('Demostración lista', () => 'terminó de preparar la demostración'),
  'demostracion.pais_completo': accion(
    'Demostración: país completo',
    () => 'terminó de inventar el país de la demostración',
  ),
}

export const ACCIONES: Readonly<Record<string, Accion>> = {
  ...DE_REPORTE,
  ...conPrefijo('solicitud', ACTOS_DE_SOLICITUD),
  ...conPrefijo('excepcion', ACTOS_DE_EXCEPCION),
  ...DE_OFICIOS,
  ...conPrefijo('ayuda', ACTOS_DE_AYUDA),
  ...conPrefijo('expediente', ACTOS_DE_EXPEDIENTE),
  ...conPrefijo('sin_equivalente', ACTOS_SIN_EQUIVALENTE),
  ...PROPIAS,
  ...DE_CUENTA,
  ...DE_CUESTIONARIO,
}
