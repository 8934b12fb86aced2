// What a downloaded workbook says of its figures besides its address: of what territory and date they are, with which methodology, out of which version.
import { formatFecha, formatInstante, NOMBRES_BASE_FINANCIERA } from '@kpt/textos'
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import type { Hecho } from '../descarga/fuente.ts'
import { activosDe } from './filtro/filtro-territorial.tsx'
import type { Metodologia, Origen, Tablero } from './tipos.ts'

/** Of the tables of one corte. */
export function useHechosDelCorte(tablero: Tablero): Hecho[] {
  const territorio = useTerritorioDicho(tablero)
  return [territorio, ['Datos hasta', formatFecha(tablero.fechaDatos)], metodologia(tablero.metodologia)]
}

/** Of the tables that go over several cortes, each with its own date. */
export function useTerritorioDicho(tablero: Tablero): Hecho {
  return ['Territorio', fraseTerritorio(useFiltros()[0], tablero)]
}

/** Of the tables of one entity. */
export function hechosDeVersion({ recibo, version, enviadaEn, fechaDatos, metodologia: suya }: Origen): Hecho[] {
  return [
    ['Versión', `${version}, recibo ${recibo}, enviada el ${formatInstante(Date.parse(enviadaEn))}`],
    ['Datos hasta', formatFecha(fechaDatos)],
    metodologia(suya),
  ]
}

/** In words, what part of the territory the board shows. */
export function fraseTerritorio(filtros: Filtros, tablero: Pick<Tablero, 'territorio'>): string {
  const activos = activosDe(filtros, tablero).map((a) => a.texto)
  return activos.length > 0 ? `Solo: ${activos.join('; ')}.` : 'Todas las entidades obligadas de este territorio.'
}

function metodologia({ version, baseFinanciera }: Metodologia): Hecho {
  return ['Metodología', `Versión ${version}; cuenta como ejecutado: ${NOMBRES_BASE_FINANCIERA[baseFinanciera]}`]
}
