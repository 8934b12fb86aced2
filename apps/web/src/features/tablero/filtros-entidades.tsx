// Filters of the list of entities.
import type { Filtros } from '../../app/filtros.ts'
import { FiltrosDeLista, type Selector } from '../../app/filtros-de-lista.tsx'
import { activosDe } from './filtro/filtro-territorial.tsx'
import { territorialDe } from './filtro/territorial.ts'
import { SITUACIONES } from './hechos.ts'
import type { Hecho, Tablero } from './tipos.ts'

const FILTROS = ['hecho', 'version', 'texto', 'sector', 'programa', 'ods', 'fuente'] as const

const VERSIONES = [
  { valor: '', texto: 'Cualquiera' },
  { valor: 'enviada', texto: 'Enviada, validada o no' },
  { valor: 'validada', texto: 'Validada' },
  { valor: 'suma', texto: 'Con cifras que se suman' },
  { valor: 'sin_actualizar', texto: 'Sin actualizar' },
] as const

/** The filters of the address as the list takes them; what is not one of its values is left out. */
export function consultaDe(filtros: Filtros) {
  const { hecho, version, texto, sector, programa, ods, fuente } = filtros
  return {
    ...territorialDe(filtros),
    hecho: SITUACIONES.find((s) => s.hecho === hecho)?.hecho as Hecho | undefined,
    version: VERSIONES.map((v) => v.valor).find((v) => v !== '' && v === version) || undefined,
    texto: texto?.slice(0, 80) || undefined,
    sector: sector && /^\w{1,20}$/.test(sector) ? sector : undefined,
    programa: programa && /^\w{1,20}$/.test(programa) ? programa : undefined,
    ods: ods && /^\w{1,20}$/.test(ods) ? ods : undefined,
    fuente: fuente?.slice(0, 120) || undefined,
  } as const
}

const FRASES_VERSION = {
  enviada: 'Con versión enviada',
  validada: 'Con versión validada',
  suma: 'Con cifras que se suman',
  sin_actualizar: 'Sin actualizar: con cifras de un corte anterior',
} as const

/** What the list holds, in words: for paper, and for whoever arrives from a figure. */
export function fraseFiltros(filtros: Filtros, tablero: Tablero): string {
  const { hecho, version, texto, sector, programa, ods, fuente } = consultaDe(filtros)
  const partes = [
    SITUACIONES.find((s) => s.hecho === hecho)?.nombre,
    version && FRASES_VERSION[version],
    ...activosDe(filtros, tablero).map((a) => a.texto),
    sector && `Con metas del sector ${sector}: el avance es el de esas metas`,
    programa && `Con metas del programa ${programa}: el avance es el de esas metas`,
    ods && `Con metas del ODS ${ods}: el avance es el de esas metas`,
    fuente && `Con recursos de la fuente «${fuente}»: el avance es el de esos recursos`,
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
