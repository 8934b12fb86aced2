// A short name out of a text: what expressions call a question by.
const MAXIMO = 40

export function claveDesde(texto: string, usadas: readonly string[]): string {
  const plano = texto
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '')
  const palabras = plano.split('_').filter((p) => !VACIAS.has(p))
  const base =
    palabras
      .join('_')
      .slice(0, MAXIMO - 4)
      .replace(/_+$/, '') || 'parte'
  for (let n = 1; ; n += 1) {
    const clave = n === 1 ? base : `${base}_${n}`
    if (!usadas.includes(clave)) return clave
  }
}

const VACIAS: ReadonlySet<string> = new Set(
  'a al con cual cuales de del el en es la las los o para por que se su sus un una y'.split(' '),
)
