import type { fijarFinDeLiderazgos as definicion, PeticionDe } from '@kpt/contract'
import { faltaDeFecha, type Gobierno } from '@kpt/domain/acceso'
import { NACIONAL } from '@kpt/domain/auditoria'
import { type Fecha, fechaEn } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { type Escrita, findCierres, findEscritas, insertEscrita, lockFechas } from './empalme.repo.ts'
import { exigirGobierno, finDeEntidad } from './fin-de-entidad.ts'

/** Writes the day on which the leaderships of a government end, for the country or for one entity. What was written stays. */
export async function fijarFecha(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof definicion>) {
  const { db, ahora, persona, servicios } = ctx
  const { entidad, fecha, acto, contra } = cuerpo
  const gobierno = exigirGobierno(servicios.referencia, cuerpo.gobierno)
  if (entidad !== null && !servicios.referencia.territorio.has(entidad)) rechazar('entidad.desconocida', { entidad })
  await lockFechas(db, 'escribir')
  const escritas = await findEscritas(db, gobierno.desde)
  const suyas = escritas.filter((f) => f.entidad === entidad)
  if (suyas.length !== contra) rechazar('empalme.cambio', {})
  const anterior = finDeEntidad(escritas, gobierno, entidad)?.fecha ?? null
  exigirFecha(escritas, { gobierno, entidad, fecha, anterior, hoy: fechaEn(ahora) })
  await exigirSinCierres(ctx, escritas, { gobierno, entidad })
  const n = contra + 1
  await insertEscrita(db, { periodo: gobierno.desde, entidad, n, fecha, acto, por: persona.cuenta }, ahora)
  await registrar(db, {
    ...{ cadena: entidad ?? NACIONAL, cuenta: persona.cuenta, accion: 'empalme.fijar_fecha' },
    sujeto: `empalme/${gobierno.desde}`,
    hechos: { rol: persona.rol, antes: anterior, despues: fecha, acto },
    en: ahora,
  })
  return { n }
}

type Ambito = { readonly gobierno: Gobierno; readonly entidad: CodigoEntidad | null }

type Cambio = Ambito & {
  readonly fecha: Fecha | null
  readonly anterior: Fecha | null
  readonly hoy: Fecha
}

/** Taking back the day of an entity leaves it under that of the country, which must not have passed either. */
function exigirFecha(escritas: readonly Escrita[], { gobierno, entidad, fecha, anterior, hoy }: Cambio): void {
  const nacional = entidad === null ? null : (finDeEntidad(escritas, gobierno, null)?.fecha ?? null)
  const falta = faltaDeFecha(fecha ?? nacional, { gobierno, anterior, hoy })
  if (falta) rechazar('empalme.fecha', { falta })
}

/** A request that arrived before midnight may be attended after the first entities were closed. */
async function exigirSinCierres(
  { db }: ContextoTerritorial,
  escritas: readonly Escrita[],
  { gobierno, entidad }: Ambito,
) {
  const cierres = await findCierres(db, gobierno.desde)
  const cerrada =
    entidad === null
      ? [...cierres.keys()].some((codigo) => !finDeEntidad(escritas, gobierno, codigo)?.propia)
      : cierres.has(entidad)
  if (cerrada) rechazar('empalme.fecha', { falta: 'ya_paso' })
}
