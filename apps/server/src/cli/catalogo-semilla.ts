// The Catálogo Programático of the seed, for commands that work without a database: its latest version.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type EntradaBuscable, NIVELES_CATALOGO, type NivelCatalogo, prefijoDe } from '@kpt/domain/catalogo'
import type { IndicadorCatalogo } from '@kpt/domain/homologacion'
import { carpetaSemilla, parseCsv } from '../platform/db/semilla/index.ts'

type Fila = Readonly<Record<string, string | null>>
type Tabla = ReadonlyMap<string, Fila>

export async function readEntradasSemilla(): Promise<EntradaBuscable[]> {
  const tablas = await readTablas()
  const nombre = (nivel: NivelCatalogo, codigo: string) => tablas[nivel].get(codigo)?.nombre ?? ''
  return [...tablas.indicador].map(([indicador, fila]) => {
    const [sector, programa, producto] = (['sector', 'programa', 'producto'] as const).map((n) =>
      prefijoDe(indicador, n),
    )
    return {
      ...{ sector: sector ?? '', sectorNombre: nombre('sector', sector ?? '') },
      ...{ programa: programa ?? '', programaNombre: nombre('programa', programa ?? '') },
      ...{ producto: producto ?? '', productoNombre: nombre('producto', producto ?? '') },
      ...{ indicador, indicadorNombre: fila.nombre ?? '' },
      ...{ unidad: fila.unidad ?? '', principal: fila.principal === 'true' },
    }
  })
}

/** As the assistant of homologation learns it. */
export async function readCatalogoSemilla(): Promise<IndicadorCatalogo[]> {
  return (await readEntradasSemilla()).map((e) => ({
    ...{ codigo: e.indicador, nombre: e.indicadorNombre, unidad: e.unidad },
    ...{ producto: e.productoNombre, programa: e.programaNombre, sector: e.sectorNombre },
  }))
}

/** Names by code, of every level. */
export async function readNombresSemilla(): Promise<ReadonlyMap<string, string>> {
  const tablas = await readTablas()
  return new Map(
    NIVELES_CATALOGO.flatMap((n) => [...tablas[n]].map(([codigo, f]) => [codigo, f.nombre ?? ''] as const)),
  )
}

async function readTablas(): Promise<Readonly<Record<NivelCatalogo, Tabla>>> {
  const leidas = await Promise.all(NIVELES_CATALOGO.map(async (nivel) => [nivel, await readTabla(nivel)] as const))
  return Object.fromEntries(leidas) as Record<NivelCatalogo, Tabla>
}

async function readTabla(nivel: NivelCatalogo): Promise<Tabla> {
  const filas = parseCsv(await readFile(join(carpetaSemilla, 'catalogo', `${nivel}.csv`), 'utf8'))
  const versiones = filas.map((f) => f.version ?? '').sort()
  return new Map(filas.filter((f) => f.version === versiones.at(-1)).map((f) => [f.codigo ?? '', f]))
}
