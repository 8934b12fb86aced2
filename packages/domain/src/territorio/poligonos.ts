// Municipal polygons as DANE publishes them (Marco Geoestadístico Nacional, municipios) in GeoJSON: which municipality a feature is, and its
// rings on a grid of a ten-thousandth of a degree (eleven metres), finer than any screen shows.
import type { CodigoEntidad } from './entidad.ts'
import type { Anillo, Figura, Punto } from './plano.ts'

export const GRADO = 10_000

export const REGLAS_POLIGONOS = [
  'poligonos_archivo',
  'poligonos_comprimido',
  'poligonos_pesa',
  'poligonos_sin_municipios',
  'poligonos_sin_codigo',
  'poligonos_codigo_desconocido',
  'poligonos_codigo_repetido',
  'poligonos_geometria',
  'poligonos_coordenadas',
  'poligonos_faltan',
  'poligonos_sede_lejos',
] as const
export type IdReglaPoligonos = (typeof REGLAS_POLIGONOS)[number]

export type Poligono = { readonly codigo: CodigoEntidad; readonly figura: Figura }
export type RechazoPoligono = { readonly regla: IdReglaPoligonos; readonly valor: string | null }

/** One feature of the file, or why it is not a municipality. */
export function parsePoligono(feature: unknown): Poligono | RechazoPoligono {
  const { properties, geometry } = objeto(feature)
  const codigo = codigoDe(objeto(properties))
  if (codigo === null) return { regla: 'poligonos_sin_codigo', valor: null }
  const { type, coordinates } = objeto(geometry)
  const partes = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null
  if (!Array.isArray(partes)) return { regla: 'poligonos_geometria', valor: codigo }
  const anillos = partes.flat().map(anilloDe)
  if (anillos.includes('fuera')) return { regla: 'poligonos_coordenadas', valor: codigo }
  const figura = anillos.filter((a): a is Anillo => Array.isArray(a) && a.length >= 3)
  return anillos.includes(null) || figura.length === 0
    ? { regla: 'poligonos_geometria', valor: codigo }
    : { codigo, figura }
}

export function isRechazoPoligono(leido: Poligono | RechazoPoligono): leido is RechazoPoligono {
  return 'regla' in leido
}

/**
 * The code of five digits under the names of the several editions of the MGN: whole, or department and municipality apart. A converter
 * that took the codes for numbers drops their zeros; they come back.
 */
function codigoDe(propiedades: Readonly<Record<string, unknown>>): CodigoEntidad | null {
  const de = new Map(Object.entries(propiedades).map(([clave, valor]) => [clave.toLowerCase(), valor]))
  const cifras = (clave: string, cuantas: number) => {
    const valor = String(de.get(clave) ?? '').trim()
    return /^\d+$/.test(valor) && valor.length <= cuantas ? valor.padStart(cuantas, '0') : null
  }
  const entero = cifras('mpio_cdpmp', 5) ?? cifras('mpio_ccnct', 5)
  if (entero !== null) return entero
  const [departamento, municipio] = [cifras('dpto_ccdgo', 2), cifras('mpio_ccdgo', 3)]
  return departamento !== null && municipio !== null ? departamento + municipio : cifras('mpio_ccdgo', 5)
}

/** A ring on the grid without repeated points; null when it is not one, `fuera` when it is not in Colombia's degrees. */
function anilloDe(coordenadas: unknown): Anillo | null | 'fuera' {
  if (!Array.isArray(coordenadas) || coordenadas.length < 4) return null
  const puntos: Punto[] = []
  for (const par of coordenadas) {
    const [longitud, latitud] = Array.isArray(par) ? par : []
    if (!Number.isFinite(longitud) || !Number.isFinite(latitud)) return null
    if (longitud < -83 || longitud > -66 || latitud < -5 || latitud > 16.5) return 'fuera'
    const punto: Punto = [Math.round(longitud * GRADO), Math.round(latitud * GRADO)]
    if (!iguales(punto, puntos.at(-1))) puntos.push(punto)
  }
  if (puntos.length > 1 && iguales(puntos[0], puntos.at(-1))) puntos.pop()
  return puntos
}

/** Rings as they travel: the first point, then the step to each of the others. */
export function pasosDe(figura: Figura): number[][] {
  return figura.map((anillo) =>
    anillo.flatMap(([x, y], i) => [x - (anillo[i - 1]?.[0] ?? 0), y - (anillo[i - 1]?.[1] ?? 0)]),
  )
}

export function figuraDePasos(pasos: readonly (readonly number[])[]): Figura {
  return pasos.map((numeros) => {
    const puntos: Punto[] = []
    for (let i = 0, x = 0, y = 0; i + 1 < numeros.length; i += 2) {
      x += numeros[i] ?? 0
      y += numeros[i + 1] ?? 0
      puntos.push([x, y])
    }
    return puntos
  })
}

function iguales(a: Punto | undefined, b: Punto | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]
}

function objeto(valor: unknown): Readonly<Record<string, unknown>> {
  return typeof valor === 'object' && valor !== null ? (valor as Record<string, unknown>) : {}
}
