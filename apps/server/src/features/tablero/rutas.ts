import {
  listarAvanceMetas as listarAvanceMetasDef,
  listarTablero as listarTableroDef,
  verAvance as verAvanceDef,
  verAvanceMeta as verAvanceMetaDef,
  verTablero as verTableroDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { listarTablero } from './listar-tablero.ts'
import { listarAvanceMetas, verAvanceMeta } from './metas-abiertas.ts'
import { verAvance } from './ver-avance.ts'
import { verTablero } from './ver-tablero.ts'

export const rutasTablero: Ruta[] = [
  ruta(verTableroDef, (ctx, { params }) => verTablero(ctx, params)),
  ruta(listarTableroDef, (ctx, { params, consulta }) => listarTablero(ctx, params, consulta)),
  ruta(verAvanceDef, (ctx, { params, consulta }) => verAvance(ctx, params, consulta.dimension)),
  ruta(listarAvanceMetasDef, (ctx, { params, consulta }) => listarAvanceMetas(ctx, params, consulta)),
  ruta(verAvanceMetaDef, (ctx, { params: { meta, ...clave } }) => verAvanceMeta(ctx, clave, meta)),
]
