import type { AmbitoFuente, Fuente, GrupoFuente, ListaFuentes } from '@kpt/domain/catalogo'
import type { Db } from '../../platform/db/conexion.ts'

/** Every list of funding sources, each in the order of its workbook. Public data. */
export async function findListasFuentes(db: Db): Promise<ListaFuentes[]> {
  const filas = await db
    .selectFrom('fuente as f')
    .innerJoin('fuente_lista as l', (j) => j.onRef('l.ambito', '=', 'f.ambito').onRef('l.desde', '=', 'f.desde'))
    .select(['l.ambito', 'l.desde', 'l.hasta', 'f.clave', 'f.nombre', 'f.grupo', 'f.encabezados'])
    .orderBy('l.ambito')
    .orderBy('l.desde')
    .orderBy('f.orden')
    .execute()
  const grupos = Map.groupBy(filas, (f) => `${f.ambito}/${f.desde}`)
  return [...grupos.values()].flatMap((suyas) => {
    const [primera] = suyas
    if (!primera) return []
    const { ambito, desde, hasta } = primera
    const fuentes: Fuente[] = suyas.map(({ clave, nombre, grupo, encabezados }) => {
      return { clave, nombre, grupo: grupo as GrupoFuente, encabezados }
    })
    return [{ ambito: ambito as AmbitoFuente, desde, hasta, fuentes }]
  })
}
