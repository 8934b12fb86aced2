import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { IndicadorCatalogo } from '@kpt/domain/homologacion'
import { parseCsv } from '../platform/db/semilla/index.ts'
import { raiz } from '../platform/raiz.ts'

/** The Catálogo Programático of the seed, for commands that work without a database: its latest version, by code. */
export async function readCatalogoSemilla(): Promise<IndicadorCatalogo[]> {
  const [sector, programa, producto, indicador] = await Promise.all([
    readNivel('sector'),
    readNivel('programa'),
    readNivel('producto'),
    readNivel('indicador'),
  ])
  const nombres = new Map([...sector, ...programa, ...producto].map((f) => [f.codigo, f.nombre ?? '']))
  const nombre = (codigo: string, digitos: number) => nombres.get(codigo.slice(0, digitos)) ?? ''
  return indicador.map(({ codigo, ...fila }) => ({
    codigo,
    nombre: fila.nombre ?? '',
    producto: nombre(codigo, 7),
    programa: nombre(codigo, 4),
    sector: nombre(codigo, 2),
    unidad: fila.unidad ?? '',
  }))
}

type Fila = { readonly codigo: string; readonly nombre: string | null; readonly unidad: string | null }

async function readNivel(nivel: string): Promise<Fila[]> {
  const filas = parseCsv(await readFile(join(raiz, `db/seed/catalogo/${nivel}.csv`), 'utf8'))
  const ultima = filas
    .map((f) => f.version ?? '')
    .sort()
    .at(-1)
  return filas
    .filter((f) => f.version === ultima)
    .map(({ codigo, nombre, unidad }) => ({ codigo: codigo ?? '', nombre: nombre ?? null, unidad: unidad ?? null }))
}
