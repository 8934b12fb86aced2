import type { verDisponibilidad as definicion, PeticionDe } from '@kpt/contract'
import { abiertasDurante, type Interrupcion, parteDisponible, vigorRegistrado } from '@kpt/domain/calendario'
import { isoBogota } from '@kpt/domain/shared'
import { enMemoria } from '../../platform/db/memoria.ts'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { findTodos } from '../calendario/index.ts'
import { DIAS_PUBLICADOS, findInterrupciones } from './caidas.ts'
import { findPrimerLatido } from './latido.repo.ts'

/** The record, for anybody: what was measured, and what could not be done meanwhile as the calendar is known today. */
export async function verDisponibilidad(ctx: ContextoPublico, { consulta }: PeticionDe<typeof definicion>) {
  const { db, ahora, servicios } = ctx
  const { pagina, tamano } = consulta
  const desde = await findPrimerLatido(db, ahora - DIAS_PUBLICADOS * 86_400_000)
  const interrupciones = desde === null ? [] : await findInterrupciones(db, ahora)
  const cronogramas = await enMemoria(servicios.conexion, db, 'cronogramas', () => findTodos(db))
  const vigores = cronogramas.map((cronograma) => vigorRegistrado(cronograma, ahora))
  const visible = ({ desde, hasta, ...resto }: Interrupcion) => ({
    ...{ ...resto, desde: isoBogota(desde), hasta: isoBogota(hasta) },
    actividades: abiertasDurante(vigores, { desde, hasta }),
  })
  return {
    ...{ desde: desde === null ? null : isoBogota(desde), hasta: isoBogota(ahora) },
    parte: desde === null ? null : parteDisponible(interrupciones, { desde, hasta: ahora }),
    ...{ total: interrupciones.length, pagina, tamano },
    filas: interrupciones
      .toReversed()
      .slice((pagina - 1) * tamano, pagina * tamano)
      .map(visible),
  }
}
