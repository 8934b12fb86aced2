import { descargarLibroAnotado, descargarLibroPlan, descargarPlantilla as descargarPlantillaDef } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { descargarPlantilla } from './descargar-plantilla.ts'
import { exportarPlan } from './exportar-plan.ts'
import { libroAnotado } from './libro-anotado.ts'

export const rutasLibros: Ruta[] = [
  ruta(descargarLibroPlan, (ctx, { params, consulta }) =>
    exportarPlan(ctx, ctx.servicios.referencia, params.entidad, consulta.version),
  ),
  ruta(descargarPlantillaDef, (ctx, { params }) => descargarPlantilla(ctx, ctx.servicios.referencia, params.entidad)),
  ruta(descargarLibroAnotado, (ctx, { params }) => libroAnotado(ctx, params.entidad, params.carga)),
]
