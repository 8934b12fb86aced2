import * as c from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { abrirAdjunto, cerrarAdjunto, declararAdjunto, recibirAdjunto } from './adjuntar.ts'
import { listarContactos, listarContactosDe } from './contactos.ts'
import { listarAsistencias, listarDeEntidad } from './listar.ts'
import { anularAsistencia, registrarAsistencia } from './registrar.ts'

export const rutasAsistencia: Ruta[] = [
  ruta(c.listarAsistencias, (ctx, { consulta }) => listarAsistencias(ctx, consulta)),
  ruta(c.registrarAsistencia, (ctx, { cuerpo }) => registrarAsistencia(ctx, cuerpo)),
  ruta(c.anularAsistencia, (ctx, { params, cuerpo }) => anularAsistencia(ctx, params.asistencia, cuerpo.motivo)),
  ruta(c.listarAsistenciasDeEntidad, (ctx, { params, consulta }) => listarDeEntidad(ctx, params.entidad, consulta)),
  ruta(c.declararAdjunto, (ctx, { params, cuerpo }) => declararAdjunto(ctx, params, cuerpo)),
  ruta(c.recibirTrozoAdjunto, (ctx, { params, cuerpo }) => recibirAdjunto(ctx, params, params.trozo, cuerpo)),
  ruta(c.cerrarAdjunto, (ctx, { params }) => cerrarAdjunto(ctx, params), { sinTransaccion: true }),
  ruta(c.abrirAdjunto, (ctx, { params }) => abrirAdjunto(ctx, params)),
  ruta(c.listarContactos, (ctx, { consulta }) => listarContactos(ctx, consulta)),
  ruta(c.listarContactosDeEntidad, (ctx, { params, consulta }) => listarContactosDe(ctx, params.entidad, consulta)),
]
