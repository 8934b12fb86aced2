import {
  descargarConsolidado as descargarConsolidadoDef,
  pedirConsolidado as pedirConsolidadoDef,
  verConsolidado as verConsolidadoDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { descargarConsolidado } from './descargar-consolidado.ts'
import { pedirConsolidado } from './pedir-consolidado.ts'
import { verConsolidado } from './ver-consolidado.ts'

export const rutasConsolidado: Ruta[] = [
  ruta(verConsolidadoDef, (ctx, { params }) => verConsolidado(ctx, params)),
  ruta(pedirConsolidadoDef, (ctx, { params }) => pedirConsolidado(ctx, params)),
  ruta(descargarConsolidadoDef, (ctx, { params }) => descargarConsolidado(ctx, params)),
]
