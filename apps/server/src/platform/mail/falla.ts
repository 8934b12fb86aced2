// What a mail server's refusal means for each recipient.
import { enRenglon, type Negativa } from '@kpt/domain/correo'

type Dicho = {
  readonly message?: string
  readonly response?: string
  readonly responseCode?: number
  readonly command?: string
  readonly recipient?: string
  readonly rejectedErrors?: readonly Dicho[]
}

/**
 * Refusals of some recipients when others were accepted; of all of them when the conversation failed. A 5xx is for good only when it is
 * about the recipient or the message: a wrong password, a sender not allowed or no TLS are the operator's to mend, and meanwhile letters wait.
 */
export function leerFalla(falla: unknown, faltaban: readonly string[]): Map<string, Negativa> {
  const dicho = (falla ?? {}) as Dicho
  const porUno = new Map(
    (dicho.rejectedErrors ?? []).flatMap((uno) => (uno.recipient ? [[uno.recipient, negativaDe(uno)] as const] : [])),
  )
  if (porUno.size > 0) return porUno
  if (!(falla instanceof Error)) return new Map()
  const negativa = negativaDe(dicho)
  return new Map(faltaban.map((direccion) => [direccion, negativa]))
}

const DEL_MENSAJE = new Set(['RCPT TO', 'DATA'])

function negativaDe({ response, message, responseCode = 0, command = '' }: Dicho): Negativa {
  const definitivo = responseCode >= 500 && responseCode < 600 && DEL_MENSAJE.has(command)
  return { definitivo, porque: enRenglon(response ?? message ?? 'no se sabe', 500) }
}
