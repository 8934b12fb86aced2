import { guardarMapeo as guardarMapeoDef, verMapeo as verMapeoDef } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { guardarMapeo } from './guardar-mapeo.ts'
import { verMapeo } from './ver-mapeo.ts'

export const rutasMapeo: Ruta[] = [
  ruta(verMapeoDef, (ctx, { params }) => verMapeo(ctx, params.entidad, params.carga)),
  ruta(guardarMapeoDef, (ctx, { params, cuerpo }) => guardarMapeo(ctx, params.entidad, params.carga, cuerpo)),
]
