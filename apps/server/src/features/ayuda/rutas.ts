import * as c from '@kpt/contract'
import { fechaEn } from '@kpt/domain/shared'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { actuarEn } from './actuar.ts'
import { abrirAdjunto, cerrarAdjunto, declararAdjunto, recibirAdjunto } from './adjuntar.ts'
import { findCategorias } from './categoria.repo.ts'
import { listarAyudas, listarDelReporte } from './listar.ts'
import { escribirNota, listarNotas } from './notas.ts'
import { pedirAyuda } from './pedir.ts'
import { guardarRespuesta, listarFrecuentes, listarRespuestas } from './respuestas.ts'
import { verAyuda } from './ver.ts'
import { verMesa } from './ver-mesa.ts'

const deQuienPide: Ruta[] = [
  ruta(c.listarCategoriasAyuda, async ({ db, ahora }) => ({ categorias: await findCategorias(db, fechaEn(ahora)) })),
  ruta(c.listarFrecuentes, (ctx, { consulta }) => listarFrecuentes(ctx, consulta)),
  ruta(c.listarAyudas, (ctx, { consulta }) => listarAyudas(ctx, consulta)),
  ruta(c.pedirAyuda, pedirAyuda),
  ruta(c.verAyuda, (ctx, { params }) => verAyuda(ctx, params.numero)),
  ruta(c.actuarEnAyuda, actuarEn),
  ruta(c.listarAyudasDelReporte, (ctx, { params, consulta }) => listarDelReporte(ctx, params, consulta)),
  ruta(c.declararAdjuntoAyuda, (ctx, { params, cuerpo }) => declararAdjunto(ctx, params.numero, cuerpo)),
  ruta(c.recibirTrozoAyuda, (ctx, { params, cuerpo }) => recibirAdjunto(ctx, params, params.trozo, cuerpo)),
  ruta(c.cerrarAdjuntoAyuda, (ctx, { params }) => cerrarAdjunto(ctx, params), { sinTransaccion: true }),
  ruta(c.abrirAdjuntoAyuda, (ctx, { params }) => abrirAdjunto(ctx, params.numero, params.archivo)),
]

const deLasMesas: Ruta[] = [
  ruta(c.verMesaDeAyuda, (ctx, { consulta }) => verMesa(ctx, consulta)),
  ruta(c.actuarEnMesaDeAyuda, actuarEn),
  ruta(c.listarNotasAyuda, (ctx, { params, consulta }) => listarNotas(ctx, params.numero, consulta)),
  ruta(c.escribirNotaAyuda, escribirNota),
  ruta(c.listarRespuestasAyuda, (ctx, { consulta }) => listarRespuestas(ctx, consulta)),
  ruta(c.guardarRespuestaAyuda, guardarRespuesta),
]

export const rutasAyuda: Ruta[] = [...deQuienPide, ...deLasMesas]
