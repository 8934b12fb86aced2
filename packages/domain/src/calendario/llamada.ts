// Direct communication with an entity about a corte, as numeral 9 of Circular 0009-4 de 2023 asks of the gobernaciones (R5.4).

export const MEDIOS_LLAMADA = ['llamada', 'visita', 'correo'] as const
export type MedioLlamada = (typeof MEDIOS_LLAMADA)[number]

export const RESULTADOS_LLAMADA = [
  'enviara',
  'ya_envio',
  'necesita_ayuda',
  'no_alcanza',
  'atendera_ajustes',
  'sin_respuesta',
] as const
export type ResultadoLlamada = (typeof RESULTADOS_LLAMADA)[number]
