// Refusals of the calendar: circulars, cronogramas, measures, holidays, exceptions.
import { fraseExcepcionDecidida, fraseFaltaPedido } from '../excepciones.ts'
import { fraseFaltaFestivo } from '../festivos.ts'
import { fraseFaltaMedida, fraseFaltaProducto } from '../medidas.ts'
import type { FrasesDe } from './frases.ts'

export const FRASES_PROBLEMA_CALENDARIO: FrasesDe<
  'calendario' | 'agenda' | 'circular' | 'cronograma' | 'medida' | 'festivo' | 'producto' | 'excepcion'
> = {
  'calendario.no_disponible': (d) =>
    `No hay un cronograma en este archivo para ${d.instrumento} de la vigencia ${d.vigencia}.`,
  'agenda.no_existe': () =>
    'Este enlace de calendario ya no sirve: fue retirado o reemplazado. Ingrese a KPT y cree otro en «Mis plazos».',
  'producto.falta': (d) => fraseFaltaProducto(d.falta),
  'festivo.falta': (d) => fraseFaltaFestivo(d.falta),
  'medida.falta': (d) => fraseFaltaMedida(d.falta),
  'excepcion.no_existe': () => 'No encontramos esa solicitud de excepción.',
  'excepcion.falta': (d) => fraseFaltaPedido(d.falta),
  'excepcion.repetida': (d) =>
    `Ya hay una solicitud en espera por esa actividad: la ${d.numero}. Sígala en lugar de pedirla otra vez.`,
  'excepcion.acto_imposible': (d) => fraseExcepcionDecidida(d.estado),
  'circular.no_existe': () => 'No encontramos esa circular.',
  'circular.ya_existe': (d) => `Ya hay una circular ${d.circular} de ese año.`,
  'circular.publicada': () =>
    'Esta circular ya está publicada con un cronograma, y lo publicado no se cambia. Una enmienda se hace con otra circular.',
  'circular.en_uso': () =>
    'Hay un cronograma en construcción con esta circular. Póngale otra circular, o descarte ese borrador.',
  'circular.documento_puesto': () => 'Esta circular ya tiene su PDF, y lo publicado no se cambia.',
  'cronograma.sin_borrador': () => 'Nadie está construyendo ese cronograma.',
  'cronograma.con_borrador': () =>
    'Ese cronograma ya se está construyendo: siga en el borrador que hay, que es de todos los administradores.',
  'cronograma.origen': () => 'No se puede empezar así: revise si ese cronograma ya está publicado y de dónde se copia.',
  'cronograma.cambio': (d) =>
    `${d.quien} guardó cambios mientras usted escribía. Los suyos siguen en esta pantalla: copie lo que necesite y cargue lo guardado.`,
  'cronograma.publicado_antes': (d) =>
    `Mientras se construía este borrador, la circular ${d.circular} cambió el cronograma. Descártelo y empiece otro sobre lo que rige ahora.`,
  'cronograma.faltas': (d) => `No se puede publicar: ${d.faltan}.`,
}
