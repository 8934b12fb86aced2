// The life of a letter once signed: one table, read by the server, the screens and the file for the control body (R5.1, R5.3).

export const ESTADOS_OFICIO = ['por_enviar', 'enviado', 'aceptado', 'rebotado', 'leido', 'no_salio'] as const
/**
 * `enviado`: handed to the carrier with its guide. `aceptado`: the addressee's mail server took it. `rebotado`: it came back. `leido`: somebody
 * of the entity acknowledged it on the portal. `no_salio`: it was stopped before leaving, and its number says why.
 */
export type EstadoOficio = (typeof ESTADOS_OFICIO)[number]

export const SUCESOS_OFICIO = [
  'firmado',
  'puesto_en_correo',
  'aceptado',
  'intento_fallido',
  'rechazado',
  'rebotado',
  'copia_rechazada',
  'despachado',
  'acuse',
  'no_salio',
  'sin_efecto',
] as const
export type SucesoOficio = (typeof SUCESOS_OFICIO)[number]

/** Where each happening leaves the letter; null leaves it where it was. What was read stays read, whatever a server says later. */
const PASOS: Readonly<
  Record<SucesoOficio, { readonly desde: readonly EstadoOficio[]; readonly hasta: EstadoOficio } | null>
> = {
  firmado: null,
  puesto_en_correo: null,
  intento_fallido: null,
  copia_rechazada: null,
  sin_efecto: null,
  aceptado: { desde: ['por_enviar', 'rebotado'], hasta: 'aceptado' },
  rechazado: { desde: ['por_enviar'], hasta: 'rebotado' },
  rebotado: { desde: ['por_enviar', 'aceptado'], hasta: 'rebotado' },
  despachado: { desde: ['por_enviar', 'rebotado'], hasta: 'enviado' },
  acuse: { desde: ['por_enviar', 'enviado', 'aceptado', 'rebotado'], hasta: 'leido' },
  no_salio: { desde: ['por_enviar'], hasta: 'no_salio' },
}

/** What does not follow from a state leaves it as it is: notices come late, twice and out of order. */
export function trasSuceso(estado: EstadoOficio, suceso: SucesoOficio): EstadoOficio {
  const paso = PASOS[suceso]
  return paso?.desde.includes(estado) ? paso.hasta : estado
}

/** Whether a guide of certified mail can be written down: whoever has it already, or never got it, needs none. */
export function admiteGuia(estado: EstadoOficio): boolean {
  return estado === 'por_enviar' || estado === 'rebotado' || estado === 'aceptado' || estado === 'enviado'
}

/** What was stopped was never sent: there is nothing to acknowledge. */
export function admiteAcuse(estado: EstadoOficio): boolean {
  return estado !== 'no_salio' && estado !== 'leido'
}
