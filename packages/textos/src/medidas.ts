// Words of measures, exceptions and DNP's own activities. A code without its words does not compile.
import type {
  ClaseMedida,
  CodigoFaltaMedida,
  EfectoMedida,
  EstadoExcepcion,
  EstadoPropiaVisto,
  FaltaProducto,
  Politica,
} from '@kpt/domain/calendario'

export const NOMBRES_CLASE_MEDIDA: Record<ClaseMedida, string> = {
  excepcion: 'Excepción',
  contingencia: 'Prórroga por contingencia',
  apertura_anticipada: 'Apertura anticipada',
  terminacion_anticipada: 'Terminación anticipada',
}

export const NOMBRES_EFECTO_MEDIDA: Record<EfectoMedida, string> = {
  amplia: 'Amplía el plazo: lo que llegue hasta ese día es oportuno',
  recibe: 'Recibe hasta ese día, y lo que llegue queda fuera de plazo',
  abre: 'Abre desde ese día',
  termina: 'Termina ese día para quienes ya cumplieron',
}

export const NOMBRES_ESTADO_EXCEPCION: Record<EstadoExcepcion, string> = {
  solicitada: 'Solicitada',
  avalada: 'Avalada por la gobernación',
  concedida: 'Concedida',
  negada: 'Negada',
  retirada: 'Retirada por quien la pidió',
}

export const NOMBRES_ESTADO_PROPIA: Record<EstadoPropiaVisto, string> = {
  por_cumplir: 'Por cumplir',
  cumplida: 'Cumplida',
  cumplida_tarde: 'Cumplida fuera de plazo',
  vencida: 'Vencida sin cumplir',
  sin_registro: 'Sin registro aquí',
}

export const NOMBRES_POLITICA: Record<Politica, string> = {
  literal: 'Un límite en día no hábil se queda donde la circular lo puso',
  dia_habil_siguiente: 'Un límite en día no hábil corre al día hábil siguiente',
}

export const FRASES_FALTA_MEDIDA: Record<CodigoFaltaMedida, string> = {
  sin_motivo: 'Escriba el motivo.',
  sin_documento: 'Diga con qué documento se concede.',
  acto_futuro: 'La fecha del documento no puede ser posterior a hoy.',
  clase_y_efecto: 'Esa clase de medida no puede tener ese efecto.',
  alcance: 'Una excepción es para una entidad o un departamento; una prórroga por contingencia, para todo el país.',
  sin_filas: 'Elija al menos una actividad.',
  fila_desconocida: 'Esa actividad no está en el cronograma vigente.',
  no_amplia: 'La fecha debe ser posterior a la que ya rige.',
  no_anticipa: 'La fecha debe ser anterior a la que ya rige.',
  interrupcion_ajena:
    'Esa interrupción no está en el registro de disponibilidad, o la medida no es una prórroga por contingencia.',
  termina_en_el_pasado: 'Una actividad no puede terminar en un día que ya pasó.',
}

/** The sentence of a fault that came over the wire. */
export function fraseFaltaMedida(codigo: string): string {
  return (FRASES_FALTA_MEDIDA as Record<string, string>)[codigo] ?? 'La medida no se puede conceder así.'
}

export const FRASES_FALTA_PRODUCTO: Record<FaltaProducto, string> = {
  ajena: 'Esa actividad no es del DNP: solo las suyas se cumplen con un producto.',
  sin_motivo: 'Ya hay un producto registrado: diga por qué lo corrige.',
  igual: 'Ese producto ya está registrado así.',
}

/** The sentence of a fault that came over the wire. */
export function fraseFaltaProducto(codigo: string): string {
  return (FRASES_FALTA_PRODUCTO as Record<string, string>)[codigo] ?? 'Ese producto no se puede registrar.'
}
