import { verPlurianual as verPlurianualDef } from '@kpt/contract'
import { type Ruta, rechazar, ruta } from '../../platform/http/index.ts'
import { verPlurianual } from './ver-plurianual.ts'

export const rutasPlurianual: Ruta[] = [
  ruta(verPlurianualDef, (ctx, { params, consulta }) => {
    const entidad = ctx.entidad ?? rechazar('entidad.desconocida', { entidad: params.entidad })
    return verPlurianual(ctx, entidad.codigo, consulta.version)
  }),
]
