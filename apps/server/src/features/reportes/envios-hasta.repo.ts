import type { ClaveReporte, EnvioHecho } from '@kpt/domain/reportes'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { instanteDe } from '../../platform/db/instante.ts'

/** Public by its shape: which versions of a report had been sent at an instant, when, and whether they had been withdrawn by then. */
export async function findEnviosHasta(
  db: Db,
  { entidad, instrumento, vigencia, corte }: ClaveReporte,
  en: Instante,
): Promise<(EnvioHecho & { readonly version: number })[]> {
  const filas = await db
    .selectFrom('reporte_suceso')
    .select(['acto', 'version', 'en'])
    .where((eb) => eb.and({ entidad, instrumento, vigencia, corte }))
    .where('acto', 'in', ['enviar', 'retirar'])
    .where('en', '<=', isoBogota(en))
    .orderBy('n')
    .execute()
  const retiradas = new Set(filas.filter((f) => f.acto === 'retirar').map((f) => f.version))
  return filas.flatMap(({ acto, version, en: cuando }) =>
    acto === 'enviar' && version !== null
      ? [{ version, enviadoEn: instanteDe(cuando), retirado: retiradas.has(version) }]
      : [],
  )
}
