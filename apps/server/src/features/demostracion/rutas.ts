import { verLibroDeEjemplo as verLibroDeEjemploDef } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { verLibroDeEjemplo } from './pais/ver-libro-de-ejemplo.ts'

export const rutasDemostracion: Ruta[] = [
  ruta(verLibroDeEjemploDef, (ctx, { params }) => verLibroDeEjemplo(ctx, params.entidad)),
]
