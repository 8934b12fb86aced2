import { type Gobierno, seAcabo } from '@kpt/domain/acceso'
import { finDe } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { type Escrita, findCierres, findEscritas } from './empalme.repo.ts'
import { finDeEntidad } from './fin-de-entidad.ts'

/** Governments that have a day, and those that are not over yet, the nearest first, with everything that was written of each. */
export async function verEmpalmes(ctx: ContextoTerritorial) {
  const { db, ahora, servicios } = ctx
  const escritas = await findEscritas(db)
  const abiertos = servicios.referencia.periodos.filter(
    (p) => !seAcabo(p, ahora) || escritas.some((f) => f.periodo === p.desde),
  )
  const periodos = []
  for (const { desde, hasta } of abiertos.toSorted((a, b) => a.desde - b.desde))
    periodos.push(await unPeriodo(ctx, escritas, { desde, hasta }))
  return { periodos }
}

async function unPeriodo(ctx: ContextoTerritorial, escritas: readonly Escrita[], gobierno: Gobierno) {
  const { db, ahora } = ctx
  const suyas = escritas.filter((f) => f.periodo === gobierno.desde)
  const destinos = [...(await findCierres(db, gobierno.desde)).values()]
  const fin = finDeEntidad(suyas, gobierno, null)
  return {
    gobierno,
    fecha: fin?.fecha ?? null,
    yaPaso: fin !== null && finDe(fin.fecha) <= ahora,
    historia: suyas.toReversed().map((f) => escrita(ctx, suyas, f)),
    cierres: {
      terminaron: destinos.filter((d) => d === 'termina').length,
      conservados: destinos.filter((d) => d === 'solo_avisa').length,
    },
  }
}

function escrita({ servicios }: ContextoTerritorial, todas: readonly Escrita[], f: Escrita) {
  const { n, fecha, acto, en, autor } = f
  const nombre = (codigo: CodigoEntidad) => servicios.referencia.territorio.get(codigo)?.nombre ?? codigo
  const vigente = todas.findLast(({ entidad }) => entidad === f.entidad) === f
  return {
    ...{ n, fecha, acto, en, autor, vigente },
    entidad: f.entidad === null ? null : { codigo: f.entidad, nombre: nombre(f.entidad) },
  }
}
