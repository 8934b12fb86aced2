// Refusals of the requests to be usuario líder.
import type { ClaseSoporte, FaltaSoporte } from '@kpt/domain/acceso'
import { FRASES_FALTA_SOPORTE, NOMBRES_CLASE_SOPORTE } from '../solicitudes.ts'
import type { FrasesDe } from './frases.ts'

export const FRASES_PROBLEMA_SOLICITUD: FrasesDe<'solicitud'> = {
  'solicitud.no_existe': () => 'No encontramos esa solicitud.',
  'solicitud.acto_imposible': () =>
    'La solicitud cambió de estado y ya no admite esa acción. Actualice la página para ver en qué va.',
  'solicitud.cambio': () =>
    'La solicitud cambió mientras usted la miraba y su decisión no se registró. Vuelva a leerla: puede haber actuado otra persona del equipo, la persona que pide o quien objeta.',
  'solicitud.prueba': () => 'La comprobación de su navegador venció. Vuelva a intentarlo: lo que escribió se conserva.',
  'solicitud.entidad': () =>
    'Esa entidad no reporta en KPT, así que no tiene usuario líder. Escoja la que reporta por ella.',
  'solicitud.encargo': () =>
    'Las fechas del encargo ya pasaron. Si el encargo sigue, presente una solicitud con el acto nuevo.',
  'solicitud.carga': () => 'El envío de documentos venció o ya se usó. Vuelva a agregarlos.',
  'solicitud.soportes': (d) =>
    `Falta agregar: ${d.faltan
      .split(',')
      .map((clase) => NOMBRES_CLASE_SOPORTE[clase as ClaseSoporte] ?? clase)
      .join(' y ')
      .toLowerCase()}.`,
  'solicitud.soporte': (d) => FRASES_FALTA_SOPORTE[d.porque as FaltaSoporte] ?? FRASES_FALTA_SOPORTE.tipo,
  'solicitud.soporte_infectado': () =>
    'El antivirus encontró algo peligroso en el archivo y no lo recibimos. Revise su equipo y cargue una copia limpia.',
  'solicitud.antivirus': () =>
    'En este momento no podemos revisar archivos con el antivirus. Lo que envió se conserva: vuelva a intentarlo en unos minutos.',
  'solicitud.sin_llave': () =>
    'Este sistema todavía no puede guardar documentos personales: le falta su llave de cifrado. Avise a quien lo administra.',
  'solicitud.lista_incompleta': () => 'Para aceptar debe haber comprobado todos los puntos de la lista.',
  'solicitud.asignacion': () => 'Esa persona no verifica solicitudes.',
}
