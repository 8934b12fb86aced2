import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ClaseInforme, FormatoInforme } from '@kpt/domain/seguimiento'
import { enUnaMirada } from '../../platform/db/una-mirada.ts'
import { alcanceInterno, type ContextoPublico, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findPublicados } from '../publico/index.ts'
import { informeDeEntidad } from './contenido/entidad.ts'
import { type ArchivoInforme, escribirInforme } from './escribir.ts'
import { reunirEntidad } from './reunir.ts'

type Pedido = { readonly clase: ClaseInforme; readonly formato: FormatoInforme }

/** For whoever may read the report: the version that counts, validated or not, and it says which. */
export async function descargarInforme(
  { servicios, ahora, alcance }: ContextoTerritorial,
  clave: ClaveReporte,
  { clase, formato }: Pedido,
): Promise<ArchivoInforme> {
  const datos = await enUnaMirada(servicios.conexion.db, (db) =>
    reunirEntidad({ db, ahora, alcance, servicios }, clave, { clase, conMotivos: true }),
  )
  return escribirInforme(informeDeEntidad(datos), formato)
}

/** For anybody: only what its public page shows, which one query decides (`publico`). Drafts and versions without verdict are one same refusal. */
export async function descargarInformePublicado(
  { servicios, ahora }: ContextoPublico,
  clave: ClaveReporte,
  { clase, formato }: Pedido,
): Promise<ArchivoInforme> {
  const alcance = alcanceInterno({ clase: 'entidad', codigo: clave.entidad })
  const datos = await enUnaMirada(servicios.conexion.db, async (db) => {
    const publicados = await findPublicados(db, clave.entidad, clave.instrumento)
    const suyo = publicados.find((p) => p.vigencia === clave.vigencia && p.corte === clave.corte)
    if (!suyo?.revisada) return rechazar('informe.sin_publicar', {})
    return reunirEntidad({ db, ahora, alcance, servicios }, clave, { clase, conMotivos: false })
  })
  return escribirInforme(informeDeEntidad(datos), formato)
}
