import {
  declararSinAvance as declararSinAvanceDef,
  enviarReporte as enviarReporteDef,
  guardarValores as guardarValoresDef,
  listarFilas as listarFilasDef,
  retirarReporte as retirarReporteDef,
  verCambios as verCambiosDef,
  verHistoriaValor as verHistoriaValorDef,
  verReporte as verReporteDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { declararSinAvance } from './declarar-sin-avance.ts'
import { enviarReporte } from './enviar-reporte.ts'
import { guardarValores } from './guardar-valores.ts'
import { listarFilas } from './listar-filas.ts'
import { retirarReporte } from './retirar-reporte.ts'
import { verCambios } from './ver-cambios.ts'
import { verHistoriaValor } from './ver-historia-valor.ts'
import { verReporte } from './ver-reporte.ts'

export const rutasReportes: Ruta[] = [
  ruta(verReporteDef, (ctx, { params }) => verReporte(ctx, params)),
  ruta(listarFilasDef, (ctx, { params, consulta }) => listarFilas(ctx, params, consulta)),
  ruta(verCambiosDef, (ctx, { params, consulta }) => verCambios(ctx, params, consulta.desde)),
  ruta(verHistoriaValorDef, (ctx, { params: { meta, ...clave }, consulta }) =>
    verHistoriaValor(ctx, clave, { meta, ...consulta }),
  ),
  ruta(
    guardarValoresDef,
    async (ctx, { params, cuerpo }) => ({ resultados: await guardarValores(ctx, params, cuerpo.operaciones) }),
    { sinTransaccion: true, compruebaSesion: true },
  ),
  ruta(declararSinAvanceDef, (ctx, { params, cuerpo }) => declararSinAvance(ctx, params, cuerpo.metas, cuerpo.motivo), {
    sinTransaccion: true,
  }),
  ruta(enviarReporteDef, (ctx, { params }) => enviarReporte(ctx, params)),
  ruta(retirarReporteDef, (ctx, { params, cuerpo }) => retirarReporte(ctx, params, cuerpo.motivo)),
]
