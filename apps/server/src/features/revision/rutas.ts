import {
  responderAjuste as responderAjusteDef,
  solicitarAjustes as solicitarAjustesDef,
  tomarEnRevision as tomarEnRevisionDef,
  validarReporte as validarReporteDef,
  verCola as verColaDef,
  verDiferencias as verDiferenciasDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { responderAjuste } from './responder-ajuste.ts'
import { solicitarAjustes } from './solicitar-ajustes.ts'
import { tomarEnRevision } from './tomar-en-revision.ts'
import { validarReporte } from './validar-reporte.ts'
import { verCola } from './ver-cola.ts'
import { verDiferencias } from './ver-diferencias.ts'

export const rutasRevision: Ruta[] = [
  ruta(verColaDef, (ctx, { consulta }) => verCola(ctx, consulta)),
  ruta(tomarEnRevisionDef, (ctx, { params, cuerpo }) => tomarEnRevision(ctx, params, cuerpo.version)),
  ruta(solicitarAjustesDef, (ctx, { params, cuerpo }) => solicitarAjustes(ctx, params, cuerpo)),
  ruta(responderAjusteDef, (ctx, { params: { ronda, ...clave }, cuerpo }) =>
    responderAjuste(ctx, clave, { ronda, ...cuerpo }),
  ),
  ruta(validarReporteDef, (ctx, { params, cuerpo }) => validarReporte(ctx, params, cuerpo)),
  ruta(verDiferenciasDef, (ctx, { params, consulta }) => verDiferencias(ctx, params, consulta)),
]
