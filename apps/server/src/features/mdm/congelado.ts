// What a run froze, back from the database: exactly the texts whose fingerprints it carries.
import type { InsumoCongelado } from '@kpt/domain/mdm'
import { digerir } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { type Corrida, findGruposDeCorrida } from './corrida.repo.ts'
import { findInsumosDeCorrida } from './insumo.repo.ts'
import { archivoDe } from './insumo-visible.ts'
import { exigirReceta } from './recetas.ts'

export async function leerCongelado(db: Db, { corrida, vigencia, receta }: Corrida) {
  const { texto, receta: leida } = await exigirReceta(db, receta.clave, receta.version)
  const guardados = await findInsumosDeCorrida(db, corrida)
  const insumos = guardados.map((i): InsumoCongelado => {
    const { fuente, version, procedencia, licencia, fecha } = i
    const sha256 = i.sha256.toString('hex')
    return { fuente, version, sha256, texto: i.texto, archivo: archivoDe(i), procedencia, licencia, fecha }
  })
  const grupos = await findGruposDeCorrida(db, corrida)
  return { vigencia, leida, guardados, grupos, insumos, receta: { texto, sha256: digerir(texto) } }
}
