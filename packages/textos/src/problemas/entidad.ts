// Refusals about an entity: its territory, its ficha, its change of government.
import { FALTAS_DE_FECHA } from '../empalme.ts'
import type { FrasesDe } from './frases.ts'

export const FRASES_PROBLEMA_ENTIDAD: FrasesDe<'entidad' | 'territorio' | 'ficha' | 'empalme'> = {
  'territorio.ajeno': (d) => `La entidad ${d.entidad} no está en el territorio que usted atiende.`,
  'entidad.desconocida': (d) => `No hay ninguna entidad con el código ${d.entidad}.`,
  'empalme.gobierno': () => 'Ese periodo de gobierno no existe.',
  'empalme.fecha': (d) => FALTAS_DE_FECHA[d.falta] ?? 'Esa fecha no se puede fijar.',
  'empalme.cambio': () =>
    'Otra persona cambió esta fecha mientras usted la escribía. Actualice la página y vea la historia antes de decidir.',
  'ficha.faltas': () => 'La ficha no se guardó: hay datos que corregir. Vea cada uno en su casilla.',
  'ficha.cambio': () =>
    'Otra persona cambió la ficha mientras usted la editaba. Actualice la página: lo que ella guardó no se pierde, y usted vuelve a poner lo suyo.',
  'ficha.igual': () => 'No hay nada que guardar: la ficha ya dice eso.',
}
