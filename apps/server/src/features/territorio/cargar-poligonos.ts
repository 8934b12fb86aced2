import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import type { Instante } from '@kpt/domain/shared'
import {
  type CodigoEntidad,
  type Figura,
  GRADO,
  type Poligono,
  pasosDe,
  simplificarMalla,
} from '@kpt/domain/territorio'
import { registrar } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { type HallazgoPoligonos, leerArchivoPoligonos } from './archivo-poligonos.ts'
import { findSedes, replacePoligonos } from './poligono.repo.ts'

/** What a department may weigh on the wire, compressed. */
const PESO_DEPARTAMENTO = 60_000
/** Triangles smaller than this, on the grid of eleven metres, are a tenth of a hectare: nobody sees them. */
const AREA_INICIAL = 8

type Archivo = { readonly ruta: string; readonly fuente: string; readonly fecha: string }

export type Cargados = {
  readonly sha256: string
  readonly municipios: number
  /** By department, what its polygons weigh compressed, in octets. */
  readonly departamentos: Readonly<Record<CodigoEntidad, number>>
}

export type CargaDePoligonos = {
  /** Null when the file was refused. */
  readonly cargados: Cargados | null
  readonly hallazgos: readonly HallazgoPoligonos[]
}

/** Reads, simplifies and keeps the municipal polygons of a file, whole or not at all; they replace those of any file before. */
export async function cargarPoligonos(
  db: Db,
  { ruta, fuente, fecha }: Archivo,
  cuenta: string,
  en: Instante,
): Promise<CargaDePoligonos> {
  const sedes = new Map((await findSedes(db, null)).map((s) => [s.codigo, s]))
  const { poligonos, hallazgos } = await leerArchivoPoligonos(ruta, sedes)
  if (!poligonos) return { cargados: null, hallazgos }
  const porDepartamento = Map.groupBy(poligonos, ({ codigo }) => sedes.get(codigo)?.departamento ?? '')
  const anillos = new Map([...porDepartamento].map(([codigo, suyos]) => [codigo, simplificar(suyos)]))
  const hechos = {
    ...{ archivo: basename(ruta), sha256: await sha256De(ruta), fuente, fecha },
    municipios: poligonos.length,
  }
  await replacePoligonos(db, { id: randomUUID(), cuenta, ...hechos }, anillos, en)
  const sujeto = 'territorio/poligonos'
  await registrar(db, { cadena: 'nacional', cuenta, accion: 'cargar_poligonos', sujeto, hechos, en })
  const departamentos = Object.fromEntries([...anillos].map(([codigo, texto]) => [codigo, gzipSync(texto).length]))
  return { cargados: { sha256: hechos.sha256, municipios: hechos.municipios, departamentos }, hallazgos }
}

/** The polygons of a department, with ever less detail until they weigh what a slow line can carry. */
function simplificar(poligonos: readonly Poligono[]): string {
  let figuras: readonly Figura[] = poligonos.map((p) => p.figura)
  for (let area = AREA_INICIAL; ; area *= 2) {
    figuras = simplificarMalla(figuras, area)
    const texto = JSON.stringify(
      Object.fromEntries(poligonos.map(({ codigo }, i) => [codigo, pasosDe(figuras[i] ?? [])])),
    )
    if (gzipSync(texto).length <= PESO_DEPARTAMENTO || area > GRADO * GRADO) return texto
  }
}

async function sha256De(ruta: string): Promise<string> {
  const huella = createHash('sha256')
  await pipeline(createReadStream(ruta), huella)
  return huella.digest('hex')
}
