// Which metas of the version are on screen, out of the filters of the address.
import type { Filtros } from '../../app/filtros.ts'
import type { MetaRevisada } from './meta-revisada.ts'

/** Values of `ver`, with their names. */
export const VER = {
  todas: 'Todas las metas',
  hallazgos: 'Con hallazgos',
  observacion: 'Con observación de la entidad',
  declaradas: 'Sin avance declarado',
  pedidas: 'Con ajustes pedidos',
  seleccionadas: 'Elegidas para pedir ajustes',
} as const
export type Ver = keyof typeof VER

export type Conjuntos = {
  /** Metas named by some request of this report. */
  readonly pedidas: ReadonlySet<string>
  /** Metas chosen for the request that is being written. */
  readonly elegidas: ReadonlySet<string>
}

const CUMPLE: Record<Ver, (m: MetaRevisada, c: Conjuntos) => boolean> = {
  todas: () => true,
  hallazgos: (m) => m.hallazgos.length > 0,
  observacion: (m) => Boolean(m.fila.valores.observacion?.trim()),
  declaradas: (m) => m.estado === 'declarada',
  pedidas: (m, { pedidas }) => pedidas.has(m.fila.meta),
  seleccionadas: (m, { elegidas }) => elegidas.has(m.fila.meta),
}

export function verDe({ ver }: Filtros): Ver {
  return ver && Object.hasOwn(VER, ver) ? (ver as Ver) : 'todas'
}

export function filtrarMetas(metas: readonly MetaRevisada[], filtros: Filtros, conjuntos: Conjuntos): MetaRevisada[] {
  const cumple = CUMPLE[verDe(filtros)]
  const palabras = plano(filtros.texto ?? '').split(/\s+/)
  return metas.filter((m) => {
    const { fila } = m
    if (filtros.linea && fila.linea !== filtros.linea) return false
    const escrito = plano(`${fila.meta} ${fila.codigoSispt} ${fila.personalizacion}`)
    return palabras.every((p) => escrito.includes(p)) && cumple(m, conjuntos)
  })
}

/** How many metas each choice of `ver` would show, whatever the other filters. */
export function contarVer(metas: readonly MetaRevisada[], conjuntos: Conjuntos): Record<Ver, number> {
  const cuentas = Object.keys(VER).map((ver) => [ver, metas.filter((m) => CUMPLE[ver as Ver](m, conjuntos)).length])
  return Object.fromEntries(cuentas) as Record<Ver, number>
}

/** Without accents nor capitals: who searches for "via" finds "Vía". */
function plano(texto: string): string {
  return texto
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim()
}
