// Pages of letters, for whoever may see them.
import type { Instrumento } from '@kpt/domain/calendario'
import type { ClaseOficio, EstadoOficio } from '@kpt/domain/comunicaciones'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { dentroDe, type FilaOficio } from './oficio.repo.ts'

export type FiltroOficios = {
  readonly estado?: EstadoOficio | 'sin_efecto' | undefined
  readonly clase?: ClaseOficio | undefined
  readonly entidad?: string | undefined
  readonly instrumento?: Instrumento | undefined
  readonly vigencia?: number | undefined
  readonly corte?: number | undefined
  readonly lote?: string | undefined
}

type Pagina = { readonly pagina: number; readonly tamano: number }

/** The last signed first. */
export async function listOficios(db: Db, alcance: Alcance, filtro: FiltroOficios, { pagina, tamano }: Pagina) {
  const { estado, clase, entidad, instrumento, vigencia, corte, lote } = filtro
  const base = db
    .selectFrom('oficio as o')
    .where(dentroDe(alcance))
    .$if(estado === 'sin_efecto', (q) => q.where('o.sin_efecto', 'is not', null))
    .$if(estado !== undefined && estado !== 'sin_efecto', (q) => q.where('o.estado', '=', estado ?? ''))
    .$if(clase !== undefined, (q) => q.where('o.clase', '=', clase ?? ''))
    .$if(entidad !== undefined, (q) => q.where('o.entidad', '=', entidad ?? ''))
    .$if(instrumento !== undefined, (q) => q.where('o.instrumento', '=', instrumento ?? ''))
    .$if(vigencia !== undefined, (q) => q.where('o.vigencia', '=', vigencia ?? 0))
    .$if(corte !== undefined, (q) => q.where('o.corte', '=', corte ?? 0))
    .$if(lote !== undefined, (q) => q.where('o.lote', '=', lote ?? ''))
  const { total } = await base.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await base
    .selectAll('o')
    .orderBy('o.firmado_en', 'desc')
    .orderBy('o.emisor')
    .orderBy('o.n', 'desc')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { total: Number(total), filas: filas as FilaOficio[] }
}
