// Reads a filled workbook of GESTIONWEB: whose it is, what each answer says beside what it held when it was downloaded, and what cannot be read.
import type { ClaveReporte } from '../../reportes/index.ts'
import {
  type CeldaDeLibro,
  hallazgoDeLibro,
  leerSello,
  type RechazoDeLibro,
  type SelloReporte,
} from '../../reportes/libro/index.ts'
import { comparable, type Hallazgo, type HojaLibro, type Libro } from '../../shared/index.ts'
import type { Cuestionario } from '../cuestionario.ts'
import { preguntasDe } from '../cuestionario.ts'
import { leerSeccion } from './filas.ts'
import { CAMPOS_LIBRO_GESTION, ENCABEZADOS_SECCION, FILA_ENCABEZADOS } from './forma.ts'
import type { LecturaEnObra, Lugar } from './obra.ts'
import { leerTabla } from './tabla.ts'

export type SelloGestion = SelloReporte & { readonly cuestionario: number }

export type LibroGestionLeido =
  | RechazoDeLibro
  | {
      readonly tipo: 'libro'
      readonly sello: SelloGestion
      readonly celdas: readonly CeldaDeLibro[]
      /** Where each answer is in this book, as `pregunta/campo`. */
      readonly lugares: Readonly<Record<string, Lugar>>
      readonly hallazgos: readonly Hallazgo[]
    }

const SELLO = { enteros: ['cuestionario'], campos: CAMPOS_LIBRO_GESTION } as const

/** `cuestionario` is the one in force, which may be a later version than that of the book: what it does not ask any more is told. */
export function leerLibroGestion(libro: Libro, clave: ClaveReporte, cuestionario: Cuestionario): LibroGestionLeido {
  const { sello, base, ajeno } = leerSello(libro, clave, SELLO)
  if (ajeno) return { tipo: 'rechazo', hallazgos: [ajeno], sello }
  const hojas = libro.hojas.flatMap((hoja) => identificada(hoja) ?? [])
  const faltan = faltanEn(hojas)
  if (faltan.length > 0) return { tipo: 'rechazo', hallazgos: faltan, sello }
  const obra: LecturaEnObra = {
    ...{ valores: new Map(), lugares: new Map(), hallazgos: [], danadas: new Set() },
    preguntas: new Map(preguntasDe(cuestionario).map((p) => [p.clave, p])),
  }
  for (const hoja of hojas) (isSeccion(hoja) ? leerSeccion : leerTabla)(obra, hoja)
  const bases = new Map(base.map((b) => [`${b.meta}/${b.campo}`, b.valor]))
  const celdas = [...obra.valores].flatMap(([lugar, valor]): CeldaDeLibro[] => {
    if (obra.danadas.has(lugar)) return []
    const [meta = '', campo = ''] = lugar.split('/')
    const suya = { meta, campo, clave: '', base: bases.get(lugar) ?? null, valor }
    return suya.valor === null && suya.base === null ? [] : [suya]
  })
  return { tipo: 'libro', sello, celdas, lugares: Object.fromEntries(obra.lugares), hallazgos: obra.hallazgos }
}

/** A sheet of ours says in its headers which column tells whose each row is; the others are not read. */
function identificada({ nombre, filas }: HojaLibro) {
  const titulos = filas.find((f) => f.numero === FILA_ENCABEZADOS)?.celdas ?? []
  const columnas = new Map(titulos.toReversed().map(([columna, titulo]) => [comparable(titulo), columna]))
  if (!columnas.has(comparable(ENCABEZADOS_SECCION.clave))) return null
  return { hoja: nombre, columnas, filas: filas.filter((f) => f.numero > FILA_ENCABEZADOS) }
}

type Identificada = NonNullable<ReturnType<typeof identificada>>

const tiene = ({ columnas }: Identificada, titulo: string): boolean => columnas.has(comparable(titulo))
const isSeccion = (hoja: Identificada): boolean => tiene(hoja, ENCABEZADOS_SECCION.pregunta)

function faltanEn(hojas: readonly Identificada[]): Hallazgo[] {
  if (!hojas.some(isSeccion)) {
    const detalles = { nombre: ENCABEZADOS_SECCION.clave, columna: '' }
    return [hallazgoDeLibro('corte_hoja_ausente', 'error', { detalles })]
  }
  return hojas.filter(isSeccion).flatMap((hoja) =>
    CAMPOS_LIBRO_GESTION.filter((campo) => !tiene(hoja, ENCABEZADOS_SECCION[campo])).map((campo) =>
      hallazgoDeLibro('corte_columna_ausente', 'error', {
        ruta: { hoja: hoja.hoja },
        detalles: { nombre: hoja.hoja, columna: ENCABEZADOS_SECCION[campo] },
      }),
    ),
  )
}
