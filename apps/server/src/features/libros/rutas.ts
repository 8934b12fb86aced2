import { descargarLibroPlan } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { exportarPlan } from './exportar-plan.ts'

export const rutasLibros: Ruta[] = [
  ruta(descargarLibroPlan, (ctx, { params, consulta }) =>
    exportarPlan(ctx, ctx.servicios.referencia, params.entidad, consulta.version),
  ),
]
