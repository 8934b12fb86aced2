// A draft with all that it is judged by: its circular, and the cronograma as it is published.
import {
  type CalendarioDe,
  type Circular,
  type CronogramaRegistrado,
  type EntradaBorrador,
  type EnVigor,
  enVigor,
} from '@kpt/domain/calendario'
import { fechaEn } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'
import { type BorradorGuardado, findBorrador } from './borrador.repo.ts'
import { type CircularRegistrada, findCircular } from './circular.repo.ts'

export type BorradorAbierto = {
  readonly de: CalendarioDe
  readonly guardado: BorradorGuardado
  readonly circular: CircularRegistrada | null
  readonly previo: { readonly cronograma: CronogramaRegistrado; readonly vigor: EnVigor } | null
  /** Number of the last circular, when it was published after the draft was begun. */
  readonly publicadaAntes: string | null
}

export async function abrirBorrador({ db }: ContextoTerritorial, de: CalendarioDe): Promise<BorradorAbierto> {
  const guardado = (await findBorrador(db, de)) ?? rechazar('cronograma.sin_borrador', {})
  return alrededor(db, de, guardado)
}

/** The same, held until the transaction ends, when it is still the version that the person saw. */
export async function tomarBorrador(
  { db }: ContextoTerritorial,
  de: CalendarioDe,
  version: number,
): Promise<BorradorAbierto> {
  const guardado = (await findBorrador(db, de, true)) ?? rechazar('cronograma.sin_borrador', {})
  if (guardado.version !== version) rechazar('cronograma.cambio', { quien: guardado.quien })
  return alrededor(db, de, guardado)
}

async function alrededor(
  db: ContextoTerritorial['db'],
  de: CalendarioDe,
  guardado: BorradorGuardado,
): Promise<BorradorAbierto> {
  const circular = guardado.circular === null ? null : await findCircular(db, guardado.circular)
  const previo = await findPrevio(db, de)
  const actos = previo?.cronograma.actos ?? []
  const publicadaAntes = actos.length > guardado.actos ? (actos.at(-1)?.circular.numero ?? null) : null
  return { de, guardado, circular, previo, publicadaAntes }
}

/** As published, with every act that is on file. */
export async function findPrevio(db: ContextoTerritorial['db'], { instrumento, vigencia }: CalendarioDe) {
  const cronograma = await findCronograma(db, instrumento, vigencia)
  return cronograma && { cronograma, vigor: enVigor(cronograma, Number.POSITIVE_INFINITY) }
}

export function entradaDe(abierto: BorradorAbierto, { ahora }: Pick<ContextoTerritorial, 'ahora'>): EntradaBorrador {
  const { de, guardado, circular, previo } = abierto
  const borrador = guardado.contenido
  return { de, borrador, circular: circular && soloCircular(circular), previo, hoy: fechaEn(ahora) }
}

export function soloCircular(registrada: CircularRegistrada): Circular {
  const { publicada: _, version: _v, documento: _d, cronogramas: _c, ...circular } = registrada
  return circular
}
