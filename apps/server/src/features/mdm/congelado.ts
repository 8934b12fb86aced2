// What a run froze, back from the database: exactly the texts whose fingerprints it carries.
import { escribirOrigenes, type InsumoCongelado } from '@kpt/domain/mdm'
import { digerir } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { type Corrida, findGruposDeCorrida } from './corrida.repo.ts'
import { findInsumosDeCorrida } from './insumo.repo.ts'
import { archivoDe } from './insumo-visible.ts'
import { exigirReceta } from './recetas.ts'
import { findTomaDe } from './toma.repo.ts'

export async function leerCongelado(db: Db, { corrida, vigencia, receta }: Corrida) {
  const { texto, receta: leida } = await exigirReceta(db, receta.clave, receta.version)
  const guardados = await findInsumosDeCorrida(db, corrida)
  const toma = await findTomaDe(db, guardados)
  const insumos = guardados.map((i): InsumoCongelado => {
    const { fuente, version, procedencia, licencia, fecha } = i
    const sha256 = i.sha256.toString('hex')
    const suyo = { fuente, version, sha256, texto: i.texto, archivo: archivoDe(i), procedencia, licencia, fecha }
    return toma?.fuente === fuente ? { ...suyo, origenes: huellaDe(escribirOrigenes(toma.origenes)) } : suyo
  })
  const grupos = await findGruposDeCorrida(db, corrida)
  return { vigencia, leida, guardados, grupos, insumos, toma, receta: huellaDe(texto) }
}

const huellaDe = (texto: string) => ({ texto, sha256: digerir(texto) })
