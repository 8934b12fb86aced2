import {
  cerrarCarga as cerrarCargaDef,
  crearCarga as crearCargaDef,
  descartarCarga as descartarCargaDef,
  listarCargas,
  recibirTrozo as recibirTrozoDef,
  verDocumento,
} from '@kpt/contract'
import { type Ruta, rechazar, ruta } from '../../platform/http/index.ts'
import { cargaVisible } from './carga-visible.ts'
import { findCargas } from './cargas.repo.ts'
import { cerrarCarga } from './cerrar-carga.ts'
import { crearCarga } from './crear-carga.ts'
import { descartarCarga } from './descartar-carga.ts'
import { findDocumento } from './documento.repo.ts'
import { recibirTrozo } from './recibir-trozo.ts'

export const rutasCargas: Ruta[] = [
  ruta(crearCargaDef, (ctx, { params, cuerpo }) => crearCarga(ctx, params.entidad, cuerpo)),
  ruta(recibirTrozoDef, (ctx, { params: { entidad, carga, trozo }, cuerpo }) =>
    recibirTrozo(ctx, entidad, { carga, trozo, contenido: cuerpo }),
  ),
  ruta(cerrarCargaDef, (ctx, { params }) => cerrarCarga(ctx, params.entidad, params.carga)),
  ruta(descartarCargaDef, (ctx, { params }) => descartarCarga(ctx, params.entidad, params.carga)),
  ruta(listarCargas, async (ctx, { params, consulta }) => {
    const { filas, total } = await findCargas(ctx.db, ctx.alcance, params.entidad, consulta)
    return { filas: filas.map(cargaVisible), total, ...consulta }
  }),
  ruta(verDocumento, async (ctx, { params: { entidad, sha256 } }) => {
    const documento = await findDocumento(ctx.db, ctx.alcance, entidad, sha256)
    const { tipo, nombre } = documento ?? rechazar('documento.no_existe', {})
    return { tipo, nombre, contenido: ctx.servicios.almacen.leerDocumento(entidad, sha256) }
  }),
]
