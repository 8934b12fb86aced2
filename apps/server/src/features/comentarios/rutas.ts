import {
  actuarEnComentarios as actuarDef,
  verComentados as comentadosDef,
  comentar as comentarDef,
  leerComentarios as leerDef,
  listarComentarios as listarDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { actuarEnComentarios } from './actuar.ts'
import { comentar } from './comentar.ts'
import { leerComentarios, listarComentarios, verComentados } from './ver.ts'

export const rutasComentarios: Ruta[] = [
  ruta(comentadosDef, (ctx, { params }) => verComentados(ctx, params)),
  ruta(listarDef, (ctx, { params, consulta }) => listarComentarios(ctx, params, consulta)),
  ruta(comentarDef, comentar),
  ruta(actuarDef, actuarEnComentarios),
  ruta(leerDef, (ctx, { params, cuerpo }) => leerComentarios(ctx, params, cuerpo.hasta)),
]
