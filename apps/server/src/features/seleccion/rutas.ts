import * as c from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { hacerSeleccion, reintentarSeleccion } from './hacer-seleccion.ts'
import { listarElegibles } from './listar-elegibles.ts'
import { publicarMuestra, sortearMuestra, verPrevia } from './muestra.ts'
import { descargarMarco, descargarMuestra, listarMuestras, verMuestra } from './publicas.ts'
import { verSeleccion, verSelecciones } from './ver-selecciones.ts'

export const rutasSeleccion: Ruta[] = [
  ruta(c.verSelecciones, (ctx, { params }) => verSelecciones(ctx, params)),
  ruta(c.listarElegibles, (ctx, { params, consulta }) => listarElegibles(ctx, params, consulta)),
  ruta(c.verPreviaMuestra, (ctx, { params, consulta }) => verPrevia(ctx, params, consulta)),
  ruta(c.hacerSeleccion, (ctx, { params, cuerpo }) => hacerSeleccion(ctx, params, cuerpo)),
  ruta(c.publicarMuestra, (ctx, { params, cuerpo }) => publicarMuestra(ctx, params, cuerpo)),
  ruta(c.sortearMuestra, (ctx, { params, cuerpo }) => sortearMuestra(ctx, params, cuerpo)),
  ruta(c.verSeleccion, (ctx, { params, consulta }) => verSeleccion(ctx, params, consulta)),
  ruta(c.reintentarSeleccion, (ctx, { params }) => reintentarSeleccion(ctx, params)),
  ruta(c.listarMuestras, (ctx, { consulta }) => listarMuestras(ctx, consulta)),
  ruta(c.verMuestra, (ctx, { params }) => verMuestra(ctx, params)),
  ruta(c.descargarMarco, (ctx, { params }) => descargarMarco(ctx, params)),
  ruta(c.descargarMuestra, (ctx, { params }) => descargarMuestra(ctx, params)),
]
