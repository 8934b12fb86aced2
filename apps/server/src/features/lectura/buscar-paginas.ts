import { type Acierto, aciertosDe, consultaDe, fragmentosDe, paraBuscar, resaltar } from '@kpt/domain/planes'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import type { ClaveDocumento } from './lectura.repo.ts'
import { findPagina, findPaginas, marcar } from './pagina.repo.ts'

type Lector = { readonly db: Db; readonly alcance: Alcance }

/** Pages of a document that say it, the best first, each with the places where it does. */
export async function buscarPaginas(
  { db, alcance }: Lector,
  clave: ClaveDocumento,
  { texto, pagina, tamano }: { readonly texto: string; readonly pagina: number; readonly tamano: number },
) {
  const consulta = consultaDe(texto)
  const { filas, total } = await findPaginas(db, alcance, clave, { consulta, pagina, tamano })
  const aciertos = await aciertosEn(db, filas, consulta)
  return {
    filas: filas.map((fila, i) => ({ pagina: fila.pagina, fragmentos: fragmentosDe(fila.texto, aciertos[i] ?? []) })),
    ...{ total, pagina, tamano },
  }
}

/** The whole text of a page, with what is looked for told apart; null when there is no such page. */
export async function abrirPagina({ db, alcance }: Lector, clave: ClaveDocumento, numero: number, buscado: string) {
  const texto = await findPagina(db, alcance, clave, numero)
  if (texto === null) return null
  const consulta = consultaDe(buscado)
  const [aciertos = []] = consulta === '' ? [] : await aciertosEn(db, [{ texto }], consulta)
  return { pagina: numero, tramos: resaltar(texto, aciertos) }
}

async function aciertosEn(
  db: Db,
  paginas: readonly { readonly texto: string }[],
  consulta: string,
): Promise<Acierto[][]> {
  const doblados = paginas.map(({ texto }) => paraBuscar(texto))
  const marcados = await marcar(db, doblados, consulta)
  return marcados.map((marcado, i) => aciertosDe(marcado, paginas[i]?.texto ?? ''))
}
