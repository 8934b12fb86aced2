// The mark of each public fact on the map: a shape and the tone that the fact has everywhere.
import type { Glifo } from '../../mapa/glifos.tsx'
import type { Hecho } from '../tipos.ts'

export const GLIFO_HECHO: Record<Hecho, Glifo> = {
  oportuno: { forma: 'circulo', clase: 'mapa-glifo--bien' },
  extemporaneo: { forma: 'triangulo', clase: 'mapa-glifo--alerta' },
  silencio: { forma: 'cuadrado', clase: 'mapa-glifo--mal' },
  sin_registro: { forma: 'rombo', clase: 'mapa-glifo--quieto' },
  en_plazo: { forma: 'circulo', clase: 'mapa-glifo--nota' },
  por_abrir: { forma: 'triangulo', clase: 'mapa-glifo--quieto' },
  no_exigible: { forma: 'raya', clase: 'mapa-glifo--quieto' },
}
