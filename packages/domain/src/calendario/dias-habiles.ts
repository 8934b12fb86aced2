// Business days: Monday to Friday that are not holidays.
import { type Fecha, sumarDias } from '../shared/index.ts'
import { FESTIVOS_DE_LEY, type Festivos, isFestivo } from './festivos.ts'

/** Monday to Friday, and no holiday of the laws in force that year nor of the acts known (Ley 51 de 1983). */
export function isHabil(fecha: Fecha, festivos: Festivos = FESTIVOS_DE_LEY): boolean {
  const dia = new Date(`${fecha}T00:00:00Z`).getUTCDay()
  return dia !== 0 && dia !== 6 && !isFestivo(fecha, festivos)
}

/** The date itself when it is a business day, else the first one after it. */
export function habilDesde(fecha: Fecha, festivos: Festivos = FESTIVOS_DE_LEY): Fecha {
  return isHabil(fecha, festivos) ? fecha : sumarDiasHabiles(fecha, 1, festivos)
}

/** The date that many business days after (before, when negative) another, which does not count. */
export function sumarDiasHabiles(desde: Fecha, dias: number, festivos: Festivos = FESTIVOS_DE_LEY): Fecha {
  const paso = dias < 0 ? -1 : 1
  let fecha = desde
  for (let faltan = Math.abs(dias); faltan > 0; ) {
    fecha = sumarDias(fecha, paso)
    if (isHabil(fecha, festivos)) faltan -= 1
  }
  return fecha
}

/** Business days after the first date and up to the second; 0 when the second is not later. */
export function diasHabilesEntre(desde: Fecha, hasta: Fecha, festivos: Festivos = FESTIVOS_DE_LEY): number {
  let dias = 0
  for (let fecha = desde; fecha < hasta; ) {
    fecha = sumarDias(fecha, 1)
    if (isHabil(fecha, festivos)) dias += 1
  }
  return dias
}
