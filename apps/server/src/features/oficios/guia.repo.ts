// Certified mail: what was handed to which carrier, with its scanned proof.
import { type Fecha, type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'

export type Prueba = { readonly sha256: Buffer; readonly tipo: string; readonly nombre: string }

type GuiaNueva = {
  readonly oficio: string
  readonly transportadora: string
  readonly guia: string
  readonly despachadoEl: Fecha
  readonly prueba: Prueba | null
  readonly por: string
  readonly en: Instante
}

/** Under a letter that this transaction holds. */
export async function insertGuia(db: Db, { oficio, despachadoEl, prueba, en, ...guia }: GuiaNueva): Promise<number> {
  const { n } = await db
    .insertInto('oficio_guia')
    .values((eb) => ({
      ...{ oficio, ...guia, despachado_el: despachadoEl, en: isoBogota(en) },
      ...{ prueba: prueba?.sha256 ?? null, prueba_tipo: prueba?.tipo ?? null, prueba_nombre: prueba?.nombre ?? null },
      n: eb
        .selectFrom('oficio_guia')
        .select((sub) => sub(sub.fn.coalesce(sub.fn.max('n'), sub.lit(0)), '+', 1).as('n'))
        .where('oficio', '=', oficio),
    }))
    .returning('n')
    .executeTakeFirstOrThrow()
  return n
}

export async function findGuias(db: Db, oficio: string) {
  const filas = await db.selectFrom('oficio_guia').selectAll().where('oficio', '=', oficio).orderBy('n').execute()
  return filas.map((f) => ({
    ...{ n: f.n, transportadora: f.transportadora, guia: f.guia, despachadoEl: f.despachado_el },
    prueba: f.prueba === null ? null : { nombre: f.prueba_nombre ?? '', tipo: f.prueba_tipo ?? '' },
  }))
}

export async function findPrueba(db: Db, oficio: string, n: number): Promise<Prueba | null> {
  const f = await db
    .selectFrom('oficio_guia')
    .selectAll()
    .where('oficio', '=', oficio)
    .where('n', '=', n)
    .executeTakeFirst()
  return f?.prueba ? { sha256: f.prueba, tipo: f.prueba_tipo ?? '', nombre: f.prueba_nombre ?? '' } : null
}
