import { listarPreparacion as listarDef, verPreparacion as verDef } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { listarPreparacion } from './listar-preparacion.ts'
import { verPreparacion } from './ver-preparacion.ts'

export const rutasPreparacion: Ruta[] = [
  ruta(verDef, verPreparacion),
  ruta(listarDef, (ctx, { consulta }) => listarPreparacion(ctx, consulta)),
]
