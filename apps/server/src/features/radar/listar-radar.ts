import type { listarRadar as definicion, PeticionDe } from '@kpt/contract'
import { isoBogota } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findTelefonos } from '../fichas/index.ts'
import { type ClaveCorte, findLideres, seLlama } from '../tablero/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { findCorteLeido, type Leida } from './lecturas.ts'
import { findUltimasLlamadas, type Llamada } from './llamada.repo.ts'

type Filtro = PeticionDe<typeof definicion>['consulta']

/** Entities that owe the report, who needs a call most first: one page of those that match. */
export async function listarRadar(ctx: ContextoTerritorial, clave: ClaveCorte, filtro: Filtro) {
  const { pagina, tamano, orden } = filtro
  const { leidas } = await findCorteLeido(ctx, clave)
  const llamadas = await findUltimasLlamadas(ctx.db, ctx.alcance, clave)
  const todas = ordenar(
    leidas.filter((l) => cumple(l, llamadas.get(l.entidad.codigo), filtro)),
    orden,
  )
  const visibles = todas.slice((pagina - 1) * tamano, pagina * tamano)
  const codigos = visibles.map((l) => l.entidad.codigo)
  const lideres = await findLideres(ctx.db, ctx.alcance, codigos, ctx.ahora)
  const telefonos = await findTelefonos(ctx.db, codigos)
  const { referencia } = ctx.servicios
  const filas = visibles.map(({ entidad: { codigo }, lectura, ultima, ...resto }) => {
    const { entidad: _, ...dicho } = lectura
    return {
      entidad: entidadBreve(referencia, codigo) ?? rechazar('entidad.desconocida', { entidad: codigo }),
      ...resto,
      ...dicho,
      ultima: ultima === null ? null : isoBogota(ultima),
      lider: lideres.get(codigo) ?? null,
      telefono: telefonos.get(codigo) ?? null,
      llamada: llamadas.get(codigo) ?? null,
    }
  })
  return { filas, total: todas.length, pagina, tamano }
}

function cumple({ entidad, lectura }: Leida, llamada: Llamada | undefined, filtro: Filtro): boolean {
  const { departamento, pronostico, llamar, llamadas, texto } = filtro
  return (
    (departamento === undefined || entidad.departamento === departamento) &&
    (pronostico === undefined || lectura.pronostico === pronostico) &&
    (llamar === undefined || lectura.llamar) &&
    (llamadas === undefined || (llamadas === 'hechas') === (llamada !== undefined)) &&
    seLlama(entidad, texto)
  )
}

const { compare } = new Intl.Collator('es')

/** They come by urgency. */
function ordenar(leidas: readonly Leida[], orden: Filtro['orden']): readonly Leida[] {
  if (orden === 'nombre') return leidas.toSorted((a, b) => compare(a.entidad.nombre, b.entidad.nombre))
  if (orden === 'ultima') return leidas.toSorted((a, b) => (a.ultima ?? 0) - (b.ultima ?? 0))
  return leidas
}
