// Biennia of the Sistema General de Regalías (Ley 2056 de 2020): its budget is for two years.
import type { Periodo } from './plan.ts'

/** The budget of the SGR runs from odd years: 2024–2027 touches 2023-2024, 2025-2026 and 2027-2028. */
export function bieniosDe({ desde, hasta }: Periodo): string[] {
  const primero = desde % 2 === 0 ? desde - 1 : desde
  return Array.from({ length: Math.ceil((hasta - primero + 1) / 2) }, (_, i) => {
    const comienza = primero + 2 * i
    return `${comienza}-${comienza + 1}`
  })
}
