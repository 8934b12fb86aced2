import {
  acusarDifusion as acusarDef,
  listarDifusiones as listarDef,
  publicarDifusion as publicarDef,
  listarDifusionesPublicas as publicasDef,
  trasladarDifusion as trasladarDef,
  listarSeguimientoDifusion as trasladosDef,
  verDifusion as verDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { publicarDifusion } from './publicar.ts'
import { trasladarDifusion } from './trasladar.ts'
import { acusarDifusion, listarDifusiones, listarPublicas, listarTraslados, verDifusion } from './ver.ts'

export const rutasDifusion: Ruta[] = [
  ruta(listarDef, (ctx, { consulta }) => listarDifusiones(ctx, consulta)),
  ruta(publicarDef, publicarDifusion),
  ruta(verDef, (ctx, { params }) => verDifusion(ctx, params.numero)),
  ruta(trasladosDef, listarTraslados),
  ruta(trasladarDef, trasladarDifusion),
  ruta(acusarDef, (ctx, { params }) => acusarDifusion(ctx, params.numero)),
  ruta(publicasDef, (ctx, { consulta }) => listarPublicas(ctx, consulta)),
]
