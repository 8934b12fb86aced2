// What a file of municipal polygons holds, and what is wrong in it.
import { open, stat } from 'node:fs/promises'
import {
  type CodigoEntidad,
  distanciaAlBorde,
  estaDentro,
  type Figura,
  GRADO,
  type IdReglaPoligonos,
  isRechazoPoligono,
  type Poligono,
  parsePoligono,
} from '@kpt/domain/territorio'
import { GeojsonIlegible, leerFeatures } from './leer-geojson.ts'
import type { Sede } from './poligono.repo.ts'

/** The whole country in full detail is some 300 MB as GeoJSON. */
const MAYOR_ARCHIVO = 1_000_000_000
/** A seat farther than five kilometres from its polygon is in somebody else's. */
const LEJOS = GRADO / 20
/** A file that is wrong is wrong everywhere: the first ones are enough to see why. */
const MAXIMO_HALLAZGOS = 50
/** A shapefile begins with this number. */
const SHP = 9994

export type HallazgoPoligonos = {
  readonly regla: IdReglaPoligonos
  readonly gravedad: 'error' | 'aviso'
  readonly valor: string | null
  readonly detalles: Readonly<Record<string, string>>
}
type Sedes = ReadonlyMap<CodigoEntidad, Sede>
type Poligonos = ReadonlyMap<CodigoEntidad, Poligono>
export type ArchivoLeido = {
  readonly poligonos: readonly Poligono[] | null
  readonly hallazgos: readonly HallazgoPoligonos[]
}

/** The polygons of a file with its warnings, or null with its errors. */
export async function leerArchivoPoligonos(ruta: string, sedes: Sedes): Promise<ArchivoLeido> {
  const previo = await mirar(ruta)
  if (previo) return { poligonos: null, hallazgos: [previo] }
  const poligonos = new Map<CodigoEntidad, Poligono>()
  const errores: HallazgoPoligonos[] = []
  let orden = 0
  try {
    for await (const feature of leerFeatures(ruta)) {
      orden += 1
      const leido = leerUno(feature, sedes, poligonos, orden)
      if ('regla' in leido) errores.push(leido)
      else poligonos.set(leido.codigo, leido)
      if (errores.length >= MAXIMO_HALLAZGOS) break
    }
  } catch (falla) {
    if (!(falla instanceof GeojsonIlegible)) throw falla
    errores.push(error('poligonos_archivo', null))
  }
  if (orden === 0 && errores.length === 0) errores.push(error('poligonos_sin_municipios', null))
  if (errores.length > 0) return { poligonos: null, hallazgos: errores }
  return { poligonos: [...poligonos.values()], hallazgos: avisos(poligonos, sedes) }
}

/** What can be told before reading it. */
async function mirar(ruta: string): Promise<HallazgoPoligonos | null> {
  const { size } = await stat(ruta)
  if (size > MAYOR_ARCHIVO) return error('poligonos_pesa', String(size), { limite: '1.000 MB' })
  const archivo = await open(ruta)
  const cabeza = Buffer.alloc(4)
  await archivo.read(cabeza, 0, 4, 0).finally(() => archivo.close())
  const zip = cabeza.toString('latin1', 0, 2) === 'PK'
  const gzip = cabeza[0] === 0x1f && cabeza[1] === 0x8b
  return zip || gzip || cabeza.readInt32BE() === SHP ? error('poligonos_comprimido', null) : null
}

function leerUno(feature: unknown, sedes: Sedes, previos: Poligonos, orden: number): Poligono | HallazgoPoligonos {
  const leido = parsePoligono(feature)
  const rechazar = (regla: IdReglaPoligonos, codigo: string | null) =>
    error(regla, codigo, { orden: String(orden), codigo: codigo ?? '' })
  if (isRechazoPoligono(leido)) return rechazar(leido.regla, leido.valor)
  if (!sedes.has(leido.codigo)) return rechazar('poligonos_codigo_desconocido', leido.codigo)
  return previos.has(leido.codigo) ? rechazar('poligonos_codigo_repetido', leido.codigo) : leido
}

function avisos(poligonos: Poligonos, sedes: Sedes): HallazgoPoligonos[] {
  return [...sedes.values()].flatMap((sede): HallazgoPoligonos[] => {
    const { codigo, nombre } = sede
    const figura = poligonos.get(codigo)?.figura
    if (figura && !quedaLejos(figura, sede)) return []
    const regla = figura ? 'poligonos_sede_lejos' : 'poligonos_faltan'
    return [{ regla, gravedad: 'aviso', valor: codigo, detalles: { codigo, nombre } }]
  })
}

function quedaLejos(figura: Figura, { longitud, latitud }: Sede): boolean {
  const punto = [longitud * GRADO, latitud * GRADO] as const
  return !estaDentro(figura, punto) && distanciaAlBorde(figura, punto) > LEJOS
}

function error(
  regla: IdReglaPoligonos,
  valor: string | null,
  detalles: Readonly<Record<string, string>> = {},
): HallazgoPoligonos {
  return { regla, gravedad: 'error', valor, detalles }
}
