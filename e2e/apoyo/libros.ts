import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { escribirLibroSispt, planDeMuestra } from '../../apps/server/src/features/demostracion/index.ts'
import { raiz } from '../../apps/server/src/platform/raiz.ts'

export type LibroDePrueba = { readonly nombre: string; readonly archivo: Buffer; readonly metas: number }

/** Cogua's real workbook where the reference data stand beside the checkout; elsewhere an invented one of the same layout. Says which. */
export async function libroDeCogua(): Promise<LibroDePrueba> {
  const real = join(raiz, '../shared/data/planes-reales/sispt-25200.xlsx')
  if (existsSync(real)) return { nombre: 'sispt-25200.xlsx', archivo: await readFile(real), metas: 117 }
  process.stdout.write(
    'No están los libros reales al lado del proyecto: el recorrido usa un libro inventado de 40 metas.\n',
  )
  const archivo = await escribirLibroSispt(planDeMuestra({ entidad: '25200', nombre: 'Cogua', metas: 40 }))
  return { nombre: 'plan-inventado.xlsx', archivo, metas: 40 }
}
