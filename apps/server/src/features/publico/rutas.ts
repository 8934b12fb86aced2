import { verComoVa as verComoVaDef } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { verComoVa } from './ver-como-va.ts'

export const rutasPublico: Ruta[] = [ruta(verComoVaDef, (ctx, { params }) => verComoVa(ctx, params.entidad))]
