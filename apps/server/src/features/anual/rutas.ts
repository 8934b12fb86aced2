import { guardarActividades as guardarActividadesDef, verAnual as verAnualDef } from '@kpt/contract'
import { type Ruta, rechazar, ruta } from '../../platform/http/index.ts'
import { guardarActividades } from './guardar-actividades.ts'
import { verAnual } from './ver-anual.ts'

export const rutasAnual: Ruta[] = [
  ruta(verAnualDef, (ctx, { params, consulta }) => {
    const entidad = ctx.entidad ?? rechazar('entidad.desconocida', { entidad: params.entidad })
    return verAnual(ctx, entidad, params.vigencia, consulta)
  }),
  ruta(guardarActividadesDef, async (ctx, { params: { entidad, vigencia, meta }, cuerpo }) => {
    const { n, lista } = await guardarActividades(ctx, entidad, { vigencia, meta, ...cuerpo })
    return { n, lista: [...lista] }
  }),
]
