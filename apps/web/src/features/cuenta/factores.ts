import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { consultaSesion } from '../../app/sesion.ts'

export type Factores = Respuesta<'GET /api/cuenta/factores'>

export type PropsFactor = {
  readonly factores: Factores
  /** Recovery codes just made, to be shown this once. */
  readonly onCodigos: (codigos: readonly string[] | null) => void
}

/** After any change: what the screen shows, and whether something is still missing. */
export async function refrescarFactores(): Promise<void> {
  await consultas.invalidateQueries({ queryKey: ['GET /api/cuenta/factores'] })
  await consultas.invalidateQueries({ queryKey: consultaSesion.queryKey })
}
