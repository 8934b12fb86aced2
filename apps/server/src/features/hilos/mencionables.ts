import { abarca, territorioDe } from '@kpt/domain/acceso'
import { llano } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { nombreDelOrganismo } from '../equipo/index.ts'
import { findNombradosCerca, type Nombrado } from './mencion.repo.ts'

/** Whoever sees the file of an entity, once each: nobody is named where they cannot read. */
export async function mencionablesDe(ctx: ContextoTerritorial, entidad: Entidad): Promise<Nombrado[]> {
  const cerca = await findNombradosCerca(ctx.db, ctx.alcance, entidad, ctx.ahora)
  const ven = cerca.filter((nombrado) => {
    const territorio = territorioDe(nombrado, 'hilo.ver')
    return territorio !== null && abarca(territorio, entidad)
  })
  return [...new Map(ven.toReversed().map((n) => [n.cuenta, n])).values()].toReversed()
}

type Busqueda = { readonly pagina: number; readonly tamano: number; readonly texto?: string | undefined }

export async function listarMencionables(
  ctx: ContextoTerritorial,
  entidad: Entidad,
  { pagina, tamano, texto = '' }: Busqueda,
) {
  const otros = (await mencionablesDe(ctx, entidad)).filter((n) => n.cuenta !== ctx.persona.cuenta)
  const todos = otros
    .map((n) => ({
      ...{ cuenta: n.cuenta, nombre: n.nombre, rol: n.rol },
      organismo: nombreDelOrganismo(ctx.servicios, n),
    }))
    .filter((n) => llano(`${n.nombre} ${n.organismo}`).includes(llano(texto)))
  const desde = (pagina - 1) * tamano
  return { filas: todos.slice(desde, desde + tamano), total: todos.length, pagina, tamano }
}
