import {
  declararSinAvance as declararSinAvanceDef,
  enviarReporte as enviarReporteDef,
  guardarValores as guardarValoresDef,
  listarCorridas as listarCorridasDef,
  listarFilas as listarFilasDef,
  retirarReporte as retirarReporteDef,
  validarAhora as validarAhoraDef,
  verCambios as verCambiosDef,
  verCorrida as verCorridaDef,
  verHistoriaValor as verHistoriaValorDef,
  verReporte as verReporteDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { findFirma } from '../acceso/index.ts'
import { anotarConsulta } from './anotar-consulta.ts'
import { listarCorridas, validarAhora, verCorrida } from './corridas.ts'
import { declararSinAvance } from './declarar-sin-avance.ts'
import { enviarReporte } from './enviar-reporte.ts'
import { guardarValores } from './guardar-valores.ts'
import { listarFilas } from './listar-filas.ts'
import { retirarReporte } from './retirar-reporte.ts'
import { verCambios } from './ver-cambios.ts'
import { verHistoriaValor } from './ver-historia-valor.ts'
import { verReporte } from './ver-reporte.ts'

/** Enough for the database never to wait for the thread that judges, few enough to leave connections to everybody else. */
const ENVIOS_A_LA_VEZ = 6

export const rutasReportes: Ruta[] = [
  ruta(verReporteDef, async (ctx, { params }) => {
    await anotarConsulta(ctx, params)
    return verReporte(ctx, params)
  }),
  ruta(listarFilasDef, async (ctx, { params, consulta }) => {
    await anotarConsulta(ctx, params, { forma: 'metas', version: consulta.version ?? 0 })
    return listarFilas(ctx, params, consulta)
  }),
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
  ruta(
    enviarReporteDef,
    async (ctx, { params }) => enviarReporte(ctx, params, await findFirma(ctx.db, ctx.persona.sesion, ctx.ahora)),
    { aLaVez: ENVIOS_A_LA_VEZ },
  ),
  ruta(listarCorridasDef, (ctx, { params, consulta }) => listarCorridas(ctx, params, consulta)),
  ruta(verCorridaDef, (ctx, { params, consulta }) => verCorrida(ctx, params, consulta.contra)),
  ruta(validarAhoraDef, (ctx, { params }) => validarAhora(ctx, params)),
  ruta(retirarReporteDef, (ctx, { params, cuerpo }) => retirarReporte(ctx, params, cuerpo.motivo)),
]
