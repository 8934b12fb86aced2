// A calendar of the tests, as a file that is loaded: two cortes of a vigencia, and the circulars that come after.

export const circularDePrueba = (numero: string, fecha: string, demostracion = true) => ({
  ...{ numero, fecha, asunto: 'Cronograma de prueba', expide: 'DNP', firma: null, disponible: true, demostracion },
})

const fila = (clave: string, orden: number, corte: number, limite: string, cierra = false) => ({
  ...{ clave, orden, item: String(orden), texto: `Reportar el corte ${corte}`, responsable: 'Alcaldías', medio: 'KPT' },
  ...{ textoLimite: limite, clases: cierra ? ['reporte', 'ajustes', 'cierre'] : ['reporte'], obligados: ['municipio'] },
  ...{ corte, apertura: null, limite, trasLimite: cierra ? 'cierra' : 'recibe' },
})

/** Corte 1, until 15 July, receives late; corte 2, until 31 January, closes. Row keys: `uno` and `dos`. */
export function cronogramaDePrueba(vigencia: number) {
  return {
    circulares: [circularDePrueba('D-1', `${vigencia}-01-02`)],
    cronogramas: [
      {
        ...{ instrumento: 'seguimiento', vigencia, politica: 'literal' },
        cortes: [
          { numero: 1, clase: 'corte_parcial', fechaDatos: `${vigencia}-06-30` },
          { numero: 2, clase: 'corte_definitivo', fechaDatos: `${vigencia}-12-31` },
        ],
        actos: [
          {
            ...{ circular: `D-1-${vigencia}`, numeral: '1', efecto: 'fija' },
            actividades: [
              fila('uno', 1, 1, `${vigencia}-07-15`),
              fila('dos', 2, 2, `${vigencia + 1}-01-31`, true),
            ] as object[],
          },
        ],
      },
    ],
  }
}

type Archivo = ReturnType<typeof cronogramaDePrueba>

/** The same file with one circular more, which sets another limit for corte 1. */
export function conOtroLimite(archivo: Archivo, numero: string, fecha: string, limite: string): Archivo {
  const copia = structuredClone(archivo)
  copia.circulares.push(circularDePrueba(numero, fecha))
  const circular = `${numero}-${fecha.slice(0, 4)}`
  const acto = { circular, numeral: '1', efecto: 'modifica', actividades: [fila('uno', 1, 1, limite)] }
  copia.cronogramas[0]?.actos.push(acto)
  return copia
}
