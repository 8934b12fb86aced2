// The daily count (R5.4), out of the drafts that changed since the last one: nothing is added to what saving does. After an outage it makes
// up for the days that nobody counted, and two servers at once leave the same rows.
import { historiaNueva } from '@kpt/domain/calendario'
import { alcanceInterno } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { contarBorrador, type Quien } from '../reportes/index.ts'
import { type CorteDelRadar, findCorteDelRadar } from './corte-del-radar.ts'
import { type CorteAbierto, findCortesAbiertos } from './cortes-abiertos.ts'
import { fijarPronosticos } from './fijar-pronosticos.ts'
import { findPorMirar, type PorMirar, saveCuenta } from './radar.repo.ts'

/** Counts what changed in every open corte; how many drafts it looked at. It stops between two of them. */
export async function contarRadar(servicios: Servicios, senal?: AbortSignal): Promise<number> {
  const ahora = servicios.reloj.ahora()
  const quien = { db: servicios.conexion.db, ahora, servicios, alcance: alcanceInterno() }
  let mirados = 0
  for (const clave of await findCortesAbiertos(quien)) {
    const corte = await findCorteDelRadar(quien, clave)
    const codigos = corte.deben.map((e) => e.codigo)
    for (const porMirar of await findPorMirar(quien.db, clave, codigos)) {
      if (senal?.aborted) return mirados
      await mirar(quien, corte, clave, porMirar)
      mirados += 1
    }
    await fijarPronosticos(quien, corte, clave)
  }
  return mirados
}

async function mirar(quien: Quien, { cronograma }: CorteDelRadar, abierto: CorteAbierto, porMirar: PorMirar) {
  const { instrumento, vigencia, corte } = abierto
  const { entidad, cadena, mirada } = porMirar
  const conteo = await contarBorrador(quien, cronograma, { entidad, instrumento, vigencia, corte }, mirada)
  const alFinal = conteo?.cuentas.at(-1)
  if (!conteo || !alFinal) return
  const { requeridas, ultima, cuentas } = conteo
  const nueva = { entidad, cadena, requeridas, ultima, completas: alFinal.completas, en: quien.ahora }
  const dias = historiaNueva(mirada, cuentas)
  await quien.db.transaction().execute((tx) => saveCuenta(tx, abierto, { ...nueva, dias }))
}
