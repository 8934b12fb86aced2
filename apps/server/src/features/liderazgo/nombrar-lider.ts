import { encargar, type Liderazgo, type Relevo, relevarTitular } from '@kpt/domain/acceso'
import type { Instante } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { registrar } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { closeSesionesDe } from '../../platform/sesion/sesion.repo.ts'
import {
  closeLiderazgos,
  findLiderazgosDe,
  insertLiderazgo,
  type LiderazgoDePersona,
  lockEntidad,
} from './liderazgo.repo.ts'

export type Designacion = {
  readonly entidad: CodigoEntidad
  readonly cuenta: string
  readonly acto: string
  /** Dates of an encargo; null for whoever holds the charge. */
  readonly encargo: { readonly desde: Instante; readonly hasta: Instante } | null
  readonly solicitud?: string
}

export type Nombrado = {
  readonly nombramiento: string
  readonly desde: Instante
  /** Those who stop leading now and do not come back: told of it, and out of every session they held as such. */
  readonly salen: readonly LiderazgoDePersona[]
  /** Those whom an encargo covers, now or when it begins, and to whom it gives the charge back. */
  readonly vuelven: readonly LiderazgoDePersona[]
}

/**
 * Writes who leads an entity from now on, or for the dates of an encargo: ends what it covers, closes those sessions at that instant
 * and adds the link of the audit, all in the caller's transaction. Null when the dates of the encargo are over (R6.1, R6.2).
 */
export async function nombrarLider(db: Db, designacion: Designacion, ahora: Instante): Promise<Nombrado | null> {
  const { entidad, cuenta, acto, encargo, solicitud } = designacion
  await lockEntidad(db, entidad)
  const actuales = await findLiderazgosDe(db, entidad, ahora)
  const relevo = encargo ? encargar(actuales, { cuenta, ...encargo }, ahora) : relevarTitular(actuales, cuenta, ahora)
  if (relevo === null) return null
  await closeLiderazgos(db, relevo, { motivo: encargo ? 'encargo' : 'reemplazo', por: cuenta, ahora })
  const nombramiento = await insertLiderazgo(db, relevo.nuevo, { entidad, acto, solicitud })
  // What goes on is the same charge: by the act that gave it, not by that of the encargo.
  const actoDe = new Map(actuales.map((l) => [l.id, l.acto]))
  for (const { de, ...sigue } of relevo.reanudan)
    await insertLiderazgo(db, sigue, { entidad, acto: actoDe.get(de) ?? null, reanuda: de })
  const idos = fueraDesdeYa(relevo, actuales, ahora)
  await closeSesionesDe(
    db,
    idos.map(({ id }) => id),
    ahora,
  )
  await anotar(db, { entidad, cuenta, nombramiento, relevo, ahora })
  const vuelven = actuales.filter((l) => relevo.reanudan.some(({ de }) => de === l.id))
  const salen = idos.filter((l) => !vuelven.some((v) => v.cuenta === l.cuenta))
  return {
    ...{ nombramiento, desde: relevo.nuevo.desde },
    salen: unaVezCadaUno(salen, cuenta),
    vuelven: unaVezCadaUno(vuelven, cuenta),
  }
}

/** Whoever led until this instant, or was about to and will not. */
function fueraDesdeYa<L extends Liderazgo>(
  { terminan, seAnulan }: Relevo,
  actuales: readonly L[],
  ahora: Instante,
): L[] {
  const ya = new Set([...terminan.filter(({ hasta }) => hasta <= ahora).map(({ id }) => id), ...seAnulan])
  return actuales.filter(({ id }) => ya.has(id))
}

/** A person renewed by the same act is not told to have been replaced. */
function unaVezCadaUno(idos: readonly LiderazgoDePersona[], cuenta: string): LiderazgoDePersona[] {
  return [...new Map(idos.filter((l) => l.cuenta !== cuenta).map((l) => [l.cuenta, l])).values()]
}

type Hecho = {
  readonly entidad: CodigoEntidad
  readonly cuenta: string
  readonly nombramiento: string
  readonly relevo: Relevo
  readonly ahora: Instante
}

async function anotar(db: Db, { entidad, cuenta, nombramiento, relevo, ahora }: Hecho): Promise<void> {
  await registrar(db, {
    cadena: entidad,
    cuenta,
    accion: 'liderazgo.comenzar',
    sujeto: `liderazgo/${nombramiento}`,
    hechos: {
      clase: relevo.nuevo.clase,
      terminan: relevo.terminan.map(({ id }) => id),
      se_anulan: [...relevo.seAnulan],
      reanudan: relevo.reanudan.map(({ de }) => de),
    },
    en: ahora,
  })
}
