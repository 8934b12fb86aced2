// One ordinary letter of every class, for the tests and to look at them.
import type { ClaseCorreo, HechosCorreo } from './plantillas.ts'

const nombre = 'Íngrid Muñoz Peñalosa'
const entidad = 'Cogua (Cundinamarca)'
const radicado = 'KPT-2026-000123'
const enlace = 'https://kpt.ejemplo.gov.co/solicitudes/0193?ficha=abc&de=correo'
const cuando = Date.parse('2026-11-20T15:04:05-05:00')

export const EJEMPLOS: { readonly [C in ClaseCorreo]: HechosCorreo<C> } = {
  'solicitud.recibo': { nombre, entidad, radicado, enlace },
  'solicitud.aviso': {
    destinatario: 'lider',
    solicitante: nombre,
    cargo: 'Secretaria de Planeación',
    entidad,
    radicado,
    enlace,
  },
  'solicitud.faltan': {
    nombre,
    entidad,
    radicado,
    faltan: ['Acta de posesión', 'El documento de identidad no se lee'],
    observacion: 'El acta que adjuntó es de otra persona.\nAdjunte la suya.',
    hasta: '2026-12-04',
    enlace,
  },
  'solicitud.rechazada': { nombre, entidad, radicado, motivo: 'El acto de nombramiento es de otra entidad.', enlace },
  'solicitud.aceptada': { nombre, entidad, enlace, caduca: cuando, enlaceSolicitud: `${enlace}&v=2` },
  'solicitud.retirada': { nombre, entidad, radicado, enlace },
  'solicitud.vencida': { nombre, entidad, radicado, esperaba: 'activar', enlace },
  'liderazgo.reemplazado': { nombre, entidad, desde: cuando, acto: 'Decreto 045 de 2026', sucesor: 'Ana Niño' },
  'liderazgo.activado': { destinatario: 'entidad', lider: nombre, entidad, desde: cuando, acto: 'Decreto 045 de 2026' },
  'encargo.comienza': {
    nombre,
    entidad,
    desde: '2026-12-01',
    hasta: '2026-12-15',
    acto: 'Resolución 12 de 2026',
    enlace,
  },
  'encargo.cubre': {
    nombre,
    entidad,
    encargado: 'Ana Niño',
    desde: '2026-12-01',
    hasta: '2026-12-15',
    acto: 'Resolución 12 de 2026',
  },
  'encargo.devuelve': { destinatario: 'lider', entidad, encargado: 'Ana Niño', hasta: '2026-12-15', lider: nombre },
  'encargo.termina': { nombre, entidad, hasta: '2026-12-15', titular: 'Ana Niño' },
  invitacion: {
    nombre,
    invita: 'Rosa Beltrán',
    organismo: 'Gobernación de Cundinamarca',
    papel: 'Revisar los reportes de sus municipios',
    partes: ['Línea LE-1. Gente con oportunidades', 'Solo en el sector 22. Educación'],
    enlace,
    caduca: cuando,
  },
  'equipo.retirado': {
    nombre,
    organismo: entidad,
    papel: 'Delegado',
    desde: cuando,
    retira: 'Ana Niño',
  },
  'clave.enlace': { nombre, enlace, caduca: cuando },
  'clave.cambiada': { nombre, cuando, red: '190.25.1.2', enlace },
  'ingreso.nuevo_dispositivo': { nombre, cuando, dispositivo: 'Firefox en Windows', red: '2800:484::1', enlace },
  'segundo_factor.cambio': { nombre, cambio: 'llave_agregada', cuando, red: '190.25.1.2', enlace },
  'rescate.pedido': { nombre, cuando, red: '190.25.1.2', desde: cuando, caduca: cuando, enlace },
  'rescate.fin': { nombre, cambio: 'cancelado', cuando, red: '190.25.1.2', enlace },
  'identidad.cambio': {
    nombre,
    cambio: 'unida',
    proveedor: 'Autenticación Digital',
    cuando,
    red: '190.25.1.0/24',
    enlace,
  },
  'empalme.recordatorio': {
    nombre,
    entidad,
    termina: '2027-12-31',
    pendientes: ['Reporte del corte 3 de 2027', 'Ajustes pedidos sobre el corte 2'],
    enlace,
  },
  'reporte.constancia': {
    ...{ nombre, entidad, vigencia: 2026, corte: 1, version: 1, recibo: 'KPT-S-25200-2026-1-V1', enlace },
    ...{ enviada: 1_775_000_000_000, oportunidad: 'Dentro del plazo vigente a esa hora', sha256: 'a1'.repeat(32) },
    enlaceVerificacion: `${enlace}&v=2`,
  },
  'ajustes.pedidos': {
    ...{ nombre, entidad, reporte: 'Seguimiento 2026, corte 1', ronda: 1, pide: 'gobernacion', trasladado: false },
    ...{ tipo: 'Consistencia', motivo: 'Lo pagado supera lo obligado en dos metas.', sobre: '3 metas' },
    ...{ vence: '27 de noviembre de 2026', enlace },
  },
  'ajustes.por_trasladar': {
    ...{ entidad, reporte: 'Seguimiento 2026, corte 1', limite: '25 de noviembre de 2026' },
    ...{ omitido: false, destinatario: 'gobernacion', enlace },
  },
  'ajustes.abrir_meta': {
    ...{ cambio: 'pedida', nombre: null, entidad, reporte: 'Seguimiento 2026, corte 1', meta: '25200-M-0004' },
    ...{ motivo: 'Al responder vimos que esta cifra también está en miles.', enlace },
  },
  'reporte.cerrado': {
    ...{ nombre, entidad, reporte: 'Seguimiento 2026, corte 4', version: 2, limite: '31 de diciembre de 2026' },
    ...{ marcas: ['La gobernación no validó la versión que quedó en firme.'], enlace },
  },
  'reporte.reabierto': {
    ...{ nombre, entidad, reporte: 'Seguimiento 2026, corte 4', acto: 'la medida ME-2027-000001' },
    ...{ motivo: 'Fuerza mayor acreditada por la entidad.', sobre: 'todo el reporte' },
    ...{ hasta: '15 de febrero de 2027', enlace },
  },
  'medida.concedida': {
    ...{ nombre, entidad, numero: 'ME-2026-000001', clase: 'Excepción', enlace },
    ...{ documento: 'Oficio 2026-100 del DNP', motivo: 'La inundación del 3 de marzo dejó sin servicio la alcaldía.' },
    efecto: 'Amplía el plazo: lo que llegue hasta ese día es oportuno',
    filas: ['Reporte del primer corte: 15 de mayo de 2026'],
  },
  'excepcion.novedad': {
    ...{ nombre, entidad, numero: 'EX-2026-000001', cambio: 'solicitar', quien: 'Gobernación de Cundinamarca', enlace },
    ...{ fecha: '15 de mayo de 2026', motivo: 'La inundación del 3 de marzo dejó sin servicio la alcaldía.' },
    filas: ['Reporte del primer corte'],
  },
  'hilo.mencion': {
    ...{ nombre, entidad, quien: 'Ana Niño', organismo: 'Gobernación de Cundinamarca', enlace },
    ...{ reporte: 'Corte 1 de 2026 (Seguimiento al Plan de Desarrollo Territorial)', meta: '25200-M-0012' },
    texto: '¿La cifra incluye las viviendas que se entregaron en diciembre?',
  },
  'sin_equivalente.novedad': {
    ...{ nombre, entidad, numero: 'SE-2026-000001', meta: '25200-M-0012', cambio: 'exceptuar', codigo: null, enlace },
    ...{ texto: 'Realizar el encuentro anual de la danza propia del municipio', hasta: '31 de diciembre de 2026' },
    motivo: 'El Catálogo no tiene un producto para esta expresión; se revisará en su próxima versión.',
  },
  'sin_equivalente.esperan': { dia: '15 de mayo de 2026', enlace },
  'empalme.termina': { nombre, entidad, termina: '2027-12-31', enlace },
  'empalme.conserva': {
    nombre,
    entidad,
    termina: '2027-12-31',
    pendientes: ['Responder los ajustes del corte 2 de 2027'],
    enlace,
  },
  'recordatorio.plazo': {
    ...{ destinatario: 'lider', nombre, entidad, titulo: 'Faltan 5 días hábiles para reportar' },
    ...{ reporte: 'Corte 1 de 2026 (Seguimiento al Plan de Desarrollo Territorial)', enlace },
    dice: 'Faltan 5 días hábiles: el último día es el 15 de abril de 2026, hasta las 11:59:59 p. m.',
    plazo:
      'Está abierta. El último día es el 15 de abril de 2026. Actos: la Circular 0009-4 del 7 de marzo de 2026 lo fijó.',
    faltan: ['Responder las metas: hay datos en 12 de 60.', 'Enviar el reporte: mientras no lo envíe, no consta.'],
    enlaceExcepcion: `${enlace}&v=2`,
  },
  'recordatorio.ajustes': {
    ...{ destinatario: 'oficial', nombre: '', entidad, titulo: 'Falta 1 día hábil para enviar los ajustes', enlace },
    reporte: 'Corte 1 de 2026 (Seguimiento al Plan de Desarrollo Territorial)',
    dice: 'Falta 1 día hábil: el último día para enviarlos es el 20 de abril de 2026, hasta las 11:59:59 p. m.',
    pide: 'Gobernación',
  },
  'recordatorio.resumen': {
    ...{ departamento: 'Cundinamarca', enlace, enlaceRecordatorios: `${enlace}&v=2` },
    filas: ['Corte 1 de 2026. Por vencer (2): Cogua, Gachancipá', 'Corte 1 de 2026. En plazo (1): Tabio'],
  },
  'demostracion.bienvenida': { nombre, enlace },
}
