import {
  fijarPonderacion as fijarPonderacionDef,
  listarAvanceMetas as listarAvanceMetasDef,
  listarPonderaciones as listarPonderacionesDef,
  listarTablero as listarTableroDef,
  verAvance as verAvanceDef,
  verAvanceMeta as verAvanceMetaDef,
  verGruposTablero as verGruposTableroDef,
  verPonderacion as verPonderacionDef,
  verTablero as verTableroDef,
  verTendenciaAvance as verTendenciaAvanceDef,
  verTendencia as verTendenciaDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { listarTablero } from './listar-tablero.ts'
import { listarAvanceMetas, verAvanceMeta } from './metas-abiertas.ts'
import { fijarPonderacion, listarPonderaciones, verPonderacion } from './ponderar.ts'
import { verAvance } from './ver-avance.ts'
import { verGruposTablero } from './ver-grupos.ts'
import { verTablero } from './ver-tablero.ts'
import { verTendencia } from './ver-tendencia.ts'
import { verTendenciaAvance } from './ver-tendencia-avance.ts'

/** Many look at the same boards, above all while reports arrive: they depend on the territory of whoever looks, and on nobody in particular. */
const COMPARTIDA = { compartida: true } as const

export const rutasTablero: Ruta[] = [
  ruta(verTableroDef, (ctx, { params, consulta }) => verTablero(ctx, params, consulta), COMPARTIDA),
  ruta(verTendenciaDef, (ctx, { params, consulta }) => verTendencia(ctx, params, consulta), COMPARTIDA),
  ruta(verGruposTableroDef, (ctx, { params, consulta }) => verGruposTablero(ctx, params, consulta), COMPARTIDA),
  ruta(listarTableroDef, (ctx, { params, consulta }) => listarTablero(ctx, params, consulta), COMPARTIDA),
  ruta(verAvanceDef, (ctx, { params, consulta }) => verAvance(ctx, params, consulta.dimension)),
  ruta(verTendenciaAvanceDef, (ctx, { params, consulta }) => verTendenciaAvance(ctx, params, consulta)),
  ruta(listarAvanceMetasDef, (ctx, { params, consulta }) => listarAvanceMetas(ctx, params, consulta)),
  ruta(verPonderacionDef, (ctx, { params, consulta }) => verPonderacion(ctx, params, consulta)),
  ruta(listarPonderacionesDef, (ctx, { params, consulta }) => listarPonderaciones(ctx, params, consulta)),
  ruta(fijarPonderacionDef, fijarPonderacion),
  ruta(verAvanceMetaDef, (ctx, { params: { meta, ...clave } }) => verAvanceMeta(ctx, clave, meta)),
]
