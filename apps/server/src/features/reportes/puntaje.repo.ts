// What a sent version of answers leaves: how many of each section were answered, and the indicators that come out of them.
import type { CuentaGestion } from '@kpt/domain/gestionweb'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Db } from '../../platform/db/conexion.ts'
import type { Escritura } from '../../platform/db/en-una-sentencia.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { columnasDe } from './reporte.repo.ts'

export function insertSecciones(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  version: number,
  cuentas: readonly CuentaGestion[],
): Escritura {
  assertAlcance(alcance, clave.entidad)
  return db.insertInto('reporte_seccion').values(
    cuentas.map(({ seccion, preguntas, respondidas, noAplican, sinPreguntar }) => ({
      ...columnasDe(clave),
      ...{ version, seccion: seccion ?? '', preguntas, respondidas },
      ...{ no_aplican: noAplican, sin_preguntar: sinPreguntar },
    })),
  )
}

export function insertPuntajes(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  version: number,
  puntajes: ReadonlyMap<string, number | null>,
): Escritura {
  assertAlcance(alcance, clave.entidad)
  return db
    .insertInto('reporte_puntaje')
    .values([...puntajes].map(([indicador, valor]) => ({ ...columnasDe(clave), version, indicador, valor })))
}
