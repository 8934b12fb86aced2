import {
  cambiarClave as cambiarDef,
  escogerClave as escogerDef,
  pedirEnlaceDeClave as pedirDef,
  verEnlaceDeClave as verDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../../platform/http/index.ts'
import { cambiarClave, escogerClave, verEnlaceDeClave } from './escoger-clave.ts'
import { pedirEnlaceDeClave } from './pedir-enlace.ts'

// Whoever digests a password holds no connection meanwhile: those two open their own transaction.
export const rutasClave: Ruta[] = [
  ruta(pedirDef, pedirEnlaceDeClave),
  ruta(verDef, (ctx, { cuerpo }) => verEnlaceDeClave(ctx, cuerpo.ficha)),
  ruta(escogerDef, escogerClave, { sinTransaccion: true }),
  ruta(cambiarDef, cambiarClave, { sinTransaccion: true }),
]
