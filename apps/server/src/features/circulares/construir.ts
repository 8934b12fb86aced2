// One place of work for a calendar: begun from something, saved by whoever saw it last, left and found again.
import type {
  descartarBorrador as descartarDef,
  empezarBorrador as empezarDef,
  guardarBorrador as guardarDef,
  PeticionDe,
  verBorrador as verDef,
} from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import { type CalendarioDe, empezar } from '@kpt/domain/calendario'
import { fechaEn } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { lockCalendario } from '../calendario/index.ts'
import { abrirBorrador, findPrevio, soloCircular, tomarBorrador } from './abierto.ts'
import { deleteBorrador, insertBorrador, updateBorrador } from './borrador.repo.ts'
import { findCircular } from './circular.repo.ts'

export async function empezarBorrador(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof empezarDef>) {
  const { db, ahora, persona } = ctx
  const { instrumento, vigencia, origen, efecto, circular } = cuerpo
  const de = { instrumento, vigencia }
  await lockCalendario(db)
  await exigirCircular(ctx, circular)
  const previo = await findPrevio(db, de)
  const anterior = await findPrevio(db, { instrumento, vigencia: vigencia - 1 })
  const base = { vigencia, vigor: previo?.vigor ?? null, anterior: anterior?.vigor ?? null }
  const contenido = empezar(origen, efecto, base) ?? rechazar('cronograma.origen', {})
  const actos = previo?.cronograma.actos.length ?? 0
  if (!(await insertBorrador(db, de, { circular, contenido, actos, por: persona.cuenta, en: ahora })))
    rechazar('cronograma.con_borrador', {})
  await anotar(ctx, 'cronograma.empezar', de, { rol: persona.rol, origen, efecto })
  return { version: 1 }
}

export async function verBorrador(ctx: ContextoTerritorial, { params }: PeticionDe<typeof verDef>) {
  const { guardado, circular, previo, publicadaAntes } = await abrirBorrador(ctx, params)
  const { version, contenido, quien, en } = guardado
  return {
    ...{ version, quien, en, publicadaAntes, hoy: fechaEn(ctx.ahora) },
    circular: circular && soloCircular(circular),
    contenido: structuredClone(contenido) as Mutable<typeof contenido>,
    previo: (previo && structuredClone(previo.cronograma)) as Mutable<NonNullable<typeof previo>['cronograma']> | null,
  }
}

export async function guardarBorrador(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof guardarDef>) {
  const { db, ahora, persona } = ctx
  const { guardado, previo } = await tomarBorrador(ctx, params, cuerpo.version)
  await exigirCircular(ctx, cuerpo.circular)
  // Cortes and policy of what is published are not the draft's to change.
  const { cortes, politica } = previo?.cronograma ?? cuerpo.contenido
  const contenido = { ...cuerpo.contenido, cortes, politica }
  const version = guardado.version + 1
  const cambio = { circular: cuerpo.circular, contenido, por: persona.cuenta, en: ahora }
  await updateBorrador(db, params, version, cambio)
  return { version }
}

export async function descartarBorrador(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof descartarDef>) {
  await tomarBorrador(ctx, params, cuerpo.version)
  await deleteBorrador(ctx.db, params)
  await anotar(ctx, 'cronograma.descartar', params, { rol: ctx.persona.rol })
  return { descartado: true as const }
}

/** What the contract answers is not read-only; what the domain reasons with is. */
type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T

async function exigirCircular({ db }: ContextoTerritorial, clave: string | null): Promise<void> {
  if (clave !== null && !(await findCircular(db, clave))) rechazar('circular.no_existe', {})
}

type Hechos = Parameters<typeof registrar>[1]['hechos']

function anotar(
  { db, ahora, persona }: ContextoTerritorial,
  accion: string,
  { instrumento, vigencia }: CalendarioDe,
  hechos: Hechos,
) {
  const sujeto = `calendario/${instrumento}/${vigencia}`
  return registrar(db, { cadena: NACIONAL, cuenta: persona.cuenta, accion, sujeto, hechos, en: ahora })
}
