import {
  abrirSesion as abrirSesionDef,
  cerrarLasDemas as cerrarLasDemasDef,
  cerrarSesionPropia as cerrarPropiaDef,
  trabajarComo as trabajarComoDef,
  verCuenta as verCuentaDef,
  verSesion,
  verSesiones as verSesionesDef,
} from '@kpt/contract'
import { isoBogota } from '@kpt/domain/shared'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { abrirSesion } from './abrir-sesion.ts'
import { rutasClave } from './clave/rutas.ts'
import { cerrarLasDemas, cerrarSesionPropia, verCuenta, verMisSesiones } from './cuenta/mi-cuenta.ts'
import { rutasFactores } from './factores/rutas.ts'
import { rutasFirma } from './firma/rutas.ts'
import { rutasIdentidad } from './identidad/rutas.ts'
import { rutasRescate } from './rescate/rutas.ts'
import { sesionVisible } from './sesion-visible.ts'
import { trabajarComo } from './trabajar-como.ts'
import { verTermino } from './ver-termino.ts'

export const rutasAcceso: Ruta[] = [
  ...rutasClave,
  ...rutasFactores,
  ...rutasFirma,
  ...rutasRescate,
  ...rutasIdentidad,
  ruta(verCuentaDef, verCuenta),
  ruta(verSesionesDef, verMisSesiones),
  ruta(cerrarPropiaDef, cerrarSesionPropia),
  ruta(cerrarLasDemasDef, cerrarLasDemas),
  ruta(abrirSesionDef, abrirSesion, { sinTransaccion: true }),
  ruta(trabajarComoDef, (ctx, { cuerpo }) => trabajarComo(ctx, cuerpo.nombramiento)),
  ruta(verSesion, async (ctx) => ({
    sesion: ctx.persona ? await sesionVisible(ctx.servicios, ctx.persona) : null,
    termino: ctx.persona ? null : await verTermino(ctx),
    ahora: isoBogota(ctx.ahora),
    proveedor: ctx.servicios.oidc?.ajustes.nombre ?? null,
    demostracion: ctx.servicios.demostracion,
    ...(ctx.servicios.politicas === null ? {} : { politicas: ctx.servicios.politicas }),
  })),
]
