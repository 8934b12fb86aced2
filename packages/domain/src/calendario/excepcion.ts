// Life of a request for an exception: the entity asks, its gobernación asks for it or endorses it, DNP alone decides (numerales 2.a y 9, Circular 0009-4 de 2023).

export const ESTADOS_EXCEPCION = ['solicitada', 'avalada', 'concedida', 'negada', 'retirada'] as const
export type EstadoExcepcion = (typeof ESTADOS_EXCEPCION)[number]

export const ACTOS_EXCEPCION = ['solicitar', 'avalar', 'conceder', 'negar', 'retirar'] as const
export type ActoExcepcion = (typeof ACTOS_EXCEPCION)[number]

export const PARTES_EXCEPCION = ['entidad', 'gobernacion', 'dnp'] as const
export type ParteExcepcion = (typeof PARTES_EXCEPCION)[number]

type Paso = {
  readonly desde: readonly (EstadoExcepcion | null)[]
  readonly acto: ActoExcepcion
  readonly parte: ParteExcepcion
  readonly hasta: EstadoExcepcion
}

const EN_ESPERA = ['solicitada', 'avalada'] as const

/** Null is no request yet. What a gobernación asks for its territory is endorsed by being asked; DNP may grant on its own; nothing granted is undone. */
const PASOS: readonly Paso[] = [
  { desde: [null], acto: 'solicitar', parte: 'entidad', hasta: 'solicitada' },
  { desde: [null], acto: 'solicitar', parte: 'gobernacion', hasta: 'avalada' },
  { desde: ['solicitada'], acto: 'avalar', parte: 'gobernacion', hasta: 'avalada' },
  { desde: [null, ...EN_ESPERA], acto: 'conceder', parte: 'dnp', hasta: 'concedida' },
  { desde: EN_ESPERA, acto: 'negar', parte: 'dnp', hasta: 'negada' },
  { desde: EN_ESPERA, acto: 'retirar', parte: 'entidad', hasta: 'retirada' },
  { desde: ['avalada'], acto: 'retirar', parte: 'gobernacion', hasta: 'retirada' },
]

/** Where an act leads; null when whoever does it may not, or not from there. */
export function pasoExcepcion(
  desde: EstadoExcepcion | null,
  acto: ActoExcepcion,
  parte: ParteExcepcion,
): EstadoExcepcion | null {
  return PASOS.find((p) => p.acto === acto && p.parte === parte && p.desde.includes(desde))?.hasta ?? null
}

export function actosExcepcion(desde: EstadoExcepcion | null, parte: ParteExcepcion): ActoExcepcion[] {
  return PASOS.filter((p) => p.parte === parte && p.desde.includes(desde)).map((p) => p.acto)
}

/** What is known of a request when somebody wants to do something with it. */
export type ExcepcionEnCurso = { readonly estado: EstadoExcepcion; readonly pide: ParteExcepcion }

/** What a part may do with a request. Only whoever asked withdraws: to endorse what others ask is not to own it. */
export function actosSobre({ estado, pide }: ExcepcionEnCurso, parte: ParteExcepcion): ActoExcepcion[] {
  return actosExcepcion(estado, parte).filter((acto) => acto !== 'retirar' || parte === pide)
}

/** Where an act of a part leaves a request; null when it may not. */
export function pasoSobre(
  excepcion: ExcepcionEnCurso,
  acto: ActoExcepcion,
  parte: ParteExcepcion,
): EstadoExcepcion | null {
  return actosSobre(excepcion, parte).includes(acto) ? pasoExcepcion(excepcion.estado, acto, parte) : null
}

/** Somebody still has to decide it. */
export function isEnEspera(estado: EstadoExcepcion): boolean {
  return (EN_ESPERA as readonly EstadoExcepcion[]).includes(estado)
}
