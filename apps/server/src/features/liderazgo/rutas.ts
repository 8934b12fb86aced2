import { verLiderazgos as definicion } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { verLiderazgos } from './ver-liderazgos.ts'

export const rutasLiderazgo: Ruta[] = [ruta(definicion, (ctx, { params }) => verLiderazgos(ctx, params.entidad))]
