import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import type { ClaveCorte } from '../tablero/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { findElegibles } from './elegibles.ts'
import { contarNiveles } from './listar-elegibles.ts'
import { type ClaveSeleccion, findReportes, findSelecciones } from './seleccion.repo.ts'
import { seleccionVisible } from './visible.ts'

/** What was selected in a corte, and what may still be. */
export async function verSelecciones(ctx: ContextoTerritorial, clave: ClaveCorte) {
  const elegibles = await findElegibles(ctx, clave)
  const selecciones = []
  for (const seleccion of await findSelecciones(ctx.db, clave))
    selecciones.push(seleccionVisible(seleccion, await findReportes(ctx.db, seleccion)))
  return { selecciones, elegibles: contarNiveles(elegibles), departamentos: departamentosDe(ctx, elegibles) }
}

function departamentosDe({ servicios }: ContextoTerritorial, elegibles: Awaited<ReturnType<typeof findElegibles>>) {
  return [...new Set(elegibles.map((e) => e.entidad.departamento))].map((codigo) => ({
    codigo,
    nombre: servicios.referencia.territorio.get(codigo)?.nombre ?? codigo,
  }))
}

/** One selection with a page of its reports. */
export async function verSeleccion(
  ctx: ContextoTerritorial,
  clave: ClaveSeleccion,
  { pagina, tamano }: { readonly pagina: number; readonly tamano: number },
) {
  const [seleccion = rechazar('seleccion.no_existe', {})] = await findSelecciones(ctx.db, clave)
  const reportes = await findReportes(ctx.db, clave)
  const filas = reportes.slice((pagina - 1) * tamano, pagina * tamano).map(({ entidad, ...resto }) => ({
    entidad: entidadBreve(ctx.servicios.referencia, entidad) ?? rechazar('entidad.desconocida', { entidad }),
    ...resto,
  }))
  return { ...seleccionVisible(seleccion, reportes), pagina: { filas, total: reportes.length, pagina, tamano } }
}
