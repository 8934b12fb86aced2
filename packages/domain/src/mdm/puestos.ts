// Positions: standard competition rank (1, 2, 2, 4), the highest first, on values without rounding.

/** Position of each value among those that have one; null for those without. Shapes: as many positions as values, from 1. */
export function puestos(valores: readonly (number | null)[]): (number | null)[] {
  const orden = valores.flatMap((valor, i) => (valor === null ? [] : [{ i, valor }])).sort((a, b) => b.valor - a.valor)
  const salida: (number | null)[] = valores.map(() => null)
  let puesto = 0
  orden.forEach(({ i, valor }, k) => {
    if (k === 0 || valor !== orden[k - 1]?.valor) puesto = k + 1
    salida[i] = puesto
  })
  return salida
}

/** Position inside the group of each; who has no group has no position in one. */
export function puestosPorGrupo(grupos: readonly (string | null)[], valores: readonly (number | null)[]) {
  const salida: (number | null)[] = valores.map(() => null)
  const miembros = new Map<string, number[]>()
  grupos.forEach((grupo, i) => {
    if (grupo !== null) miembros.set(grupo, [...(miembros.get(grupo) ?? []), i])
  })
  for (const indices of miembros.values()) {
    const suyos = puestos(indices.map((i) => valores[i] ?? null))
    indices.forEach((i, k) => {
      salida[i] = suyos[k] ?? null
    })
  }
  return salida
}
