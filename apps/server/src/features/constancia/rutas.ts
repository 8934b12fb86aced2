import {
  descargarConstancia as constanciaDef,
  verHuellaConstancia as huellaDef,
  descargarPrueba as pruebaDef,
  verificarConstancia as verificarDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { descargarConstancia, descargarPrueba } from './descargar.ts'
import { verHuellaConstancia, verificarConstancia } from './verificar.ts'

export const rutasConstancia: Ruta[] = [
  ruta(constanciaDef, (ctx, { params: { version, ...clave } }) => descargarConstancia(ctx, clave, version)),
  ruta(pruebaDef, (ctx, { params: { version, ...clave } }) => descargarPrueba(ctx, clave, version)),
  ruta(verificarDef, (ctx, { params }) => verificarConstancia(ctx, params.recibo)),
  ruta(huellaDef, (ctx, { params }) => verHuellaConstancia(ctx, params.recibo)),
]
