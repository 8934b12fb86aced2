import type { ClaveReporte } from '@kpt/domain/reportes'
import type { CotasDePares } from '@kpt/domain/seguimiento'
import { grupoDePares } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { findCronograma, findCronogramas } from '../calendario/index.ts'
import type { Quien } from './corte.ts'
import { calcularCotas, consultaCotas, cotasPorIndicador } from './pares.repo.ts'

/** The bounds with which a report is compared: those of the group of its entity. */
export async function cotasDe(
  { db, servicios: { referencia } }: Pick<Quien, 'db' | 'servicios'>,
  { entidad, vigencia, corte }: ClaveReporte,
): Promise<Readonly<Record<string, CotasDePares>>> {
  return cotasPorIndicador(
    await cotasDelGrupo({ db, servicios: { referencia } }, { entidad, vigencia, corte }).execute(),
  )
}

/** The same as they are read; none for whoever has no peers. */
export function cotasDelGrupo(
  { db, servicios: { referencia } }: { readonly db: Db; readonly servicios: Pick<Servicios, 'referencia'> },
  { entidad, vigencia, corte }: Omit<ClaveReporte, 'instrumento'>,
) {
  const suya = referencia.territorio.get(entidad)
  const grupo = suya ? grupoDePares(suya, referencia.atributos.get(entidad), vigencia) : ''
  return consultaCotas(db, { vigencia, corte, grupo })
}

/** Every day: the bounds of the cortes of the last two vigencias with a calendar. */
export async function recalcularCotas({ conexion: { db }, referencia, reloj }: Servicios): Promise<void> {
  const vigencias = (await findCronogramas(db)).filter((c) => c.instrumento === 'seguimiento').map((c) => c.vigencia)
  const ultimas = [...new Set(vigencias)].sort((a, b) => b - a).slice(0, 2)
  for (const vigencia of ultimas) {
    const cronograma = await findCronograma(db, 'seguimiento', vigencia)
    const grupos = new Map(
      [...referencia.territorio.values()].map((e) => [
        e.codigo,
        grupoDePares(e, referencia.atributos.get(e.codigo), vigencia),
      ]),
    )
    for (const { numero: corte } of cronograma?.cortes ?? [])
      await db.transaction().execute((tx) => calcularCotas(tx, { vigencia, corte }, grupos, reloj.ahora()))
  }
}
