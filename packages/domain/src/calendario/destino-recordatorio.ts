// To whom a reminder goes: whoever leads the entity that day, also on an encargo; failing that, the entity itself (R5.3, R6.1).

export const DESTINOS_RECORDATORIO = ['lider', 'oficial', 'nadie'] as const
export type DestinoRecordatorio = (typeof DESTINOS_RECORDATORIO)[number]

type Buzon<L> =
  | { readonly destino: 'lider'; readonly lider: L }
  | { readonly destino: 'oficial'; readonly correo: string }

/** With nobody in charge it goes to the official address of the entity's card. Without one there is nobody to tell, and that is told too. */
export function destinoRecordatorio<L>(
  lider: L | null,
  oficial: string | null,
): Buzon<L> | { readonly destino: 'nadie' } {
  if (lider !== null) return { destino: 'lider', lider }
  return oficial === null ? { destino: 'nadie' } : { destino: 'oficial', correo: oficial }
}
