import type { Carga } from './cargas.repo.ts'

/** An upload as the contract shows it. */
export function cargaVisible(carga: Carga) {
  const { id, destino, nombre, bytes, recibidos, estado, progreso, creadaEn, creadaPor } = carga
  const sha256 = carga.sha256?.toString('hex') ?? null
  return { id, destino, nombre, bytes, recibidos, estado, progreso, creadaEn, creadaPor, sha256 }
}

export type CargaVisible = ReturnType<typeof cargaVisible>
