import { indiceProductos } from '@kpt/domain/cruce'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { rechazar } from '../../platform/http/index.ts'
import { findIndicadoresNombrados } from '../catalogo/index.ts'
import { findPlanVigente } from '../planes/index.ts'
import { findCorteDeMetas, fuentesDelReporte, type Quien } from '../reportes/index.ts'
import type { MundoCruce } from './cruzar-libro.ts'
import { findFuentesCuipo } from './fuente-cuipo.repo.ts'

/** What a book is crossed with: the plan that the corte reads, the catalogue of that day, and the keys of its sources. */
export async function findMundoCruce(quien: Quien, clave: ClaveReporte): Promise<MundoCruce> {
  const { db, alcance } = quien
  const { corte } = await findCorteDeMetas(quien, clave)
  const { fechaDatos } = corte
  const vigente = await findPlanVigente(db, alcance, clave.entidad, fechaDatos, clave.vigencia)
  if (!vigente) return rechazar('plan.no_existe', { entidad: clave.entidad })
  const indicadores = await findIndicadoresNombrados(db, fechaDatos)
  const fuentes = await fuentesDelReporte(db, clave, vigente.plan)
  return {
    corte: { entidad: clave.entidad, vigencia: clave.vigencia, fechaDatos },
    metas: vigente.plan.metas,
    productos: indiceProductos(indicadores.map((i) => ({ codigo: i.codigo.slice(0, 7), nombre: i.producto }))),
    fuentes: await findFuentesCuipo(db, clave.vigencia),
    claves: new Set(fuentes.map((fuente) => fuente.clave)),
  }
}
