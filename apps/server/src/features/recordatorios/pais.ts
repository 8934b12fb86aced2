// What a run reads once for the whole country: calendars, days of notice, who leads, which plans were adopted. The rest goes by department.
import { type Fecha, fechaEn, type Instante } from '@kpt/domain/shared'
import type { CodigoEntidad, Entidad } from '@kpt/domain/territorio'
import { alcanceInterno } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { findLideresEn, type Lider } from '../liderazgo/index.ts'
import { type Adopciones, findAdopciones } from '../planes/index.ts'
import { findCronogramasReportables } from '../reportes/index.ts'
import { findDiasEscritos } from './dias.repo.ts'
import { type FilaDeCorte, filasDe } from './filas.ts'

export type Pais = {
  readonly servicios: Servicios
  readonly ahora: Instante
  readonly hoy: Fecha
  readonly filas: readonly FilaDeCorte[]
  readonly lideres: ReadonlyMap<CodigoEntidad, Lider>
  readonly adopciones: Adopciones
}

export async function leerPais(servicios: Servicios): Promise<Pais> {
  const { db } = servicios.conexion
  const ahora = servicios.reloj.ahora()
  const lideres = await findLideresEn(db, alcanceInterno(), ahora)
  return {
    ...{ servicios, ahora, hoy: fechaEn(ahora) },
    filas: filasDe(await findCronogramasReportables({ db, servicios }), await findDiasEscritos(db), ahora),
    lideres: new Map(lideres.map((lider) => [lider.entidad, lider])),
    adopciones: await findAdopciones(db, null),
  }
}

/** Entities of each department, the department itself among them: a run takes one group at a time. */
export function porDepartamento({ referencia }: Pick<Servicios, 'referencia'>): Map<CodigoEntidad, Entidad[]> {
  return Map.groupBy(referencia.territorio.values(), (entidad) => entidad.departamento)
}
