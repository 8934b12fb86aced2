// «¿Es el libro correcto?»: tells the SisPT workbook from any other one before reading a single row (R2.1).
import type { HojaLibro, Libro } from '../../shared/index.ts'
import { type HallazgoPlan, hallazgoLectura } from '../hallazgos.ts'
import { CLAVES_HOJA, type ClaveHoja, HOJAS_PROPIAS, HOJAS_SISPT } from './columnas.ts'
import { type Mapa, mapearHoja } from './encabezado.ts'
import { comparable } from './texto-celda.ts'

export type Reconocimiento =
  | {
      readonly tipo: 'sispt'
      readonly hojas: Readonly<Record<ClaveHoja, HojaLibro>>
      readonly hallazgos: HallazgoPlan[]
    }
  | { readonly tipo: 'rechazado'; readonly hallazgos: HallazgoPlan[] }

/** Other books that people have at hand, by a sheet that gives them away; the name travels to the message. */
const OTROS_LIBROS: readonly { readonly hoja: string; readonly libro: string }[] = [
  { hoja: 'Detalle seguimiento financiero', libro: 'el libro de seguimiento del DNP' },
  { hoja: 'Detalle seguimiento físico', libro: 'el libro de seguimiento del DNP' },
  { hoja: 'reporte pag 1', libro: 'un reporte del CHIP' },
]

/** Two of the five sheets are enough to call it an altered SisPT book, and then the missing ones are named. */
const HOJAS_SUFICIENTES = 2
const HOJAS_NOMBRADAS = 12

export function reconocer(libro: Libro): Reconocimiento {
  const porNombre = new Map(libro.hojas.map((hoja) => [comparable(hoja.nombre), hoja]))
  const halladas = CLAVES_HOJA.map((clave) => [clave, porNombre.get(comparable(HOJAS_SISPT[clave].nombre))] as const)
  const presentes = halladas.filter(([, hoja]) => hoja !== undefined)
  if (presentes.length < HOJAS_SUFICIENTES) return { tipo: 'rechazado', hallazgos: [otroLibro(libro)] }
  const ausentes = halladas.filter(([, hoja]) => hoja === undefined)
  if (ausentes.length > 0) return { tipo: 'rechazado', hallazgos: ausentes.map(([clave]) => hojaAusente(clave, libro)) }
  const hojas = Object.fromEntries(presentes) as Record<ClaveHoja, HojaLibro>
  const sobrantes = libro.hojas.filter(
    (hoja) => !Object.values(hojas).includes(hoja) && !HOJAS_PROPIAS.has(hoja.nombre),
  )
  return { tipo: 'sispt', hojas, hallazgos: sobrantes.map(hojaIgnorada) }
}

/** Header of every sheet, or the findings that say which sheet has none. */
export function mapearHojas(hojas: Readonly<Record<ClaveHoja, HojaLibro>>) {
  const hallazgos: HallazgoPlan[] = []
  const mapas: Partial<Record<ClaveHoja, Mapa>> = {}
  for (const clave of CLAVES_HOJA) {
    const mapeada = mapearHoja(hojas[clave], HOJAS_SISPT[clave])
    if (mapeada) {
      mapas[clave] = mapeada.mapa
      hallazgos.push(...mapeada.hallazgos)
    } else hallazgos.push(hallazgoLectura('hoja_sin_encabezado', { hoja: hojas[clave].nombre, celda: 'A1' }))
  }
  return { mapas, hallazgos }
}

function otroLibro(libro: Libro): HallazgoPlan {
  const nombres = libro.hojas.map((hoja) => hoja.nombre)
  const conocido = OTROS_LIBROS.find(({ hoja }) => nombres.some((nombre) => comparable(nombre) === comparable(hoja)))
  const detalles = {
    hojas: nombres.slice(0, HOJAS_NOMBRADAS).join(', ') + (nombres.length > HOJAS_NOMBRADAS ? '…' : ''),
    ...(conocido && { parece: conocido.libro }),
  }
  return hallazgoLectura('libro_no_es_sispt', {}, null, detalles)
}

function hojaAusente(clave: ClaveHoja, libro: Libro): HallazgoPlan {
  const hojas = libro.hojas.slice(0, HOJAS_NOMBRADAS).map((hoja) => hoja.nombre)
  return hallazgoLectura('hoja_ausente', {}, null, { nombre: HOJAS_SISPT[clave].nombre, hojas: hojas.join(', ') })
}

function hojaIgnorada(hoja: HojaLibro): HallazgoPlan {
  return hallazgoLectura('hoja_ignorada', { hoja: hoja.nombre, celda: 'A1' }, hoja.nombre)
}
