import type { listarSolicitudesDelTerritorio as definicion, PeticionDe } from '@kpt/contract'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findCola } from './cola.repo.ts'
import { findObjecionesDe } from './objecion.repo.ts'
import { parteDe } from './objetar.ts'
import { entidadDe, entidadesDe, plazosDe } from './ver-cola.ts'

/** Requests under way over the territory of whoever asks, the nearest term first, with what their party has objected. */
export async function listarDelTerritorio(ctx: ContextoTerritorial, { consulta }: PeticionDe<typeof definicion>) {
  const { db, alcance, ahora, persona, servicios } = ctx
  const { pagina, tamano, texto } = consulta
  const filtro = { estado: 'en_curso', asignada: 'todas', pagina, tamano, texto } as const
  const quien = { cuenta: persona.cuenta, ahora }
  const { filas, total } = await findCola(db, alcance, filtro, quien, entidadesDe(servicios, texto))
  const objetado = await findObjecionesDe(
    db,
    parteDe(ctx),
    filas.map((f) => f.id),
  )
  return {
    filas: filas.map((f) => ({
      ...{ radicado: f.radicado, nombre: f.nombre, cargo: f.cargo, clase: f.clase, estado: f.estado },
      entidad: entidadDe(servicios, f.entidad),
      ...plazosDe(f, ahora),
      abierta: true,
      objeciones: (objetado.get(f.id) ?? []).map(({ texto, en }) => ({ texto, en })),
    })),
    ...{ total, pagina, tamano },
  }
}
