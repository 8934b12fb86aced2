import {
  abrirBorradorPlan,
  compararBorradorPlan,
  descartarBorradorPlan,
  guardarBorradorPlan,
  ponerAlDiaBorradorPlan,
  verBorradorPlan,
  verCambiosBorrador,
  verPuestaAlDiaBorrador,
  verPuntosBorrador,
  versionarBorradorPlan,
  volverBorradorPlan,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { abrirBorrador } from './abrir-borrador.ts'
import { guardarCeldas } from './guardar-celdas.ts'
import { ponerBorradorAlDia, verPuestaAlDia } from './poner-al-dia.ts'
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
  ruta(verPuestaAlDiaBorrador, (ctx, { params }) => verPuestaAlDia(ctx, params)),
  ruta(ponerAlDiaBorradorPlan, (ctx, { params, cuerpo }) => ponerBorradorAlDia(ctx, params, cuerpo)),
]
