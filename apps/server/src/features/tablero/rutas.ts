import type { Ruta } from '../../platform/http/index.ts'

/** Handlers of the board: verTablero, listarTablero, verAvance, listarAvanceMetas, verAvanceMeta. */
export const rutasTablero: Ruta[] = []
