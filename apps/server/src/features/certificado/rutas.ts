import { descargarCertificado as descargarDef, verCertificado } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { certificar } from './certificar.ts'
import { descargarCertificado } from './descargar.ts'

export const rutasCertificado: Ruta[] = [
  ruta(verCertificado, (ctx, { params }) => certificar(ctx, params.codigo)),
  ruta(descargarDef, (ctx, { params }) => descargarCertificado(ctx, params.codigo)),
]
