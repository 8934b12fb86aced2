import {
  cargarEjecucionAnterior as cargarDef,
  listarEjecucionAnterior as listarDef,
  verEjecucionAnterior as verDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { cargarEjecucionAnterior } from './cargar.ts'
import { listarEjecucionAnterior, verEjecucionAnterior } from './ver.ts'

export const rutasEjecucionAnterior: Ruta[] = [
  ruta(verDef, (ctx, { params }) => verEjecucionAnterior(ctx, params.entidad)),
  ruta(listarDef, (ctx, { params, consulta }) => listarEjecucionAnterior(ctx, params, consulta)),
  ruta(cargarDef, cargarEjecucionAnterior),
]
