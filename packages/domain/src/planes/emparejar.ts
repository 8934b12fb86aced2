// Which meta of a new reading is which meta of the version before: the consecutive of SisPT may change, a meta may be rewritten (R2.1).
import { comparable } from './lectura/texto-celda.ts'
import type { Meta, MetaLeida } from './plan.ts'

/**
 * For each new meta, the earlier one it continues, or null. First the same consecutive with the same indicator and text; then the same
 * indicator and text under another consecutive, in order of appearance; last the same consecutive, rewritten. An earlier meta is used once.
 */
export function emparejarMetas(anteriores: readonly Meta[], nuevas: readonly MetaLeida[]): (Meta | null)[] {
  const parejas: (Meta | null)[] = nuevas.map(() => null)
  const criterios = [
    (meta: MetaLeida) => (meta.codigoSispt === '' ? null : `${meta.codigoSispt} ${identidad(meta)}`),
    (meta: MetaLeida) => (meta.personalizacion === '' ? null : identidad(meta)),
    (meta: MetaLeida) => meta.codigoSispt || null,
  ]
  const usadas = new Set<Meta>()
  for (const criterio of criterios) {
    const libres = agrupar(
      anteriores.filter((meta) => !usadas.has(meta)),
      criterio,
    )
    nuevas.forEach((nueva, i) => {
      const clave = parejas[i] === null ? criterio(nueva) : null
      const pareja = clave === null ? undefined : libres.get(clave)?.shift()
      if (!pareja) return
      parejas[i] = pareja
      usadas.add(pareja)
    })
  }
  return parejas
}

function identidad(meta: MetaLeida): string {
  return `${meta.indicador ?? ''}|${comparable(meta.personalizacion)}`
}

function agrupar(metas: readonly Meta[], criterio: (meta: Meta) => string | null): Map<string, Meta[]> {
  const grupos = new Map<string, Meta[]>()
  for (const meta of metas) {
    const clave = criterio(meta)
    if (clave === null) continue
    const grupo = grupos.get(clave)
    if (grupo) grupo.push(meta)
    else grupos.set(clave, [meta])
  }
  return grupos
}
