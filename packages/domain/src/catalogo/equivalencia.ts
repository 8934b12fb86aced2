// The official correspondence between codes, through as many versions as it takes (R2.3).

/** The active code that officially stands for one that ceased; null when none is stated, or when what is stated ceased too. */
export function oficialDe(
  equivalencias: Readonly<Record<string, string>>,
  activos: ReadonlySet<string>,
  codigo: string,
): string | null {
  const vistos = new Set<string>()
  for (let actual = codigo; !vistos.has(actual); ) {
    vistos.add(actual)
    const siguiente = Object.hasOwn(equivalencias, actual) ? equivalencias[actual] : undefined
    if (siguiente === undefined) return null
    if (activos.has(siguiente)) return siguiente
    actual = siguiente
  }
  return null
}
