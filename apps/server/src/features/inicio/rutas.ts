import { verInicio as verInicioDef } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { verInicio } from './ver-inicio.ts'

export const rutasInicio: Ruta[] = [ruta(verInicioDef, (ctx, { params }) => verInicio(ctx, params.entidad))]
