import {
  abrirBorradorPlan,
  compararBorradorPlan,
  descartarBorradorPlan,
  guardarBorradorPlan,
  verBorradorPlan,
  verCambiosBorrador,
  verPuntosBorrador,
  versionarBorradorPlan,
  volverBorradorPlan,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { abrirBorrador } from './abrir-borrador.ts'
import { guardarCeldas } from './guardar-celdas.ts'
import { verBorrador, verCambios, verPuntos } from './ver-borrador.ts'
import { compararBorrador, versionarBorrador } from './versionar-borrador.ts'
import { descartarBorrador, volverBorrador } from './volver-borrador.ts'

export const rutasEdicion: Ruta[] = [
  ruta(abrirBorradorPlan, (ctx, { params, cuerpo }) => abrirBorrador(ctx, params.entidad, cuerpo.nuevo)),
  ruta(verBorradorPlan, (ctx, { params }) => verBorrador(ctx, params)),
  ruta(guardarBorradorPlan, (ctx, { params, cuerpo }) => guardarCeldas(ctx, params, cuerpo)),
  ruta(verCambiosBorrador, (ctx, { params, consulta }) => verCambios(ctx, params, consulta.numero, consulta.despuesDe)),
  ruta(verPuntosBorrador, (ctx, { params }) => verPuntos(ctx, params)),
  ruta(volverBorradorPlan, (ctx, { params, cuerpo }) => volverBorrador(ctx, params, cuerpo)),
  ruta(descartarBorradorPlan, (ctx, { params, cuerpo }) => descartarBorrador(ctx, params, cuerpo.ultima)),
  ruta(compararBorradorPlan, (ctx, { params }) => compararBorrador(ctx, params)),
  ruta(versionarBorradorPlan, (ctx, { params, cuerpo }) => versionarBorrador(ctx, params, cuerpo)),
]
