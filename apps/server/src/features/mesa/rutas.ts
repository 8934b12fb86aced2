import {
  asignarRevision as asignarDef,
  verCola as colaDef,
  verEquipoRevisor as equipoDef,
  escribirNota as escribirNotaDef,
  verListaRevision as listaDef,
  listarNotas as listarNotasDef,
  marcarMiradas as marcarDef,
  verMesaDelReporte as mesaDef,
  responderLista as responderDef,
  retirarNota as retirarNotaDef,
  verSinEnviar as sinEnviarDef,
  verTrayectoria as trayectoriaDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { asignar } from './asignar.ts'
import { verEquipo } from './equipo.ts'
import { responderLista, verLista } from './lista.ts'
import { marcarMiradas } from './mirar.ts'
import { escribirNota, listarNotas, retirarNota } from './notas.ts'
import { verSinEnviar } from './sin-enviar.ts'
import { verTrayectoria } from './trayectoria.ts'
import { verCola } from './ver-cola.ts'
import { verMesaDelReporte } from './ver-mesa.ts'

export const rutasMesa: Ruta[] = [
  ruta(colaDef, (ctx, { consulta }) => verCola(ctx, consulta)),
  ruta(sinEnviarDef, (ctx, { consulta }) => verSinEnviar(ctx, consulta)),
  ruta(equipoDef, (ctx) => verEquipo(ctx)),
  ruta(asignarDef, (ctx, { cuerpo }) => asignar(ctx, cuerpo)),
  ruta(mesaDef, (ctx, { params, consulta }) => verMesaDelReporte(ctx, params, consulta.version)),
  ruta(marcarDef, (ctx, { params, cuerpo }) => marcarMiradas(ctx, params, cuerpo)),
  ruta(listaDef, (ctx, { params, consulta }) => verLista(ctx, params, consulta.version)),
  ruta(responderDef, (ctx, { params, cuerpo }) => responderLista(ctx, params, cuerpo)),
  ruta(listarNotasDef, (ctx, { params, consulta }) => listarNotas(ctx, params, consulta)),
  ruta(escribirNotaDef, (ctx, { params, cuerpo }) => escribirNota(ctx, params, cuerpo)),
  ruta(retirarNotaDef, (ctx, { params: { nota, ...clave } }) => retirarNota(ctx, clave, nota)),
  ruta(trayectoriaDef, (ctx, { params }) => verTrayectoria(ctx, params)),
]
