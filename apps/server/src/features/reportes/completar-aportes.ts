// Versions that were sent before their ratios were stored, and before contributions had all their dimensions, are completed from their own texts.
import { DIMENSIONES } from '@kpt/domain/seguimiento'
import { enUnaSentencia } from '../../platform/db/en-una-sentencia.ts'
import { alcanceInterno } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { findAportes, insertAportes } from './aporte.repo.ts'
import { escribirAportes, escribirRazones } from './cifras-escritas.ts'
import { findSinRazones, insertRazones } from './razon.repo.ts'
import { recalcularAportes } from './recalcular-aportes.ts'

const TANDA = 200

/** How many were completed. Each on its own; twice over does no harm, and it stops when asked. */
export async function completarAportes({ conexion: { db } }: Servicios, senal: AbortSignal): Promise<number> {
  const alcance = alcanceInterno()
  let hechas = 0
  for (;;) {
    const tanda = await findSinRazones(db, alcance, TANDA)
    for (const { version, ...clave } of tanda) {
      if (senal.aborted) return hechas
      await db.transaction().execute(async (tx) => {
        const { aportes, razones } = await recalcularAportes(tx, alcance, clave, version)
        const guardados = await findAportes(tx, alcance, clave, version, DIMENSIONES)
        const ya = new Set(guardados.map((a) => a.dimension))
        const nuevos = escribirAportes(aportes.filter((a) => !ya.has(a.dimension)))
        await enUnaSentencia(tx, {
          aportes: insertAportes(alcance, clave, version, nuevos),
          razones: insertRazones(alcance, clave, version, escribirRazones(razones)),
        })
      })
      hechas += 1
    }
    if (tanda.length < TANDA) return hechas
  }
}
