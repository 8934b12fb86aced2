import {
  anotarLlamada as anotarDef,
  verCortesDelRadar as cortesDef,
  listarRadar as listarDef,
  listarLlamadas as llamadasDef,
  verRitmo as ritmoDef,
  verRadar as verDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { listarRadar } from './listar-radar.ts'
import { anotarLlamada, listarLlamadas } from './llamadas.ts'
import { verCortesDelRadar, verRadar } from './ver-radar.ts'
import { verRitmo } from './ver-ritmo.ts'

export const rutasRadar: Ruta[] = [
  ruta(cortesDef, verCortesDelRadar),
  ruta(verDef, (ctx, { params }) => verRadar(ctx, params)),
  ruta(listarDef, (ctx, { params, consulta }) => listarRadar(ctx, params, consulta)),
  ruta(ritmoDef, (ctx, { params }) => verRitmo(ctx, params)),
  ruta(llamadasDef, (ctx, { params, consulta }) => listarLlamadas(ctx, params, consulta)),
  ruta(anotarDef, anotarLlamada),
]
