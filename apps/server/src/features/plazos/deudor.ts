// Whose deadlines they are: an entity's, or those of DNP itself.
import { type Nombramiento, territorioDe } from '@kpt/domain/acceso'
import {
  type CronogramaRegistrado,
  comoObligado,
  type EnVigor,
  type FilaEnVigor,
  type Obligado,
  obligado,
  obligaFila,
  type Producto,
  vigorRegistrado,
} from '@kpt/domain/calendario'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Lectura } from '../../platform/http/index.ts'
import type { Referencia } from '../../platform/servicios.ts'
import { findTodosLosProductos } from '../guias/index.ts'
import { type Adopciones, findAdopciones } from '../planes/index.ts'
import { cumplidasDe, findReportes, type Reporte } from '../reportes/index.ts'

type Entidad = NonNullable<ReturnType<Referencia['territorio']['get']>>

export type Deudor = {
  /** Null: DNP. */
  readonly entidad: Entidad | null
  /** As the rows of a cronograma name it; null for whom they never bind. */
  readonly como: Obligado | null
  readonly reportes: readonly Reporte[]
  readonly adopciones: Adopciones
  /** What DNP shows that it met, by `claveDeFila`; empty for the rest. */
  readonly productos: ReadonlyMap<string, readonly Producto[]>
}

/** Code of the body of an appointment whose deadlines are shown: null is DNP, undefined nobody. */
export function organismoDe(nombramiento: Nombramiento): CodigoEntidad | null | undefined {
  const territorio = territorioDe(nombramiento, 'plazo.ver')
  if (territorio === null) return undefined
  return territorio.clase === 'nacional' ? null : territorio.codigo
}

export async function findDeudor({ db, alcance, servicios }: Lectura, codigo: CodigoEntidad | null): Promise<Deudor> {
  const { territorio, atributos } = servicios.referencia
  const entidad = codigo === null ? undefined : territorio.get(codigo)
  if (!entidad)
    return {
      ...{ entidad: null, como: codigo === null ? 'dnp' : null, reportes: [], adopciones: new Map() },
      productos: codigo === null ? await findTodosLosProductos(db) : new Map(),
    }
  return {
    entidad,
    como: comoObligado(entidad.tipo, atributos.get(entidad.codigo)?.distrito ?? false),
    reportes: await findReportes(db, alcance, entidad.codigo),
    adopciones: await findAdopciones(db, entidad.codigo),
    productos: new Map(),
  }
}

export function vigorPara({ entidad, reportes }: Deudor, cronograma: CronogramaRegistrado, ahora: number): EnVigor {
  if (entidad === null) return vigorRegistrado(cronograma, ahora)
  const { codigo, departamento } = entidad
  return vigorRegistrado(cronograma, ahora, {
    ...{ entidad: codigo, departamento, cumplidas: cumplidasDe(cronograma, reportes) },
  })
}

/** Whether a row of a cronograma is theirs. */
export function debeFila(
  { reglas }: Pick<Referencia, 'reglas'>,
  { entidad, como }: Deudor,
  { instrumento, vigencia }: Pick<CronogramaRegistrado, 'instrumento' | 'vigencia'>,
  fila: Pick<FilaEnVigor, 'obligados' | 'clases'>,
): boolean {
  if (como === null) return false
  if (entidad === null) return fila.obligados.includes(como)
  return obligaFila(fila, como, obligado(reglas, entidad, instrumento, vigencia))
}
