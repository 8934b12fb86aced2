import * as c from '@kpt/contract'
import { isoBogota } from '@kpt/domain/shared'
import { type Ruta, rechazar, ruta } from '../../platform/http/index.ts'
import { activar, verActivacion } from './activar.ts'
import { abrirCarga, cerrar, declarar, quitar, recibirTrozo, verCarga } from './cargar.ts'
import { listarDelTerritorio } from './listar-del-territorio.ts'
import { listarDeEntidad, objetarConEnlace, objetarConSesion, verParaObjetar } from './objetar.ts'
import { radicar } from './radicar.ts'
import { renovarActivacion } from './renovar.ts'
import { crearReto, fichaDeReto } from './reto.ts'
import { abrirCargaParaCompletar, completar, renovarDesdeSeguimiento, retirar, verSeguimiento } from './seguir.ts'
import { verCola } from './ver-cola.ts'
import { verIdentidad, verSolicitud, verSoporte } from './ver-solicitud.ts'
import { aceptar, asignar, pedirMas, rechazarSolicitud } from './verificar.ts'

const deQuienPide: Ruta[] = [
  ruta(c.pedirReto, async ({ servicios, ahora }) => {
    if (!servicios.cripto.guarda) rechazar('solicitud.sin_llave', {})
    const { vence, ...reto } = crearReto(servicios.cripto, ahora)
    return { ...reto, vence: isoBogota(vence) }
  }),
  ruta(c.abrirCargaDeSoportes, (ctx, { cuerpo: { reto, prueba } }) => {
    const ficha = fichaDeReto(ctx.servicios.cripto, reto, prueba, ctx.ahora) ?? rechazar('solicitud.prueba', {})
    return abrirCarga(ctx, ficha, null)
  }),
  ruta(c.verCargaDeSoportes, (ctx, { params }) => verCarga(ctx, params.carga)),
  ruta(c.declararSoporte, declarar),
  ruta(c.recibirTrozoDeSoporte, recibirTrozo, { sinTransaccion: true }),
  ruta(c.cerrarSoporte, cerrar, { sinTransaccion: true }),
  ruta(c.quitarSoporte, (ctx, { params }) => quitar(ctx, params)),
  ruta(c.radicarSolicitud, radicar),
  ruta(c.verSeguimiento, (ctx, { cuerpo }) => verSeguimiento(ctx, cuerpo.ficha)),
  ruta(c.abrirCargaParaCompletar, (ctx, { cuerpo }) => abrirCargaParaCompletar(ctx, cuerpo.ficha)),
  ruta(c.completarSolicitud, completar),
  ruta(c.retirarSolicitud, (ctx, { cuerpo }) => retirar(ctx, cuerpo.ficha)),
  ruta(c.renovarEnlace, (ctx, { cuerpo }) => renovarDesdeSeguimiento(ctx, cuerpo.ficha)),
  ruta(c.verActivacion, (ctx, { cuerpo }) => verActivacion(ctx, cuerpo.ficha)),
  ruta(c.activar, activar, { sinTransaccion: true }),
  ruta(c.renovarActivacion, (ctx, { cuerpo }) => renovarActivacion(ctx, cuerpo.ficha)),
]

const deQuienObjeta: Ruta[] = [
  ruta(c.verParaObjetar, (ctx, { cuerpo }) => verParaObjetar(ctx, cuerpo.ficha)),
  ruta(c.objetarConEnlace, (ctx, { cuerpo }) => objetarConEnlace(ctx, cuerpo)),
  ruta(c.listarSolicitudesDeEntidad, (ctx, { params }) => listarDeEntidad(ctx, params.entidad)),
  ruta(c.listarSolicitudesDelTerritorio, listarDelTerritorio),
  ruta(c.objetarSolicitud, (ctx, { params, cuerpo }) => objetarConSesion(ctx, params, cuerpo.texto)),
]

const deSoporte: Ruta[] = [
  ruta(c.verColaDeSolicitudes, (ctx, { consulta }) => verCola(ctx, consulta)),
  ruta(c.verSolicitud, (ctx, { params }) => verSolicitud(ctx, params.radicado)),
  ruta(c.verIdentidadDeSolicitud, (ctx, { params }) => verIdentidad(ctx, params.radicado)),
  ruta(c.verSoporteDeSolicitud, (ctx, { params, consulta }) => verSoporte(ctx, params, consulta.como)),
  ruta(c.asignarSolicitud, (ctx, { params, cuerpo }) => asignar(ctx, params.radicado, cuerpo)),
  ruta(c.pedirMas, (ctx, { params, cuerpo }) => pedirMas(ctx, params.radicado, cuerpo)),
  ruta(c.rechazarSolicitud, (ctx, { params, cuerpo }) => rechazarSolicitud(ctx, params.radicado, cuerpo)),
  ruta(c.aceptarSolicitud, (ctx, { params, cuerpo }) => aceptar(ctx, params.radicado, cuerpo)),
]

export const rutasSolicitudes: Ruta[] = [...deQuienPide, ...deQuienObjeta, ...deSoporte]
