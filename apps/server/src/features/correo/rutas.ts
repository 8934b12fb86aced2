import {
  listarBuzon as listarBuzonDef,
  listarCorreos as listarCorreosDef,
  reintentarCorreo,
  verCorreoDelBuzon,
  verHtmlDelBuzon as verHtmlDelBuzonDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { listarBuzon, verDelBuzon, verHtmlDelBuzon } from './buzon.ts'
import { listarCorreos } from './listar-correos.ts'
import { reintentar } from './reintentar.ts'

export const rutasCorreo: Ruta[] = [
  ruta(listarCorreosDef, (ctx, { consulta }) => listarCorreos(ctx, consulta)),
  ruta(reintentarCorreo, (ctx, { params }) => reintentar(ctx, params.correo)),
  ruta(listarBuzonDef, (ctx, { consulta }) => listarBuzon(ctx, consulta)),
  ruta(verCorreoDelBuzon, (ctx, { params }) => verDelBuzon(ctx, params.correo)),
  ruta(verHtmlDelBuzonDef, (ctx, { params }) => verHtmlDelBuzon(ctx, params.correo)),
]
