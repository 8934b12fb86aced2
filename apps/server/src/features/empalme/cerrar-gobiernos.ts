// What happens on the day after the last one of a government: once for each entity, whoever runs it and however many at a time.
import { type Cierre, cerrarGobierno, type Gobierno } from '@kpt/domain/acceso'
import { finDe, type Instante, inicioDe } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { registrar } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { alcanceInterno } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import {
  findLideradas,
  findLiderazgosDe,
  type LiderazgoDePersona,
  lockEntidad,
  terminarPorGobierno,
} from '../liderazgo/index.ts'
import { escribirCierre } from './cartas.ts'
import { type Escrita, findCierres, findEscritas, insertCierre, lockFechas } from './empalme.repo.ts'
import { type FinEscrito, finDeEntidad } from './fin-de-entidad.ts'
import type { Pendiente } from './pendientes.ts'
import { findPendientes } from './pendientes-de-entidad.ts'

export async function cerrarGobiernos(servicios: Servicios): Promise<void> {
  const ahora = servicios.reloj.ahora()
  const { db } = servicios.conexion
  const escritas = await findEscritas(db)
  for (const { desde, hasta } of servicios.referencia.periodos) {
    const gobierno = { desde, hasta }
    for (const entidad of await porCerrar(db, escritas, gobierno, ahora))
      await db.transaction().execute((tx) => cerrarEntidad({ db: tx, ahora, servicios }, gobierno, entidad))
  }
}

/** Entities whose day has passed, that somebody of that government leads, and of which nothing was decided. */
async function porCerrar(
  db: Db,
  escritas: readonly Escrita[],
  gobierno: Gobierno,
  ahora: Instante,
): Promise<CodigoEntidad[]> {
  const vencidas = escritas.filter((f) => f.periodo === gobierno.desde && f.fecha !== null && finDe(f.fecha) <= ahora)
  if (vencidas.length === 0) return []
  const cierres = await findCierres(db, gobierno.desde)
  const lideradas = await findLideradas(db, alcanceInterno(), inicioDe(`${gobierno.hasta + 1}-01-01`), ahora)
  return lideradas.filter((entidad) => {
    const fin = cierres.has(entidad) ? null : finDeEntidad(escritas, gobierno, entidad)
    return fin !== null && finDe(fin.fecha) <= ahora
  })
}

export type Quien = { readonly db: Db; readonly ahora: Instante; readonly servicios: Servicios }

/** Everything again from what is held now: the day may have moved, and another process may have been here. */
async function cerrarEntidad(quien: Quien, gobierno: Gobierno, entidad: CodigoEntidad): Promise<void> {
  const { db, ahora } = quien
  await lockFechas(db, 'leer')
  await lockEntidad(db, entidad)
  const fin = finDeEntidad(await findEscritas(db, gobierno.desde), gobierno, entidad)
  if (fin === null) return
  const actuales = await findLiderazgosDe(db, entidad, ahora)
  const alcance = alcanceInterno()
  const pendientes = await findPendientes({ ...quien, alcance }, entidad)
  const cierre = cerrarGobierno(actuales, fin, pendientes.length, ahora)
  if (cierre === null) return
  const escrito = {
    ...{ periodo: gobierno.desde, entidad, destino: cierre.destino, liderazgo: cierre.lider?.id ?? null },
    pendientes: pendientes.map(claveDe),
  }
  if (!(await insertCierre(db, escrito, ahora))) return
  if (cierre.destino === 'termina') await terminarPorGobierno(db, cierre, ahora)
  await anotar(quien, { entidad, fin, cierre, pendientes })
  if (cierre.lider)
    await escribirCierre(quien, { entidad, fin, destino: cierre.destino, lider: cierre.lider, pendientes })
}

type Hecho = {
  readonly entidad: CodigoEntidad
  readonly fin: FinEscrito
  readonly cierre: Cierre<LiderazgoDePersona>
  readonly pendientes: readonly Pendiente[]
}

async function anotar({ db, ahora }: Quien, { entidad, fin, cierre, pendientes }: Hecho): Promise<void> {
  const { destino, lider, seAnulan } = cierre
  const acto = destino === 'termina' ? { accion: 'empalme.terminar' } : { accion: 'empalme.conservar' }
  await registrar(db, {
    ...acto,
    cadena: entidad,
    cuenta: null,
    sujeto: lider ? `liderazgo/${lider.id}` : `empalme/${fin.gobierno.desde}`,
    hechos: { fecha: fin.fecha, se_anulan: [...seAnulan], pendientes: pendientes.map(claveDe) },
    en: ahora,
  })
}

function claveDe({ deber, instrumento, vigencia, corte }: Pendiente): string {
  return `${deber}/${instrumento}/${vigencia}/${corte}`
}
