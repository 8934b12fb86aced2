// What the server acknowledged: each of these things must be there afterwards, once.

export type Guardado = {
  readonly entidad: string
  readonly corte: number
  readonly opId: string
  readonly meta: string
  readonly campo: string
  readonly clave: string
  readonly valor: string
}

export type Enviado = {
  readonly entidad: string
  readonly corte: number
  readonly version: number
  readonly sha256: string
}

export type Diario = {
  readonly guardados: Guardado[]
  readonly enviados: Enviado[]
  /** Answers that were neither an acknowledgement nor "try again later", first ones. */
  readonly raras: string[]
  cuantasRaras: number
  /** Requests sent again because nobody answered or the server asked to wait. */
  reintentos: number
  /** Batches whose answer was lost on the way, and batches repeated although they had been acknowledged. */
  perdidas: number
  repetidas: number
  /** When the last acknowledgement of something asked after this moment came. */
  ultimaRespuesta: number
}

export function abrirDiario(): Diario {
  return {
    ...{ guardados: [], enviados: [], raras: [], cuantasRaras: 0 },
    ...{ reintentos: 0, perdidas: 0, repetidas: 0, ultimaRespuesta: 0 },
  }
}

export function anotarRara(diario: Diario, texto: string): void {
  diario.cuantasRaras += 1
  if (diario.raras.length < 10) diario.raras.push(texto.slice(0, 300))
}
