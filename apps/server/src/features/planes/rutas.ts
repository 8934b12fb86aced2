import {
  compararVersiones as compararVersionesDef,
  confirmarCarga as confirmarCargaDef,
  finalizarPi as finalizarPiDef,
  listarMetas as listarMetasDef,
  registrarActo as registrarActoDef,
  restaurarVersion as restaurarVersionDef,
  verCarga as verCargaDef,
  verMeta as verMetaDef,
  verPlan as verPlanDef,
} from '@kpt/contract'
import { type Ruta, rechazar, ruta } from '../../platform/http/index.ts'
import { compararVersiones } from './comparar-versiones.ts'
import { confirmarCarga } from './confirmar-carga.ts'
import { finalizarPi } from './finalizar-pi.ts'
import { listarMetas } from './metas.ts'
import { registrarActo } from './registrar-acto.ts'
import { restaurarVersion } from './restaurar-version.ts'
import { verCarga } from './ver-carga.ts'
import { verMeta } from './ver-meta.ts'
import { verPlan } from './ver-plan.ts'

export const rutasPlanes: Ruta[] = [
  ruta(verCargaDef, (ctx, { params }) => verCarga(ctx, params.entidad, params.carga)),
  ruta(confirmarCargaDef, (ctx, { params, cuerpo }) =>
    confirmarCarga(ctx, params.entidad, params.carga, cuerpo.contra),
  ),
  ruta(verPlanDef, (ctx, { params, consulta }) => {
    const entidad = ctx.entidad ?? rechazar('entidad.desconocida', { entidad: params.entidad })
    return verPlan(ctx, entidad, consulta.version)
  }),
  ruta(listarMetasDef, (ctx, { params, consulta }) => listarMetas(ctx, params.entidad, consulta)),
  ruta(verMetaDef, (ctx, { params, consulta }) => verMeta(ctx, params.entidad, params.meta, consulta.version)),
  ruta(registrarActoDef, (ctx, { params, cuerpo }) => registrarActo(ctx, params.entidad, cuerpo)),
  ruta(finalizarPiDef, (ctx, { params, cuerpo }) => finalizarPi(ctx, params.entidad, cuerpo)),
  ruta(compararVersionesDef, (ctx, { params: { entidad, version }, consulta }) =>
    compararVersiones(ctx, entidad, { version, ...consulta }),
  ),
  ruta(restaurarVersionDef, (ctx, { params: { entidad, version }, cuerpo }) =>
    restaurarVersion(ctx, entidad, { elegida: version, contra: cuerpo.contra }),
  ),
]
