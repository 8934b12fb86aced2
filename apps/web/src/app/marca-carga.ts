import type { IconoChip, TonoChip } from '../ui/chip.tsx'

export type MarcaCarga = { readonly tono: TonoChip; readonly icono: IconoChip; readonly texto: string }

/** How a file of the country stands on its way, whatever it becomes: `lista` and its end are of each. */
export const MARCAS_CARGA = {
  recibiendo: { tono: 'nota', icono: 'reloj', texto: 'Llegando' },
  en_cola: { tono: 'nota', icono: 'reloj', texto: 'Espera su lectura' },
  leyendo: { tono: 'nota', icono: 'reloj', texto: 'Leyéndose' },
  rechazada: { tono: 'mal', icono: 'mal', texto: 'No se puede leer' },
  descartada: { tono: 'quieto', icono: 'raya', texto: 'Descartada' },
  fallida: { tono: 'mal', icono: 'mal', texto: 'Falló la lectura' },
} as const satisfies Record<string, MarcaCarga>
