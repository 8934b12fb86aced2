import { verRespuestas as verRespuestasDef } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { verRespuestas } from './ver-respuestas.ts'

export const rutasGestionweb: Ruta[] = [
  ruta(verRespuestasDef, (ctx, { params, consulta }) => verRespuestas(ctx, params, consulta.version)),
]
