import { abrirEvidenciaPublica, listarEvidenciasPublicas, verComoVa as verComoVaDef } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { abrirEvidencia, listarEvidencias } from './evidencias.ts'
import { verComoVa } from './ver-como-va.ts'

export const rutasPublico: Ruta[] = [
  ruta(verComoVaDef, (ctx, { params }) => verComoVa(ctx, params.entidad), { compartida: true }),
  ruta(listarEvidenciasPublicas, (ctx, { params, consulta }) => listarEvidencias(ctx, params, consulta)),
  ruta(abrirEvidenciaPublica, (ctx, { params: { evidencia, ...cual } }) => abrirEvidencia(ctx, cual, evidencia)),
]
