import {
  cerrarCruce as cerrarCruceDef,
  crearCruce as crearCruceDef,
  listarCompartidos as listarCompartidosDef,
  listarCruces,
  listarRenglonesCruce,
  recibirTrozoCruce,
  repartirDeCruce as repartirDeCruceDef,
  retirarCompartido as retirarCompartidoDef,
  tomarDeCruce as tomarDeCruceDef,
  verCruce as verCruceDef,
  verOrigenes,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { findCorteDeMetas } from '../reportes/index.ts'
import { cerrarCruce, crearCruce, recibirTrozo } from './cargar.ts'
import { findCruces } from './cruce.repo.ts'
import { cruceVisible } from './cruce-visible.ts'
import { listarCompartidos } from './listar-compartidos.ts'
import { listarRenglones } from './listar-renglones.ts'
import { repartirDeCruce } from './repartir.ts'
import { retirarCompartido } from './retirar-compartido.ts'
import { findOrigenes } from './toma.repo.ts'
import { tomarDeCruce } from './tomar.ts'
import { verCruce } from './ver-cruce.ts'

export const rutasCruce: Ruta[] = [
  ruta(crearCruceDef, (ctx, { params, cuerpo }) => crearCruce(ctx, params, cuerpo)),
  ruta(recibirTrozoCruce, (ctx, { params: { trozo, ...clave }, cuerpo }) => recibirTrozo(ctx, clave, trozo, cuerpo)),
  ruta(cerrarCruceDef, (ctx, { params }) => cerrarCruce(ctx, params)),
  ruta(listarCruces, async (ctx, { params, consulta }) => {
    await findCorteDeMetas(ctx, params)
    const { filas, total } = await findCruces(ctx.db, ctx.alcance, params, consulta)
    return { filas: filas.map(cruceVisible), total, ...consulta }
  }),
  ruta(verCruceDef, (ctx, { params }) => verCruce(ctx, params)),
  ruta(listarRenglonesCruce, (ctx, { params, consulta }) => listarRenglones(ctx, params, consulta)),
  ruta(tomarDeCruceDef, (ctx, { params, cuerpo }) => tomarDeCruce(ctx, params, cuerpo), { sinTransaccion: true }),
  ruta(repartirDeCruceDef, (ctx, { params, cuerpo }) => repartirDeCruce(ctx, params, cuerpo)),
  ruta(listarCompartidosDef, (ctx, { params, consulta }) => listarCompartidos(ctx, params, consulta)),
  ruta(retirarCompartidoDef, (ctx, { params, cuerpo }) => retirarCompartido(ctx, params, cuerpo)),
  ruta(verOrigenes, async (ctx, { params: { meta, ...clave } }) => {
    await findCorteDeMetas(ctx, clave)
    return { origenes: await findOrigenes(ctx.db, ctx.alcance, clave, meta) }
  }),
]
