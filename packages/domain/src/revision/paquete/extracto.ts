// A stretch of the audit chain of an entity: the acts on one report with their text, and of the rest only the digest that the chain needs to follow.
import { canonicalText, type Json } from '../../shared/index.ts'

export const FORMATO_EXTRACTO = 'kpt-extracto-1'

export type EncabezadoExtracto = {
  readonly formato: typeof FORMATO_EXTRACTO
  readonly cadena: string
  readonly sujeto: string
  /** Digest of the link before the first one. */
  readonly previo: string
}

/** With its text, or with the digest of a text that is of something else. */
export type RenglonExtracto = { readonly n: number; readonly hash: string } & (
  | { readonly texto: string }
  | { readonly digerido: string }
)

export type HuellasExtracto = {
  readonly digerir: (texto: string) => string
  /** `sha256(previous ‖ digest)`, in hexadecimal. */
  readonly encadenar: (previo: string, digerido: string) => string
}

export function renglonExtracto(renglon: EncabezadoExtracto | RenglonExtracto): string {
  return `${canonicalText(renglon as Json)}\n`
}

export type VerificadorExtracto = {
  sumar(linea: string | null): void
  /** Links so far, and whether all follow. */
  cerrar(): { readonly eslabones: number; readonly integro: boolean }
}

export function crearVerificadorExtracto({ digerir, encadenar }: HuellasExtracto): VerificadorExtracto {
  let previo: string | null = null
  let [eslabones, ultimo, integro] = [0, 0, true]
  const eslabon = (valor: Partial<{ n: number; hash: string; texto: string; digerido: string }>) => {
    const digerido = typeof valor.texto === 'string' ? digerir(valor.texto) : String(valor.digerido)
    const sigue = eslabones === 0 || valor.n === ultimo + 1
    eslabones += 1
    integro &&= sigue && /^[\da-f]{64}$/.test(digerido) && encadenar(previo ?? '', digerido) === valor.hash
    ultimo = Number(valor.n)
    previo = String(valor.hash)
  }
  return {
    sumar(linea) {
      const valor = linea === null ? null : parse(linea)
      if (valor === null) integro = false
      else if (previo !== null) eslabon(valor)
      else if (valor.formato === FORMATO_EXTRACTO && typeof valor.previo === 'string') previo = valor.previo
      else integro = false
    },
    cerrar: () => ({ eslabones, integro: integro && previo !== null }),
  }
}

// biome-ignore lint/suspicious/noExplicitAny: what a line of a file says is looked at field by field.
function parse(linea: string): any {
  try {
    const valor = JSON.parse(linea)
    return typeof valor === 'object' && valor !== null && canonicalText(valor) === linea ? valor : null
  } catch {
    return null
  }
}
