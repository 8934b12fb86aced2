import {
  cancelarRescate as cancelarDef,
  hacerRescate as hacerDef,
  pedirRescate as pedirDef,
  verRescate as verDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../../platform/http/index.ts'
import { pedirRescate } from './pedir-rescate.ts'
import { cancelarRescate, hacerRescate, verRescate } from './usar-rescate.ts'

export const rutasRescate: Ruta[] = [
  ruta(pedirDef, pedirRescate),
  ruta(verDef, (ctx, { cuerpo }) => verRescate(ctx, cuerpo.ficha)),
  ruta(cancelarDef, (ctx, { cuerpo }) => cancelarRescate(ctx, cuerpo.ficha)),
  ruta(hacerDef, hacerRescate, { sinTransaccion: true }),
]
