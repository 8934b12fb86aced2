import type { ReporteSeleccionado, Seleccion } from './seleccion.repo.ts'

/** As the desk shows it: who, why, how many, and of a sample what was promised. */
export function seleccionVisible(seleccion: Seleccion, reportes: readonly ReporteSeleccionado[]) {
  const { instrumento, vigencia, corte, numero, modo, motivo, autor, en } = seleccion
  return {
    ...{ instrumento, vigencia, corte, numero, modo, motivo, autor, en },
    reportes: reportes.length,
    seleccionados: reportes.filter((r) => r.hecho === true).length,
    noSePudo: reportes.filter((r) => r.hecho === false).length,
    muestra: promesaDe(seleccion),
  }
}

export function promesaDe({ publicacion, sorteo }: Seleccion) {
  if (publicacion === null) return null
  const { unidades, tamano, minimo, dimensiones, reglaRiesgo = null, origen } = publicacion
  const sorteadaEn = sorteo?.sorteadaEn ?? null
  return { unidades, tamano, minimo, dimensiones: [...dimensiones], reglaRiesgo, origen, sorteadaEn }
}
