// Figures of a benchmark and how they are printed.

/** Milliseconds at a share of the sorted measures, 0 to 1. */
export function percentil(ms: readonly number[], parte: number): number {
  if (ms.length === 0) return Number.NaN
  const orden = ms.toSorted((a, b) => a - b)
  return orden[Math.min(orden.length - 1, Math.ceil(orden.length * parte) - 1)] ?? Number.NaN
}

export function percentiles(ms: readonly number[]): { p50: string; p95: string; p99: string } {
  return { p50: enMs(percentil(ms, 0.5)), p95: enMs(percentil(ms, 0.95)), p99: enMs(percentil(ms, 0.99)) }
}

export function enMs(ms: number): string {
  return `${numero(ms, ms < 10 ? 2 : 0)} ms`
}

export function porSegundo(cuantos: number, segundos: number): string {
  return `${numero(cuantos / segundos, cuantos / segundos < 100 ? 1 : 0)}/s`
}

export function numero(valor: number, decimales = 0): string {
  return valor.toLocaleString('es-CO', { maximumFractionDigits: decimales, minimumFractionDigits: decimales })
}

export function enMb(bytes: number): string {
  return `${numero(bytes / 1_048_576, bytes < 10_485_760 ? 1 : 0)} MB`
}

/** One line of a table: what, and its figures by column. */
export type Fila = Readonly<Record<string, string>>

/** A table of text, its columns in the order in which they appear. */
export function tabla(filas: readonly Fila[]): string {
  const columnas = [...new Set(filas.flatMap((fila) => Object.keys(fila)))]
  const ancho = (c: string) => Math.max(c.length, ...filas.map((fila) => (fila[c] ?? '').length))
  const anchos = new Map(columnas.map((c) => [c, ancho(c)]))
  const linea = (de: (c: string) => string) =>
    `  ${columnas.map((c, i) => (i === 0 ? de(c).padEnd(anchos.get(c) ?? 0) : de(c).padStart(anchos.get(c) ?? 0))).join('  ')}`
  const raya = linea((c) => '─'.repeat(anchos.get(c) ?? 0))
  return [linea((c) => c), raya, ...filas.map((fila) => linea((c) => fila[c] ?? ''))].join('\n')
}

/** What was asked, and whether this run gave it. */
export type Pedido = { readonly que: string; readonly cumple: boolean }

export function veredictos(pedidos: readonly Pedido[]): string {
  return pedidos.map(({ que, cumple }) => `  ${cumple ? '✓' : '✗'} ${que}`).join('\n')
}
