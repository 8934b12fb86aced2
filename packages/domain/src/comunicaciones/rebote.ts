// A delivery status notification (RFC 3464): which letter came back, to whom and why. Read from the text of the message, with nothing but its shape.

export type Rebote = {
  /** Message-ID of the letter that came back, without its brackets; null when the notice does not say. */
  readonly mensaje: string | null
  readonly fallas: readonly FallaDeEntrega[]
}

export type FallaDeEntrega = {
  readonly direccion: string
  /** Enhanced code, `5.1.1`. */
  readonly codigo: string
  /** What the server of the addressee said; empty when it said nothing. */
  readonly motivo: string
}

const MAXIMO = 2_000_000
const LARGO_MOTIVO = 400

/** Null when it is no notice of failure: a delay, a receipt, an ordinary message. */
export function leerRebote(crudo: string): Rebote | null {
  const lineas = desplegar(crudo.slice(0, MAXIMO))
  if (!lineas.some((linea) => /^content-type:\s*message\/(global-)?delivery-status/i.test(linea))) return null
  const fallas = gruposDe(lineas).flatMap(fallaDe)
  if (fallas.length === 0) return null
  return { mensaje: mensajeDe(lineas), fallas }
}

/** Lines with what was folded joined again. */
function desplegar(crudo: string): string[] {
  return crudo
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
}

/** Fields of each recipient: from its `Final-Recipient`, or `Original-Recipient` before it, to the blank line. */
function gruposDe(lineas: readonly string[]): string[][] {
  const grupos: string[][] = [[]]
  for (const linea of lineas) {
    if (linea.trim() === '' || linea.startsWith('--')) grupos.push([])
    else grupos.at(-1)?.push(linea)
  }
  return grupos.filter((grupo) => grupo.some((linea) => /^final-recipient:/i.test(linea)))
}

function fallaDe(grupo: readonly string[]): FallaDeEntrega[] {
  if (campo(grupo, 'Action')?.toLowerCase() !== 'failed') return []
  const direccion = direccionDe(campo(grupo, 'Final-Recipient') ?? '')
  if (direccion === null) return []
  const codigo = /^[245]\.\d{1,3}\.\d{1,3}/.exec(campo(grupo, 'Status') ?? '')?.[0] ?? '5.0.0'
  const motivo = (campo(grupo, 'Diagnostic-Code') ?? '').replace(/^[a-z0-9-]+;\s*/i, '').slice(0, LARGO_MOTIVO)
  return [{ direccion, codigo, motivo }]
}

/** `rfc822; alcaldia@cogua.gov.co` */
function direccionDe(valor: string): string | null {
  const dicha = valor.includes(';') ? valor.slice(valor.indexOf(';') + 1) : valor
  return /[^\s<>;]+@[^\s<>;]+/.exec(dicha)?.[0]?.toLowerCase() ?? null
}

/** The last Message-ID: that of the notice comes first, that of what came back is inside it. */
function mensajeDe(lineas: readonly string[]): string | null {
  const [, ...otros] = lineas.flatMap((linea) => /^message-id:\s*<([^<>\s]+)>/i.exec(linea)?.[1] ?? [])
  const citado = lineas.flatMap(
    (linea) =>
      /^(?:x-)?original-(?:message-id|envelope-id):\s*<?([^<>\s]+@[^<>\s]+?)>?$/i.exec(linea.trim())?.[1] ?? [],
  )
  return otros.at(-1) ?? citado.at(-1) ?? null
}

function campo(lineas: readonly string[], nombre: string): string | null {
  const comienzo = `${nombre.toLowerCase()}:`
  const linea = lineas.find((una) => una.toLowerCase().startsWith(comienzo))
  return linea === undefined ? null : linea.slice(comienzo.length).trim()
}
