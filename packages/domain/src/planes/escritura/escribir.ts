// A plan as the SisPT workbook: the sheets, banners and headers of the real exports, so that what is written is read back as it was (R2.1).
import type { FilaLibro, HojaLibro, Libro, ValorCelda } from '../../shared/index.ts'
import { CLAVES_HOJA, type ClaveHoja, FILA_ENCABEZADO, HOJAS_SISPT, type HojaSispt } from '../lectura/columnas.ts'
import { crearBuscador } from '../lectura/linea.ts'
import type { Plan, PlanLeido } from '../plan.ts'
import { celdaTexto, escritorDeLineas } from './celdas.ts'
import { type ColumnaEscrita, columnasEscritas, tramosDe } from './columnas.ts'
import {
  type ContextoEscritura,
  deIniciativa,
  deLinea,
  deMeta,
  deMetaSgr,
  deResultado,
  type Escritor,
} from './valores.ts'

export function escribirPlanIndicativo(plan: PlanLeido | Plan, contexto: ContextoEscritura): LibroSisptEscrito {
  const tramos = tramosDe(plan, contexto.fuentes)
  const lineas = escritorDeLineas(plan.lineas, crearBuscador(plan.lineas))
  const escritor: Escritor = { ...contexto, plan, lineas }
  return {
    hojas: CLAVES_HOJA.map((clave) => {
      const columnas = columnasEscritas(HOJAS_SISPT[clave], tramos)
      return hojaCon(HOJAS_SISPT[clave], columnas, filasDe(clave, columnas, escritor))
    }),
  }
}

export type HojaSisptEscrita = HojaLibro & { readonly columnas: readonly ColumnaEscrita[] }
type LibroSisptEscrito = Libro & { readonly hojas: readonly HojaSisptEscrita[] }

/** Banner, headers and rows. Blank cells are left out. */
export function hojaCon(
  { nombre, banda }: HojaSispt,
  columnas: readonly ColumnaEscrita[],
  filas: readonly (readonly ValorCelda[])[],
): HojaSisptEscrita {
  const titulos = columnas.map(({ campo }, i) => {
    const primera = columnas.findIndex((c) => c.campo === campo) === i
    return (primera && banda.find((b) => b.campo === campo)?.texto) || null
  })
  const encabezados = columnas.map((c) => c.encabezado)
  const escritas = [titulos, encabezados, ...filas].map(toFila).filter((fila) => fila.celdas.length > 0)
  return { nombre, columnas, filas: escritas }
}

/** The banner is in the row above the headers. */
function toFila(valores: readonly ValorCelda[], i: number): FilaLibro {
  const celdas = valores.flatMap((valor, c) => (valor === null ? [] : [[c + 1, valor] as const]))
  return { numero: i + FILA_ENCABEZADO - 1, celdas }
}

function filasDe(clave: ClaveHoja, columnas: readonly ColumnaEscrita[], escritor: Escritor): ValorCelda[][] {
  const { plan } = escritor
  const con = <T>(datos: readonly T[], valor: (dato: T, columna: ColumnaEscrita, escritor: Escritor) => ValorCelda) =>
    datos.map((dato) =>
      columnas.map((columna) => {
        const propia = IDENTIDAD.get(columna.campo)
        return propia ? propia(escritor) : valor(dato, columna, escritor)
      }),
    )
  switch (clave) {
    case 'lineas':
      return con(plan.lineas, deLinea)
    case 'resultado':
      return con(plan.indicadoresResultado, deResultado)
    // A plan without metas still says whose it is: the reader takes nothing else from such a row.
    case 'productos':
      return plan.metas.length > 0 ? con(plan.metas, deMeta) : con([null], () => null)
    case 'productosSgr':
      return con(plan.sgr.metas, deMetaSgr)
    case 'iniciativasSgr':
      return con(plan.sgr.iniciativas, deIniciativa)
  }
}

const IDENTIDAD: ReadonlyMap<string, (escritor: Escritor) => ValorCelda> = new Map([
  ['dane', ({ plan }: Escritor): ValorCelda => plan.entidad],
  ['entidadNombre', ({ nombreEntidad }: Escritor) => celdaTexto(nombreEntidad)],
  ['nombrePlan', ({ plan }: Escritor) => celdaTexto(plan.nombrePlan)],
])
