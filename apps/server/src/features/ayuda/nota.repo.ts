import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'

type Nota = { readonly id: string; readonly persona: string; readonly texto: string; readonly en: string }
type Pagina = { readonly pagina: number; readonly tamano: number }

/** Those of one desk, newest first. */
export async function listNotas(db: Db, _: Alcance, numero: string, cuerpo: string, { pagina, tamano }: Pagina) {
  const suyas = db.selectFrom('ayuda_nota').where('numero', '=', numero).where('cuerpo', '=', cuerpo)
  const { total } = await suyas.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas: Nota[] = await suyas
    .select(['id', 'persona', 'texto', 'en'])
    .orderBy('en', 'desc')
    .orderBy('id')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { filas, total }
}

type Nueva = Nota & { readonly numero: string; readonly cuerpo: string; readonly por: string }

/** False when it was there: the same one sent twice. */
export async function insertNota(db: Db, _: Alcance, nueva: Nueva): Promise<boolean> {
  const fila = db
    .insertInto('ayuda_nota')
    .values(nueva)
    .onConflict((oc) => oc.doNothing())
    .returning('id')
  return (await fila.executeTakeFirst()) !== undefined
}
