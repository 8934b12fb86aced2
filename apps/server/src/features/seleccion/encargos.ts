import { encargo } from '../../platform/jobs/index.ts'
import type { ClaveSeleccion } from './seleccion.repo.ts'

/** Pass the reports of a selection to DNP's review, as whoever selected them. */
export const pasarSeleccionados = encargo<ClaveSeleccion & { readonly cuenta: string; readonly rol: string }>(
  'pasar_seleccionados',
  3,
)
