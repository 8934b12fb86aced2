import type { verPreviaEmpalme as definicion, PeticionDe } from '@kpt/contract'
import { alcanzaElFin, destinoDe, type FinDeGobierno, faltaDeFecha } from '@kpt/domain/acceso'
import { fechaEn, finDe } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findLideresEn, type Lider } from '../liderazgo/index.ts'
import { findAdopciones } from '../planes/index.ts'
import { findCronogramasReportables, findEstados } from '../reportes/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { findEscritas } from './empalme.repo.ts'
import { exigirGobierno, finDeEntidad } from './fin-de-entidad.ts'
import { cortesEn, pendientesDe } from './pendientes.ts'

/** Whom a day would reach: the calendar of that day, over the reports as they stand now. */
export async function verPrevia(ctx: ContextoTerritorial, { consulta }: PeticionDe<typeof definicion>) {
  const { servicios, ahora } = ctx
  const { fecha, entidad = null, destino, pagina, tamano } = consulta
  const gobierno = exigirGobierno(servicios.referencia, consulta.gobierno)
  if (entidad !== null && !servicios.referencia.territorio.has(entidad)) rechazar('entidad.desconocida', { entidad })
  const falta = faltaDeFecha(fecha, { gobierno, anterior: null, hoy: fechaEn(ahora) })
  if (falta) rechazar('empalme.fecha', { falta })
  const { lideres, conFechaPropia } = await alcanzados(ctx, { gobierno, fecha }, entidad)
  const filas = await conDestino(ctx, { gobierno, fecha }, lideres)
  const vistas = filas.filter((f) => destino === undefined || f.destino === destino)
  const desde = (pagina - 1) * tamano
  return {
    ...{ conFechaPropia, pagina, tamano, total: vistas.length, filas: vistas.slice(desde, desde + tamano) },
    terminan: filas.filter((f) => f.destino === 'termina').length,
    avisados: filas.filter((f) => f.destino === 'solo_avisa').length,
  }
}

/** Who would lead on that day, as far as it is known now, and is of that government. A national day does not move those that have their own. */
async function alcanzados({ db, alcance }: ContextoTerritorial, fin: FinDeGobierno, entidad: string | null) {
  const lideres = await findLideresEn(db, alcance, finDe(fin.fecha) - 1)
  const suyos = lideres.filter((l) => alcanzaElFin(l, fin))
  if (entidad !== null) return { lideres: suyos.filter((l) => l.entidad === entidad), conFechaPropia: 0 }
  const escritas = await findEscritas(db, fin.gobierno.desde)
  const sinPropia = suyos.filter((l) => !finDeEntidad(escritas, fin.gobierno, l.entidad)?.propia)
  return { lideres: sinPropia, conFechaPropia: suyos.length - sinPropia.length }
}

async function conDestino(ctx: ContextoTerritorial, fin: FinDeGobierno, lideres: readonly Lider[]) {
  const { db, alcance, ahora, servicios } = ctx
  const cortes = cortesEn(await findCronogramasReportables(ctx), ahora, finDe(fin.fecha))
  const estados = Map.groupBy(await findEstados(db, alcance, null), (r) => r.entidad)
  const exigente = { referencia: servicios.referencia, adopciones: await findAdopciones(db, null) }
  return lideres.flatMap((l) => {
    const entidad = entidadBreve(servicios.referencia, l.entidad)
    if (!entidad) return []
    const pendientes = pendientesDe(exigente, cortes, l.entidad, estados.get(l.entidad) ?? [])
    return {
      entidad,
      lider: { nombre: l.nombre, correo: l.correo, clase: l.clase },
      destino: destinoDe(l, fin, pendientes.length, finDe(fin.fecha)),
      pendientes,
    }
  })
}
