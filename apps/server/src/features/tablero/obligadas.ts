import { obligado } from '@kpt/domain/calendario'
import { cumpleFiltro, type Entidad, type FiltroTerritorio, filtra } from '@kpt/domain/territorio'
import { alcanza, type Lectura } from '../../platform/http/index.ts'
import type { Quienes } from './sumas.repo.ts'
import type { ClaveCorte } from './vigentes.repo.ts'

type Vigencia = Pick<ClaveCorte, 'instrumento' | 'vigencia'>

/** Entities that must report a vigencia, inside the territory granted. `anio`: the year at which the filter looks at them. */
export function obligadasDe(
  { alcance, servicios: { referencia } }: Pick<Lectura, 'alcance' | 'servicios'>,
  { instrumento, vigencia }: Vigencia,
  filtro: FiltroTerritorio,
  anio = vigencia,
): Entidad[] {
  const { territorio, reglas, atributos } = referencia
  return [...territorio.values()].filter(
    (e) =>
      alcanza(alcance, e) &&
      cumpleFiltro(e, atributos.get(e.codigo), anio, filtro) &&
      obligado(reglas, e, instrumento, vigencia).obligado,
  )
}

/** Departments with somebody who must report, by name: what the filter can ask for. */
export function departamentosVisibles(ctx: Pick<Lectura, 'alcance' | 'servicios'>, clave: Vigencia) {
  const codigos = new Set(obligadasDe(ctx, clave, {}).map((e) => e.departamento))
  return [...codigos]
    .map((codigo) => ({ codigo, nombre: ctx.servicios.referencia.territorio.get(codigo)?.nombre ?? codigo }))
    .sort((a, b) => compare(a.nombre, b.nombre))
}

const { compare } = new Intl.Collator('es')

/** How to tell the database whose contributions add: without a filter, all but the few that reported and no longer must. */
export function quienesSuman(
  obligadas: readonly Entidad[],
  conReporte: Iterable<string>,
  filtro: FiltroTerritorio,
): Quienes {
  const codigos = new Set(obligadas.map((e) => e.codigo))
  return filtra(filtro) ? { solo: [...codigos] } : { excepto: [...conReporte].filter((codigo) => !codigos.has(codigo)) }
}
