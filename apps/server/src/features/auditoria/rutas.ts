import * as c from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { buscarPersonas } from './buscar-personas.ts'
import { descargarCadena } from './descargar.ts'
import { listarActos } from './listar-actos.ts'
import { verEstado } from './ver-estado.ts'

export const rutasAuditoria: Ruta[] = [
  ruta(c.listarActos, (ctx, { consulta }) => listarActos(ctx, consulta)),
  ruta(c.buscarPersonas, (ctx, { consulta }) => buscarPersonas(ctx, consulta)),
  ruta(c.verEstadoDeAuditoria, (ctx, { consulta }) => verEstado(ctx, consulta.cadena)),
  ruta(c.descargarCadena, (ctx, { params }) => descargarCadena(ctx, params.entidad)),
  ruta(c.descargarCadenaNacional, (ctx) => descargarCadena(ctx, NACIONAL)),
]
