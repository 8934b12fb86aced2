// The instruments that are reported through the system (Circular 0009-4 de 2023, numerales 3 y 6).

export const INSTRUMENTOS = ['seguimiento', 'gestionweb'] as const
export type Instrumento = (typeof INSTRUMENTOS)[number]
