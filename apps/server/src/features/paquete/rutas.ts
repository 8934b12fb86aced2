import {
  descargarPaquete as descargarPaqueteDef,
  pedirPaquete as pedirPaqueteDef,
  verPaquete as verPaqueteDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { descargarPaquete, pedirPaquete, verPaquete } from './pedir-paquete.ts'

export const rutasPaquete: Ruta[] = [
  ruta(verPaqueteDef, (ctx, { params }) => verPaquete(ctx, params)),
  ruta(pedirPaqueteDef, (ctx, { params }) => pedirPaquete(ctx, params)),
  ruta(descargarPaqueteDef, (ctx, { params }) => descargarPaquete(ctx, params)),
]
