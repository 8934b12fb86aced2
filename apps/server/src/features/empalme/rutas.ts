import * as c from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { fijarFecha } from './fijar-fecha.ts'
import { verAviso } from './ver-aviso.ts'
import { verEmpalmes } from './ver-empalmes.ts'
import { verExpediente } from './ver-expediente.ts'
import { verPrevia } from './ver-previa.ts'

export const rutasEmpalme: Ruta[] = [
  ruta(c.verEmpalmes, verEmpalmes),
  ruta(c.verPreviaEmpalme, verPrevia),
  ruta(c.fijarFinDeLiderazgos, fijarFecha),
  ruta(c.verAvisoDeEmpalme, (ctx, { params }) => verAviso(ctx, params.entidad)),
  ruta(c.verExpedienteDeEntrega, (ctx, { params }) => verExpediente(ctx, params.entidad)),
]
