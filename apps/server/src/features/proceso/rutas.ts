import { descargarProceso as descargarDef, listarProceso as listarDef, verProceso as verDef } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { descargarProceso } from './descargar.ts'
import { listarProceso, verProceso } from './medir.ts'

export const rutasProceso: Ruta[] = [
  ruta(verDef, (ctx, { params }) => verProceso(ctx, params), { compartida: true }),
  ruta(listarDef, (ctx, { params, consulta }) => listarProceso(ctx, params, consulta), { compartida: true }),
  ruta(descargarDef, (ctx, { params }) => descargarProceso(ctx, params)),
]
