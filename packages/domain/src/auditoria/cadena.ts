// The chain of all acts of an entity: each link carries the digest of the one before, so whatever is changed, removed, moved or added later shows.

/** A link as it is kept and exported. Digests in hexadecimal; `en` in ISO with the offset of Bogotá. */
export type Eslabon = {
  readonly n: number
  readonly en: string
  /** Identifier of the account that acted; null when the system itself did. Never a name. */
  readonly cuenta: string | null
  readonly accion: string
  readonly sujeto: string
  /** Exact text that was hashed. */
  readonly texto: string
  readonly hash: string
}

/** The last link of a chain: its number and digest. */
export type Cabeza = { readonly n: number; readonly hash: string }

/**
 * What is wrong at a link: it is not the one that follows, its digest is not that of its text after the one before, what stands beside the
 * text does not say the same, it cannot be read, it is missing, it is beyond the head, it is not the head, it is not the one that was sealed.
 * Of a seal (`n` is then its number): it was changed, removed or made up. Of a file: its header.
 */
export const MOTIVOS_FALLA = [
  'numero',
  'huella',
  'columnas',
  'ilegible',
  'falta',
  'sobra',
  'cabeza',
  'sello',
  'sello_cambiado',
  'encabezado',
] as const
export type MotivoFalla = (typeof MOTIVOS_FALLA)[number]

export type Falla = { readonly n: number; readonly motivo: MotivoFalla }
export type Verificacion = { readonly eslabones: number; readonly falla: Falla | null }

/** `sha256(previous ‖ sha256(text))`, in hexadecimal. Given by whoever has a digest at hand. */
export type Eslabonar = (previo: string, texto: string) => string

/** What stands before the first link of every chain. */
export const ORIGEN = '0'.repeat(64)

type Minimo = Pick<Eslabon, 'n' | 'texto' | 'hash'>

export type Verificador = {
  /** The next link, in order; null when what stands there is not one. */
  sumar(eslabon: Minimo | Eslabon | null): void
  /** Something else is wrong at this link. Only the first failure counts. */
  fallar(n: number, motivo: MotivoFalla): void
  /** After the last one: `cabeza` is what the chain says its head to be; null for a chain that says it is empty; undefined where nobody says it. */
  cerrar(cabeza?: Cabeza | null): Verificacion
}

/** Follows a chain link by link, however long it is. A failure is at the place where the chain stops following, counted from 1. */
export function crearVerificador(eslabonar: Eslabonar): Verificador {
  let previo = ORIGEN
  let eslabones = 0
  let falla: Falla | null = null
  const fallar = (n: number, motivo: MotivoFalla) => {
    falla ??= { n, motivo }
  }
  return {
    fallar,
    sumar(eslabon) {
      eslabones += 1
      if (falla) return
      const motivo = eslabon === null ? 'ilegible' : porQueNoSigue(eslabon, eslabones, previo, eslabonar)
      if (motivo) fallar(eslabones, motivo)
      else previo = eslabon?.hash ?? previo
    },
    cerrar(cabeza) {
      if (cabeza !== undefined) {
        const n = cabeza?.n ?? 0
        if (eslabones < n) fallar(eslabones + 1, 'falta')
        else if (eslabones > n) fallar(n + 1, 'sobra')
        else if (cabeza && cabeza.hash !== previo) fallar(n, 'cabeza')
      }
      return { eslabones, falla }
    },
  }
}

function porQueNoSigue(
  eslabon: Minimo | Eslabon,
  debido: number,
  previo: string,
  eslabonar: Eslabonar,
): MotivoFalla | null {
  if (eslabon.n !== debido) return 'numero'
  if (eslabonar(previo, eslabon.texto) !== eslabon.hash) return 'huella'
  return 'accion' in eslabon && !dicenLoMismo(eslabon) ? 'columnas' : null
}

/** What is searched by (action, subject, account, instant) must be what the hashed text says. */
function dicenLoMismo({ texto, accion, sujeto, cuenta, en }: Eslabon): boolean {
  const dicho = leerTexto(texto)
  return (
    dicho !== null &&
    dicho.accion === accion &&
    dicho.sujeto === sujeto &&
    dicho.cuenta === cuenta &&
    Date.parse(String(dicho.en)) === Date.parse(en)
  )
}

function leerTexto(texto: string): Record<string, unknown> | null {
  try {
    const valor: unknown = JSON.parse(texto)
    return typeof valor === 'object' && valor !== null ? (valor as Record<string, unknown>) : null
  } catch {
    return null
  }
}
