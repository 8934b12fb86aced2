// Whose plan the workbook is: one DANE code and one name of plan in all its rows (R1.10, R2.1).
import { type HojaLibro, referencia, type ValorCelda } from '../../shared/index.ts'
import { type CodigoEntidad, isCodigoEntidad } from '../../territorio/index.ts'
import { type HallazgoPlan, hallazgoLectura } from '../hallazgos.ts'
import { celdaEncabezado, type Mapa } from './encabezado.ts'
import { comparable, limpiarLinea, muestra } from './texto-celda.ts'

export type Identidad = {
  readonly entidad: CodigoEntidad | null
  readonly nombrePlan: string
  readonly hallazgos: HallazgoPlan[]
}

/** Maps in order of authority: the first readable code is the entity of the book. */
export function leerIdentidad(mapas: readonly Mapa[]): Identidad {
  const codigos = celdasDe(mapas, 'dane').map((c) => ({ ...c, leido: codigoDane(c.valor) }))
  const entidad = codigos.find((c) => isCodigoEntidad(c.leido))?.leido ?? null
  if (entidad === null) return { entidad, nombrePlan: '', hallazgos: sinEntidad(mapas, codigos[0]) }
  const nombres = celdasDe(mapas, 'nombrePlan').map((c) => ({ ...c, leido: limpiarLinea(c.valor) }))
  const nombrePlan = nombres[0]?.leido ?? ''
  return {
    entidad,
    nombrePlan,
    hallazgos: [
      ...distintos(codigos, (leido) => leido === entidad).map((d) =>
        hallazgoLectura('entidad_distinta', d.ruta, muestra(d.valor), { entidad, celdas: String(d.veces) }),
      ),
      ...distintos(nombres, (leido) => comparable(leido) === comparable(nombrePlan)).map((d) =>
        hallazgoLectura('nombre_plan_distinto', d.ruta, muestra(d.valor), { nombrePlan, celdas: String(d.veces) }),
      ),
    ],
  }
}

type CeldaIdentidad = { readonly ruta: { hoja: string; celda: string }; readonly valor: ValorCelda }
type CeldaLeida = CeldaIdentidad & { readonly leido: string }

/** One finding for each different value, at its first cell, with how many cells repeat it. */
function distintos(celdas: readonly CeldaLeida[], igual: (leido: string) => boolean) {
  const grupos = new Map<string, CeldaLeida & { veces: number }>()
  for (const celda of celdas) {
    if (igual(celda.leido)) continue
    const grupo = grupos.get(celda.leido)
    if (grupo) grupo.veces += 1
    else grupos.set(celda.leido, { ...celda, veces: 1 })
  }
  return [...grupos.values()]
}

function sinEntidad(mapas: readonly Mapa[], primera: CeldaIdentidad | undefined): HallazgoPlan[] {
  if (primera) return [hallazgoLectura('entidad_ilegible', primera.ruta, muestra(primera.valor))]
  const mapa = mapas.find((m) => m.columnas.has('dane'))
  if (!mapa) return []
  return [hallazgoLectura('entidad_ilegible', { hoja: mapa.hoja.nombre, celda: celdaEncabezado(mapa, 'dane') })]
}

function celdasDe(mapas: readonly Mapa[], campo: string): CeldaIdentidad[] {
  return mapas.flatMap((mapa) => enHoja(mapa.hoja, mapa.fila, mapa.columnas.get(campo)))
}

function enHoja(hoja: HojaLibro, encabezado: number, columna: number | undefined): CeldaIdentidad[] {
  if (columna === undefined) return []
  return hoja.filas.flatMap((fila) => {
    const [, valor = null] = fila.numero > encabezado ? (fila.celdas.find(([c]) => c === columna) ?? []) : []
    return limpiarLinea(valor) === ''
      ? []
      : [{ ruta: { hoja: hoja.nombre, celda: referencia(columna, fila.numero) }, valor }]
  })
}

/** A code kept as a number lost its leading zero: 5001 is 05001, 5 is 05. */
function codigoDane(valor: ValorCelda): string {
  const leido = limpiarLinea(valor)
  return /^\d$|^\d{4}$/.test(leido) ? `0${leido}` : leido
}
