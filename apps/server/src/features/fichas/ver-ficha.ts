import { cambiosFicha, fichaPublica } from '@kpt/domain/fichas'
import { type ContextoPublico, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { findFicha, findVersiones, searchDirectorio } from './ficha.repo.ts'

/** What anybody may know of an entity. */
export async function verFicha({ db, servicios }: ContextoPublico, entidad: string) {
  const guardada = await findFicha(db, entidad)
  return {
    entidad: entidadBreve(servicios, entidad),
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

type Filtro = Parameters<typeof searchDirectorio>[1]

export async function listarDirectorio({ db }: ContextoPublico, filtro: Filtro) {
  const { filas, ...resto } = await searchDirectorio(db, filtro)
  return { ...resto, filas: filas.map((f) => ({ ...f, ficha: f.ficha && fichaPublica(f.ficha) })) }
}

function entidadBreve({ referencia: { territorio } }: Servicios, codigo: string) {
  const entidad = territorio.get(codigo) ?? rechazar('entidad.desconocida', { entidad: codigo })
  const { nombre, tipo, departamento } = entidad
  return { codigo, nombre, tipo, departamento, departamentoNombre: territorio.get(departamento)?.nombre ?? '' }
}
