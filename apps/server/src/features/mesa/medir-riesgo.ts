// Counts of each submitted version for its risk, made apart from the submission: whoever sends waits for nothing of this.
import { type CuentasRiesgo, contarParaRiesgo } from '@kpt/domain/revision'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, alcanceInterno } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { entradasDelDocumento, findCorridaDelEnvio, findDocumento } from '../reportes/index.ts'
import { type ClaveVersion, findPorMedir, insertRiesgo } from './riesgo.repo.ts'

const TANDA = 100

/** How many were counted. Twice over does no harm, and it stops when asked. */
export async function medirRiesgos({ conexion: { db } }: Servicios, senal?: AbortSignal): Promise<number> {
  const alcance = alcanceInterno()
  let hechas = 0
  for (;;) {
    const tanda = await findPorMedir(db, alcance, TANDA)
    for (const clave of tanda) {
      if (senal?.aborted) return hechas
      await medirRiesgo(db, alcance, clave)
      hechas += 1
    }
    if (tanda.length < TANDA) return hechas
  }
}

export async function medirRiesgo(db: Db, alcance: Alcance, clave: ClaveVersion): Promise<CuentasRiesgo | null> {
  const documento = await findDocumento(db, alcance, clave, clave.version)
  if (!documento) return null
  const { entradas } = await entradasDelDocumento(db, alcance, clave, documento)
  const corrida = await findCorridaDelEnvio(db, alcance, clave)
  const cuentas = contarParaRiesgo(entradas, corrida?.hallazgos ?? null)
  await insertRiesgo(db, alcance, clave, cuentas)
  return cuentas
}
