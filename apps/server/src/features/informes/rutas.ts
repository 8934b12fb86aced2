import * as c from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { descargarInforme, descargarInformePublicado } from './de-entidad.ts'
import { descargarEvaluacion, descargarEvaluacionPublicada } from './departamental.ts'

export const rutasInformes: Ruta[] = [
  ruta(c.descargarInforme, (ctx, { params: { clase, ...clave }, consulta: { formato } }) =>
    descargarInforme(ctx, clave, { clase, formato }),
  ),
  ruta(c.descargarInformePublicado, (ctx, { params: { clase, ...clave }, consulta: { formato } }) =>
    descargarInformePublicado(ctx, { ...clave, instrumento: 'seguimiento' }, { clase, formato }),
  ),
  ruta(c.descargarEvaluacion, (ctx, { params: { departamento, ...clave }, consulta }) =>
    descargarEvaluacion(ctx, clave, { departamento, formato: consulta.formato }),
  ),
  ruta(c.descargarEvaluacionPublicada, (ctx, { params: { entidad, ...clave }, consulta }) =>
    descargarEvaluacionPublicada(
      ctx,
      { ...clave, instrumento: 'seguimiento' },
      {
        departamento: entidad,
        formato: consulta.formato,
      },
    ),
  ),
]
