import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArchivoCronogramas } from '@kpt/domain/calendario'
import type pg from 'pg'
import { raiz } from '../../raiz.ts'
import { PIEZAS, type Pieza, readCalendarios } from './archivos.ts'
import { type Filas, insertFilas } from './filas.ts'

export { filasCalendario } from './calendario.ts'
export { parseCsv } from './csv.ts'
export { insertFilas } from './filas.ts'

export const carpetaSemilla = join(raiz, 'db/seed')

/**
 * Loads the reference data that this database does not have yet, file by file: same content, nothing to do. What changed is
 * written over by natural key; nothing is deleted. Runs in one transaction, under the lock of the migrations.
 */
export async function sembrar(
  cliente: pg.Client,
  avisar: (texto: string) => void = () => {},
  carpeta = carpetaSemilla,
): Promise<{ cargados: string[] }> {
  const leidas = await Promise.all(PIEZAS.map((pieza) => readPieza(pieza, carpeta)))
  const { rows } = await cliente.query<{ archivo: string; sha256: string }>('select archivo, sha256 from semilla')
  const hechos = new Map(rows.map((fila) => [fila.archivo, fila.sha256]))
  const pendientes = leidas.filter(({ archivos }) => archivos.some((a) => hechos.get(a.archivo) !== a.sha256))
  if (pendientes.length === 0) return { cargados: [] }
  await cliente.query('begin')
  try {
    for (const [i, pieza] of pendientes.entries()) {
      avisar(`Cargando datos de referencia (${i + 1}/${pendientes.length}): ${nombres(pieza).join(', ')}`)
      await cargar(cliente, pieza)
    }
    await cliente.query('commit')
  } catch (error) {
    await cliente.query('rollback')
    throw error
  }
  return { cargados: pendientes.flatMap(nombres) }
}

/** The legal calendars as the seed files say, for answers that need no database. */
export async function readCalendariosSemilla(carpeta = carpetaSemilla): Promise<ArchivoCronogramas> {
  const archivos = ['circulares.json', 'cronogramas.json']
  return readCalendarios(await Promise.all(archivos.map((archivo) => readFile(join(carpeta, archivo), 'utf8'))))
}

/** A piece with what its files hold today. */
type Leida = {
  readonly archivos: readonly { readonly archivo: string; readonly sha256: string }[]
  readonly read: () => Filas[]
}

async function readPieza({ archivos, read }: Pieza, carpeta: string): Promise<Leida> {
  const textos = await Promise.all(archivos.map((archivo) => readFile(join(carpeta, archivo), 'utf8')))
  const huella = (texto: string) => createHash('sha256').update(texto).digest('hex')
  return {
    archivos: archivos.map((archivo, i) => ({ archivo, sha256: huella(textos[i] ?? '') })),
    read: () => read(textos),
  }
}

function nombres({ archivos }: Leida): string[] {
  return archivos.map((a) => a.archivo)
}

async function cargar(cliente: pg.Client, pieza: Leida): Promise<void> {
  try {
    for (const filas of pieza.read()) await insertFilas(cliente, filas, 'actualizar')
  } catch (error) {
    const porque = error instanceof Error ? error.message : String(error)
    throw new Error(`db/seed/${nombres(pieza).join(', ')}: ${porque}`, { cause: error })
  }
  const cargada = { cargada_en: new Date().toISOString() }
  await insertFilas(
    cliente,
    { tabla: 'semilla', filas: pieza.archivos.map((a) => ({ ...a, ...cargada })) },
    'actualizar',
  )
}
