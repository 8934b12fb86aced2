import * as c from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { abrir } from './abrir.ts'
import { asociar, corregir, retirar } from './cambiar.ts'
import { declarar, descartar, recibir, verCarga } from './cargar.ts'
import { agregarEnlace } from './enlace.ts'
import { guardarArchivo } from './guardar-archivo.ts'
import { listar } from './listar.ts'

export const rutasEvidencia: Ruta[] = [
  ruta(c.listarEvidencias, (ctx, { params, consulta }) => listar(ctx, params, consulta)),
  ruta(c.declararEvidencia, (ctx, { params, cuerpo }) => declarar(ctx, params, cuerpo)),
  ruta(c.verCargaEvidencia, (ctx, { params }) => verCarga(ctx, params, params.carga)),
  ruta(c.recibirTrozoEvidencia, (ctx, { params, cuerpo }) => recibir(ctx, params, params.carga, params.trozo, cuerpo)),
  ruta(c.cerrarEvidencia, (ctx, { params: { carga, ...clave }, cuerpo }) => guardarArchivo(ctx, clave, carga, cuerpo), {
    sinTransaccion: true,
  }),
  ruta(c.descartarEvidencia, (ctx, { params }) => descartar(ctx, params, params.carga)),
  ruta(c.agregarEnlace, (ctx, { params, cuerpo }) => agregarEnlace(ctx, params, cuerpo)),
  ruta(c.asociarEvidencia, (ctx, { params, cuerpo }) => asociar(ctx, params, cuerpo)),
  ruta(c.corregirEvidencia, (ctx, { params, cuerpo }) => corregir(ctx, params, cuerpo)),
  ruta(c.retirarEvidencia, (ctx, { params, cuerpo }) => retirar(ctx, params, cuerpo.motivo)),
  ruta(c.abrirEvidencia, (ctx, { params: { evidencia, ...clave } }) => abrir(ctx, clave, evidencia)),
]
