import {
  fijarDiasDeAviso,
  listarRecordatorios as listarDef,
  listarResumenes as resumenesDef,
  verDiasDeAviso,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { fijarDias, verDias } from './dias.ts'
import { listarRecordatorios, listarResumenes } from './listar.ts'

export const rutasRecordatorios: Ruta[] = [
  ruta(listarDef, (ctx, { consulta }) => listarRecordatorios(ctx, consulta)),
  ruta(resumenesDef, (ctx, { consulta }) => listarResumenes(ctx, consulta)),
  ruta(verDiasDeAviso, (ctx) => verDias(ctx)),
  ruta(fijarDiasDeAviso, (ctx, { cuerpo }) => fijarDias(ctx, cuerpo)),
]
