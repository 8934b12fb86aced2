// Marks of a scatter, a shape for each class so that colour is never alone: triangle, circle, square, rhombus, cross.

const FORMAS: readonly ((x: number, y: number, r: number) => string)[] = [
  (x, y, r) => `M${n(x)} ${n(y - 1.15 * r)}l${n(1.1 * r)} ${n(2 * r)}h${n(-2.2 * r)}z`,
  (x, y, r) => `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 0 ${n(2 * r)} 0a${r} ${r} 0 1 0 ${n(-2 * r)} 0z`,
  (x, y, r) => `M${n(x - 0.9 * r)} ${n(y - 0.9 * r)}h${n(1.8 * r)}v${n(1.8 * r)}h${n(-1.8 * r)}z`,
  (x, y, r) =>
    `M${n(x)} ${n(y - 1.25 * r)}l${n(1.1 * r)} ${n(1.25 * r)}l${n(-1.1 * r)} ${n(1.25 * r)}l${n(-1.1 * r)} ${n(-1.25 * r)}z`,
  (x, y, r) => `M${n(x - r)} ${n(y - 0.4 * r)}h${n(2 * r)}v${n(0.8 * r)}h${n(-2 * r)}z`,
]

export function trazoMarca(cual: number, x: number, y: number, radio: number): string {
  return FORMAS[cual % FORMAS.length]?.(x, y, radio) ?? ''
}

const n = (x: number): number => Math.round(x * 10) / 10
