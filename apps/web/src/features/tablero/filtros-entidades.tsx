// Filters of the list of entities.
import type { Filtros } from '../../app/filtros.ts'
import { FiltrosDeLista, type Selector } from '../../app/filtros-de-lista.tsx'
import { activosDe } from './filtro/filtro-territorial.tsx'
import { territorialDe } from './filtro/territorial.ts'
import { SITUACIONES } from './hechos.ts'
import type { Hecho, Tablero } from './tipos.ts'

const FILTROS = ['hecho', 'version', 'texto', 'sector', 'ods'] as const

const VERSIONES = [
  { valor: '', texto: 'Cualquiera' },
  { valor: 'enviada', texto: 'Enviada, validada o no' },
  { valor: 'validada', texto: 'Validada' },
]

/** The filters of the address as the list takes them; what is not one of its values is left out. */
export function consultaDe(filtros: Filtros) {
  const { hecho, version, texto, sector, ods } = filtros
  return {
    ...territorialDe(filtros),
    hecho: SITUACIONES.find((s) => s.hecho === hecho)?.hecho as Hecho | undefined,
    version: version === 'enviada' || version === 'validada' ? version : undefined,
    texto: texto?.slice(0, 80) || undefined,
    sector: sector && /^\w{1,20}$/.test(sector) ? sector : undefined,
    ods: ods && /^\w{1,20}$/.test(ods) ? ods : undefined,
  } as const
}

/** What the list holds, in words: for paper, and for whoever arrives from a figure. */
export function fraseFiltros(filtros: Filtros, tablero: Tablero): string {
  const { hecho, version, texto, sector, ods } = consultaDe(filtros)
  const partes = [
    SITUACIONES.find((s) => s.hecho === hecho)?.nombre,
    version && (version === 'validada' ? 'Con versión validada' : 'Con versión enviada'),
    ...activosDe(filtros, tablero).map((a) => a.texto),
    sector && `Con metas del sector ${sector}: el avance es el de esas metas`,
    ods && `Con metas del ODS ${ods}: el avance es el de esas metas`,
    texto && `«${texto}»`,
  ]
  return partes.filter(Boolean).join(' · ') || 'Todas las obligadas'
}

const SELECTORES: readonly Selector[] = [
  {
    campo: 'hecho',
    etiqueta: 'Cumplimiento',
    opciones: [{ valor: '', texto: 'Todos' }, ...SITUACIONES.map((s) => ({ valor: s.hecho, texto: s.nombre }))],
  },
  { campo: 'version', etiqueta: 'Versión', opciones: VERSIONES },
]

export function FiltrosEntidades() {
  return <FiltrosDeLista selectores={SELECTORES} quita={FILTROS} />
}
