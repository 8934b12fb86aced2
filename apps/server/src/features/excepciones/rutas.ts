import {
  avalarExcepcion as avalarDef,
  concederExcepcion as concederDef,
  listarExcepciones as listarDef,
  listarFilasPedibles as listarFilasDef,
  negarExcepcion as negarDef,
  pedirExcepcion as pedirDef,
  retirarExcepcion as retirarDef,
  verExcepcion as verDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { concederExcepcion } from './conceder-excepcion.ts'
import { decir } from './decir.ts'
import { listarExcepciones } from './listar-excepciones.ts'
import { listarFilasPedibles } from './listar-filas-pedibles.ts'
import { pedirExcepcion } from './pedir-excepcion.ts'
import { verExcepcion } from './ver-excepcion.ts'

export const rutasExcepciones: Ruta[] = [
  ruta(listarDef, listarExcepciones),
  ruta(listarFilasDef, listarFilasPedibles),
  ruta(verDef, (ctx, { params }) => verExcepcion(ctx, params.numero)),
  ruta(pedirDef, pedirExcepcion),
  ruta(avalarDef, (ctx, peticion) => decir(ctx, 'avalar', peticion)),
  ruta(retirarDef, (ctx, peticion) => decir(ctx, 'retirar', peticion)),
  ruta(negarDef, (ctx, peticion) => decir(ctx, 'negar', peticion)),
  ruta(concederDef, concederExcepcion),
]
