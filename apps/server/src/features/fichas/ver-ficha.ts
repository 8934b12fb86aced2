import { obligado } from '@kpt/domain/calendario'
import { cambiosFicha, fichaPublica } from '@kpt/domain/fichas'
import { fechaEn, type Instante } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { type ContextoPublico, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { entidadBreve } from '../territorio/index.ts'
import { findFicha, findVersiones, searchDirectorio } from './ficha.repo.ts'

/** What anybody may know of an entity. */
export async function verFicha({ db, servicios }: ContextoPublico, entidad: string) {
  const guardada = await findFicha(db, entidad)
  return {
    entidad: entidadBreve(servicios.referencia, entidad) ?? rechazar('entidad.desconocida', { entidad }),
    ficha: guardada && fichaPublica(guardada.ficha),
    actualizadaEn: guardada?.en ?? null,
  }
}

/** The whole card, for whoever edits it, with the history of each field. */
export async function verFichaCompleta({ db, alcance }: ContextoTerritorial, entidad: string) {
  const versiones = await findVersiones(db, alcance, entidad)
  const [ultima] = versiones
  return {
    ficha: ultima?.ficha ?? null,
    n: ultima?.n ?? 0,
    historia: versiones.map(({ n, en, por, eslabon, ficha }, i) => ({
      ...{ n, en, por, eslabon },
      cambios: cambiosFicha(versiones[i + 1]?.ficha ?? null, ficha),
    })),
  }
}

type Filtro = Parameters<typeof searchDirectorio>[2]

/** Those that report by themselves: whoever reports through another has no usuario líder nor card of its own. */
export async function listarDirectorio({ db, servicios, ahora }: ContextoPublico, filtro: Filtro) {
  const { filas, ...resto } = await searchDirectorio(db, obligadas(servicios, ahora), filtro)
  return { ...resto, filas: filas.map((f) => ({ ...f, ficha: f.ficha && fichaPublica(f.ficha) })) }
}

function obligadas({ referencia: { reglas, territorio } }: Servicios, ahora: Instante): CodigoEntidad[] {
  const vigencia = Number(fechaEn(ahora).slice(0, 4))
  const todas = [...territorio.values()]
  return todas.filter((e) => obligado(reglas, e, 'seguimiento', vigencia).obligado).map((e) => e.codigo)
}
