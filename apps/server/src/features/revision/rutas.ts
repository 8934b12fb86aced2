import {
  cerrarReportes as cerrarReportesDef,
  darConforme as darConformeDef,
  decidirReapertura as decidirReaperturaDef,
  listarTraslados as listarTrasladosDef,
  pedirAjustesDnp as pedirAjustesDnpDef,
  pedirReapertura as pedirReaperturaDef,
  reabrirReporte as reabrirReporteDef,
  responderAjuste as responderAjusteDef,
  seleccionarReporte as seleccionarReporteDef,
  solicitarAjustes as solicitarAjustesDef,
  tomarEnRevision as tomarEnRevisionDef,
  trasladarAjustes as trasladarAjustesDef,
  validarReporte as validarReporteDef,
  verCambiosPorEnviar as verCambiosPorEnviarDef,
  verDiferencias as verDiferenciasDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { decidirReapertura, pedirReapertura } from './abrir-meta.ts'
import { cerrarReportes } from './cerrar.ts'
import { darConforme } from './dar-conforme.ts'
import { listarTraslados } from './listar-traslados.ts'
import { pedirAjustesDnp } from './pedir-ajustes-dnp.ts'
import { reabrirReporte } from './reabrir.ts'
import { responderAjuste } from './responder-ajuste.ts'
import { seleccionar } from './seleccionar.ts'
import { solicitarAjustes } from './solicitar-ajustes.ts'
import { tomarEnRevision } from './tomar-en-revision.ts'
import { trasladar } from './trasladar.ts'
import { validarReporte } from './validar-reporte.ts'
import { verCambiosPorEnviar } from './ver-cambios-por-enviar.ts'
import { verDiferencias } from './ver-diferencias.ts'

export const rutasRevision: Ruta[] = [
  ruta(tomarEnRevisionDef, (ctx, { params, cuerpo }) => tomarEnRevision(ctx, params, cuerpo.version)),
  ruta(solicitarAjustesDef, (ctx, { params, cuerpo }) => solicitarAjustes(ctx, params, cuerpo)),
  ruta(responderAjusteDef, (ctx, { params: { ronda, ...clave }, cuerpo }) =>
    responderAjuste(ctx, clave, { ronda, ...cuerpo }),
  ),
  ruta(pedirReaperturaDef, (ctx, { params: { ronda, ...clave }, cuerpo }) =>
    pedirReapertura(ctx, clave, { ronda, ...cuerpo }),
  ),
  ruta(decidirReaperturaDef, (ctx, { params: { ronda, n, ...clave }, cuerpo }) =>
    decidirReapertura(ctx, clave, { ronda, n, ...cuerpo }),
  ),
  ruta(validarReporteDef, (ctx, { params, cuerpo }) => validarReporte(ctx, params, cuerpo)),
  ruta(verDiferenciasDef, (ctx, { params, consulta }) => verDiferencias(ctx, params, consulta)),
  ruta(verCambiosPorEnviarDef, (ctx, { params, consulta }) => verCambiosPorEnviar(ctx, params, consulta)),
  ruta(seleccionarReporteDef, (ctx, { params, cuerpo }) => seleccionar(ctx, params, cuerpo)),
  ruta(darConformeDef, (ctx, { params, cuerpo }) => darConforme(ctx, params, cuerpo)),
  ruta(pedirAjustesDnpDef, (ctx, { params, cuerpo }) => pedirAjustesDnp(ctx, params, cuerpo)),
  ruta(trasladarAjustesDef, (ctx, { params, cuerpo }) => trasladar(ctx, params, cuerpo.nota)),
  ruta(listarTrasladosDef, (ctx, { consulta }) => listarTraslados(ctx, consulta)),
  ruta(cerrarReportesDef, (ctx, { params }) => cerrarReportes(ctx, params), { sinTransaccion: true }),
  ruta(reabrirReporteDef, (ctx, { params, cuerpo }) => reabrirReporte(ctx, params, cuerpo)),
]
