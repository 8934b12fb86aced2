import {
  asignarCodigo as asignarDef,
  exceptuarMeta as exceptuarDef,
  homologarMetas as homologarDef,
  listarSinEquivalente as listarDef,
  listarExcepcionesHomologacion as listarExcepcionesDef,
  pedirSinEquivalente as pedirDef,
  preguntarSinEquivalente as preguntarDef,
  proponerHomologacion as proponerDef,
  responderSinEquivalente as responderDef,
  retirarSinEquivalente as retirarDef,
  verSinEquivalente as verDef,
  verHomologacion as verHomologacionDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { asignarCodigo, exceptuarMeta } from './decidir-solicitud.ts'
import { homologar } from './homologar.ts'
import { listarExcepciones } from './listar-excepciones.ts'
import { listarSolicitudes } from './listar-solicitudes.ts'
import { moverSolicitud } from './mover-solicitud.ts'
import { pedirSinEquivalente } from './pedir-sin-equivalente.ts'
import { proponer } from './proponer.ts'
import { verHomologacion } from './ver-homologacion.ts'
import { verSolicitud } from './ver-solicitud.ts'

export const rutasHomologacion: Ruta[] = [
  ruta(verHomologacionDef, (ctx, { params, consulta }) => verHomologacion(ctx, params.entidad, consulta)),
  ruta(proponerDef, proponer),
  ruta(homologarDef, (ctx, { params, cuerpo }) => homologar(ctx, params.entidad, cuerpo)),
  ruta(listarDef, listarSolicitudes),
  ruta(verDef, (ctx, { params }) => verSolicitud(ctx, params.numero)),
  ruta(pedirDef, pedirSinEquivalente),
  ruta(responderDef, (ctx, { params, cuerpo }) =>
    moverSolicitud(ctx, params.numero, { acto: 'responder', parte: 'entidad', texto: cuerpo.texto }),
  ),
  ruta(retirarDef, (ctx, { params }) =>
    moverSolicitud(ctx, params.numero, { acto: 'retirar', parte: 'entidad', texto: null }),
  ),
  ruta(preguntarDef, (ctx, { params, cuerpo }) =>
    moverSolicitud(ctx, params.numero, { acto: 'preguntar', parte: 'dnp', texto: cuerpo.texto }),
  ),
  ruta(asignarDef, asignarCodigo),
  ruta(exceptuarDef, exceptuarMeta),
  ruta(listarExcepcionesDef, listarExcepciones),
]
