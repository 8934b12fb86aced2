// Why adjustments are asked: a closed list, each with what it rests on (numerales 2.a, 2.c y 10, Circular 0009-4 de 2023; R4.1).

export const TIPOS_AJUSTE = ['consistencia', 'coherencia', 'calidad_tecnica', 'soporte', 'pesos', 'aclaracion'] as const
export type TipoAjuste = (typeof TIPOS_AJUSTE)[number]

const CIRCULAR = 'Circular 0009-4 de 2023'

/** Where each one comes from. */
export const CITAS_TIPO_AJUSTE: Readonly<Record<TipoAjuste, string>> = {
  consistencia: `${CIRCULAR}, numeral 2.a`,
  coherencia: `${CIRCULAR}, numeral 2.a`,
  calidad_tecnica: `${CIRCULAR}, numeral 2.a`,
  soporte: `${CIRCULAR}, numerales 2.a y 2.c`,
  pesos: `${CIRCULAR}, numeral 10`,
  aclaracion: `${CIRCULAR}, numeral 2.c`,
}
