import {
  ACCION_SELLAR,
  type Cabezas,
  hayQueSellar,
  NACIONAL,
  type Sello,
  sujetoDelSello,
  textoDelSello,
} from '@kpt/domain/auditoria'
import { isoBogota } from '@kpt/domain/shared'
import { digerir, registrar } from '../../platform/audit/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { contenidoDe, findCabezas, findSello, insertSello, lockSellos } from './cadena.repo.ts'

export type Sellado = { readonly sello: number; readonly en: string; readonly huella: string; readonly cadenas: number }

/**
 * Writes down the heads of all chains, and the digest of what was written as a link of the national chain. Null when nothing happened
 * since the last seal, unless somebody asks for one.
 */
export async function sellar(
  { conexion, reloj }: Pick<Servicios, 'conexion' | 'reloj'>,
  { aunqueNadaCambie = false } = {},
): Promise<Sellado | null> {
  return conexion.db.transaction().execute(async (db) => {
    await lockSellos(db)
    const anterior = await findSello(db)
    const cabezas: Cabezas = Object.fromEntries(await findCabezas(db))
    const ultimo = anterior && contenidoDe(anterior)
    if (!aunqueNadaCambie && !hayQueSellar(ultimo, cabezas)) return null
    const ahora = reloj.ahora()
    const n = (anterior?.n ?? 0) + 1
    const sello: Sello = { n, en: isoBogota(ahora), previo: anterior?.huella ?? null, cabezas }
    const huella = digerir(textoDelSello(sello))
    await insertSello(db, sello, huella)
    const cadenas = Object.keys(cabezas).length
    const acto = { accion: ACCION_SELLAR, sujeto: sujetoDelSello(n), hechos: { huella, cadenas } }
    await registrar(db, { ...acto, cadena: NACIONAL, cuenta: null, en: ahora })
    return { sello: n, en: sello.en, huella, cadenas }
  })
}
