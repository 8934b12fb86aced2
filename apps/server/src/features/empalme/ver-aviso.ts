import { alcanzaElFin, seAnuncia } from '@kpt/domain/acceso'
import { fechaEn, finDe } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findLiderEn } from '../liderazgo/index.ts'
import { findCierreDe, findEscritas } from './empalme.repo.ts'
import { finesDeEntidad } from './fin-de-entidad.ts'
import { findPendientes } from './pendientes-de-entidad.ts'

/** What whoever leads should know: the end that comes near, or that the user goes on after it and until when. */
export async function verAviso(ctx: ContextoTerritorial, entidad: CodigoEntidad) {
  const { db, alcance, ahora, servicios } = ctx
  const escritas = await findEscritas(db)
  if (escritas.length === 0) return { aviso: null }
  const lider = await findLiderEn(db, alcance, entidad, ahora)
  const suyos = finesDeEntidad(servicios.referencia, escritas, entidad)
  const fin = lider && suyos.find((f) => alcanzaElFin(lider, f))
  if (!fin) return { aviso: null }
  const clase = await claseDe(ctx, entidad, fin)
  return { aviso: clase && { clase, fecha: fin.fecha, pendientes: await findPendientes(ctx, entidad) } }
}

async function claseDe({ db, alcance, ahora }: ContextoTerritorial, entidad: CodigoEntidad, fin: Fin) {
  if (ahora < finDe(fin.fecha)) return seAnuncia(fin.fecha, fechaEn(ahora)) ? ('se_acerca' as const) : null
  const cierre = await findCierreDe(db, alcance, entidad, fin.gobierno.desde)
  return cierre?.destino === 'solo_avisa' ? ('conservado' as const) : null
}

type Fin = ReturnType<typeof finesDeEntidad>[number]
