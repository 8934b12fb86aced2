import {
  actuarEnExpediente as actuarDef,
  descargarExpediente as descargarDef,
  descargarFolio as descargarFolioDef,
  listarExpedientes as listarDef,
  listarFolios as listarFoliosDef,
  prepararExpediente as prepararDef,
  verExpediente as verDef,
  verFolio as verFolioDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { actuarEnExpediente } from './actuar.ts'
import { descargarExpediente, descargarFolio } from './descargar.ts'
import { prepararExpediente } from './preparar.ts'
import { listarExpedientes, listarFolios, verExpediente, verFolio } from './ver.ts'

export const rutasExpedientes: Ruta[] = [
  ruta(listarDef, listarExpedientes),
  ruta(prepararDef, prepararExpediente, { aLaVez: 1 }),
  ruta(verDef, (ctx, { params }) => verExpediente(ctx, params.numero)),
  ruta(actuarDef, actuarEnExpediente),
  ruta(listarFoliosDef, listarFolios),
  ruta(verFolioDef, (ctx, { params }) => verFolio(ctx, params.numero, params.entidad)),
  ruta(descargarDef, (ctx, { params: { numero, forma } }) => descargarExpediente(ctx, numero, forma), { aLaVez: 1 }),
  ruta(descargarFolioDef, (ctx, { params: { numero, entidad } }) => descargarFolio(ctx, numero, entidad)),
]
