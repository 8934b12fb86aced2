import { type CronogramaRegistrado, leerParaCada } from '@kpt/domain/calendario'
import { riesgoDe } from '@kpt/domain/revision'
import type { ContextoTerritorial, Lectura } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'
import { plazoDe } from '../reportes/index.ts'
import type { EnCola } from './cola.repo.ts'
import type { Juzgado } from './ver-cola.ts'

/** Whether each was sent in time and its risk. The term of a corte is read once, and again only for those to whom something was granted. */
export async function juzgarCola(ctx: ContextoTerritorial, filas: readonly EnCola[]): Promise<Juzgado[]> {
  const juzgados: Juzgado[] = []
  for (const [nombre, suyas] of Map.groupBy(filas, (f) => `${f.instrumento}/${f.vigencia}`)) {
    const [instrumento, vigencia] = nombre.split('/') as [EnCola['instrumento'], string]
    const cronograma = await findCronograma(ctx.db, instrumento, Number(vigencia))
    for (const [corte, deEste] of Map.groupBy(suyas, (f) => f.corte)) {
      const oportuna = juezDe(ctx, cronograma, corte)
      for (const fila of deEste) juzgados.push(juzgar(fila, oportuna(fila)))
    }
  }
  return juzgados
}

/** Whether a first submission came in time, as the calendar in force for its entity says now. */
export function juezDe(
  { ahora, servicios }: Pick<Lectura, 'ahora' | 'servicios'>,
  cronograma: CronogramaRegistrado | null,
  corte: number,
) {
  if (!cronograma) return () => null
  const plazoPara = leerParaCada(cronograma, ahora, (vigor) => plazoDe(vigor, corte))
  return ({ entidad, primerEnvioEn }: Pick<EnCola, 'entidad' | 'primerEnvioEn'>): boolean | null => {
    const departamento = servicios.referencia.territorio.get(entidad)?.departamento
    if (primerEnvioEn === null || departamento === undefined) return null
    return plazoPara({ entidad, departamento })?.llegoATiempo(primerEnvioEn) ?? null
  }
}

function juzgar(fila: EnCola, oportuna: boolean | null): Juzgado {
  const { cuentasRiesgo, ronda: rondas } = fila
  return {
    ...fila,
    oportuna,
    riesgo: cuentasRiesgo && riesgoDe({ ...cuentasRiesgo, rondas, tarde: oportuna === false }),
  }
}
