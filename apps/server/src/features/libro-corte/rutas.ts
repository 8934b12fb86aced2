import {
  cerrarLibroCorte,
  confirmarLibroCorte,
  crearLibroCorte,
  descargarLibroCorte,
  descargarLibroCorteAnotado,
  descartarLibroCorte,
  listarCambiosLibro,
  listarLibrosCorte,
  recibirTrozoLibro,
  verLibroCorte,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { cargaVisible, cerrarCarga, crearCarga, descartarCarga, findCargas, recibirTrozo } from '../cargas/index.ts'
import { findCorte } from '../reportes/index.ts'
import { confirmarLibro } from './confirmar-libro.ts'
import { descargarLibro } from './descargar-libro.ts'
import { libroAnotado } from './libro-anotado.ts'
import { listarCambios } from './listar-cambios.ts'
import { verLibro } from './ver-libro.ts'

export const rutasLibroCorte: Ruta[] = [
  ruta(descargarLibroCorte, (ctx, { params, consulta }) => descargarLibro(ctx, params, consulta.version)),
  ruta(crearLibroCorte, async (ctx, { params, cuerpo }) => {
    const { clave } = await findCorte(ctx, params)
    return crearCarga(ctx, params.entidad, { destino: 'corte', ...cuerpo }, { de: clave })
  }),
  ruta(recibirTrozoLibro, (ctx, { params: { carga, trozo, ...clave }, cuerpo }) =>
    recibirTrozo(ctx, clave.entidad, { carga, trozo, contenido: cuerpo }, clave),
  ),
  ruta(cerrarLibroCorte, (ctx, { params: { carga, ...clave } }) => cerrarCarga(ctx, clave.entidad, carga, clave)),
  ruta(descartarLibroCorte, (ctx, { params: { carga, ...clave } }) => descartarCarga(ctx, clave.entidad, carga, clave)),
  ruta(listarLibrosCorte, async (ctx, { params, consulta }) => {
    const { filas, total } = await findCargas(ctx.db, ctx.alcance, params.entidad, consulta, params)
    return { filas: filas.map(cargaVisible), total, ...consulta }
  }),
  ruta(verLibroCorte, (ctx, { params: { carga, ...clave } }) => verLibro(ctx, clave, carga)),
  ruta(listarCambiosLibro, (ctx, { params: { carga, ...clave }, consulta }) =>
    listarCambios(ctx, clave, carga, consulta),
  ),
  ruta(
    confirmarLibroCorte,
    (ctx, { params: { carga, ...clave }, cuerpo }) => confirmarLibro(ctx, clave, carga, cuerpo),
    {
      sinTransaccion: true,
    },
  ),
  ruta(descargarLibroCorteAnotado, (ctx, { params: { carga, ...clave } }) => libroAnotado(ctx, clave, carga)),
]
