// A refusal of the server as a typed error that carries its sentence.
import type { Problema } from '@kpt/contract'

/** Codes of the contract, plus what only the browser can see: no network, or an answer that is not ours. */
export type CodigoError = Problema['type'] | 'red.sin_conexion' | 'red.respuesta_ajena'

export class ErrorApi extends Error {
  readonly codigo: CodigoError
  /** HTTP status; 0 when nothing answered. */
  readonly estado: number
  readonly detalles: Readonly<Record<string, string>>
  /** What is missing, when the refusal lists it. */
  readonly faltas: unknown

  constructor(
    codigo: CodigoError,
    estado: number,
    frase: string,
    detalles: Record<string, string> = {},
    faltas?: unknown,
  ) {
    super(frase)
    this.name = 'ErrorApi'
    this.codigo = codigo
    this.estado = estado
    this.detalles = detalles
    this.faltas = faltas
  }
}

export function isErrorApi(error: unknown, codigo?: CodigoError): error is ErrorApi {
  return error instanceof ErrorApi && (codigo === undefined || error.codigo === codigo)
}

/** True when trying again later may work: the network, a busy server, or too many requests. */
export function esPasajero(error: unknown): boolean {
  if (!isErrorApi(error)) return false
  return error.codigo === 'red.sin_conexion' || error.estado === 429 || error.estado >= 500
}

export function sinConexion(): ErrorApi {
  return new ErrorApi('red.sin_conexion', 0, 'No hay conexión con el sistema. Revise su internet e intente de nuevo.')
}

/** What the server refused last, to go along with a request for help. */
export const ultimoProblema: { error: ErrorApi | null; en: number } = { error: null, en: 0 }

/** Reads the refusal out of an answer that was not 2xx. */
export async function leerProblema(respuesta: Response): Promise<ErrorApi> {
  const problema = await respuesta.json().catch(() => null)
  if (typeof problema?.type !== 'string' || typeof problema.title !== 'string')
    return new ErrorApi(
      'red.respuesta_ajena',
      respuesta.status,
      `El sistema no pudo responder (código ${respuesta.status}). Espere un momento e intente de nuevo.`,
    )
  const error = new ErrorApi(problema.type, respuesta.status, problema.title, problema.detalles ?? {}, problema.faltas)
  Object.assign(ultimoProblema, { error, en: Date.now() })
  return error
}
