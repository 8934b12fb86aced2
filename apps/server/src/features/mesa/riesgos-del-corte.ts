// The risk of submitted reports of a corte as the desk that reviews them measures it: DNP selects by the same one (R4.1, R4.3).
import { type Riesgo, riesgoDe } from '@kpt/domain/revision'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Lectura } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'
import type { ClaveCorte } from '../tablero/index.ts'
import type { EnCola } from './cola.repo.ts'
import { juezDe } from './juzgar-cola.ts'
import { medirRiesgo } from './medir-riesgo.ts'
import { findRiesgosDelCorte } from './riesgo.repo.ts'

type Enviado = Pick<EnCola, 'entidad' | 'version' | 'ronda' | 'primerEnvioEn'>

/** What the queue has not counted yet has none, unless `medir`: then it is counted here, for what is decided by it cannot wait. */
export async function riesgosDelCorte(
  ctx: Lectura,
  clave: ClaveCorte,
  enviados: readonly Enviado[],
  medir: boolean,
): Promise<ReadonlyMap<CodigoEntidad, Riesgo>> {
  const { db, alcance } = ctx
  const { instrumento, vigencia, corte } = clave
  let cuentas = await findRiesgosDelCorte(db, alcance, clave)
  const faltan = enviados.filter((e) => !cuentas.has(nombreDe(e)))
  if (medir && instrumento === 'seguimiento' && faltan.length > 0) {
    for (const { entidad, version } of faltan)
      await medirRiesgo(db, alcance, { entidad, instrumento, vigencia, corte, version })
    cuentas = await findRiesgosDelCorte(db, alcance, clave)
  }
  const oportuna = juezDe(ctx, await findCronograma(db, instrumento, vigencia), corte)
  return new Map(
    enviados.flatMap((e) => {
      const suyas = cuentas.get(nombreDe(e))
      return suyas ? [[e.entidad, riesgoDe({ ...suyas, rondas: e.ronda, tarde: oportuna(e) === false })]] : []
    }),
  )
}

function nombreDe({ entidad, version }: Pick<Enviado, 'entidad' | 'version'>): string {
  return `${entidad}/${version}`
}
