// Uploads of evidence as they are kept: what survives a reload is all but the file itself, which the person chooses again.

/** What the person says of the files when adding them. */
export type Dicho = {
  readonly clase: 'archivo' | 'foto'
  readonly descripcion: string
  readonly personal: boolean
  readonly metas: readonly string[]
}

export type Subida = Dicho & {
  /** What the browser knows the file by: its name, its size and when it was last changed. */
  readonly clave: string
  readonly nombre: string
  readonly bytes: number
  /** Number of the upload in the server; null while it has not been declared. */
  readonly carga: string | null
  readonly recibidos: number
  readonly fase: 'en_cola' | 'enviando' | 'esperando' | 'guardando' | 'fallida' | 'sin_archivo'
  /** Seconds of the wait before a new try. */
  readonly espera: number | null
  readonly error: string | null
}

export function claveDe({ name, size, lastModified }: Pick<File, 'name' | 'size' | 'lastModified'>): string {
  return `${name}|${size}|${lastModified}`
}

export function nueva(archivo: File, dicho: Dicho): Subida {
  return {
    ...dicho,
    ...{ clave: claveDe(archivo), nombre: archivo.name, bytes: archivo.size },
    ...{ carga: null, recibidos: 0, fase: 'en_cola', espera: null, error: null },
  }
}

/** After a reload the browser has forgotten every file. What was kept by another hand, or by another version, is left out. */
export function alVolver(texto: string | null): Subida[] {
  try {
    const guardadas: unknown = JSON.parse(texto ?? '[]')
    if (!Array.isArray(guardadas)) return []
    return guardadas.filter(isSubida).map((s) => ({ ...s, fase: 'sin_archivo', espera: null, error: null }))
  } catch {
    return []
  }
}

function isSubida(algo: unknown): algo is Subida {
  const s = algo as Partial<Subida> | null
  return typeof s?.clave === 'string' && typeof s.bytes === 'number' && Array.isArray(s.metas)
}
