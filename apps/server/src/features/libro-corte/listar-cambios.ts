import { randomUUID } from 'node:crypto'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { CambioDeLibro, ClaseCambio } from '@kpt/domain/reportes/libro'
import { isoBogota } from '@kpt/domain/shared'
import type { Actor } from '../../platform/http/index.ts'
import { findEstado, type Operacion } from '../reportes/index.ts'
import { formaDeLibro } from './formas/index.ts'
import { findLeido } from './resultado.ts'

type Pedido = { readonly clase: ClaseCambio; readonly pagina: number; readonly tamano: number }

/** One page of the cells that differ from the draft, with the words that people know them by. */
export async function listarCambios(quien: Actor, clave: ClaveReporte, id: string, { clase, pagina, tamano }: Pedido) {
  const { leido } = await findLeido(quien, clave, id)
  const { cambios, describir } = await formaDeLibro(clave).mirar(quien, clave, leido)
  const suyos = cambios.filter((c) => c.clase === clase)
  const mostrados = suyos.slice((pagina - 1) * tamano, pagina * tamano)
  const autores = clase === 'conflicto' ? await autoresDe(quien, clave, mostrados) : []
  return {
    filas: mostrados.map((cambio, i) => ({
      ...{ meta: cambio.meta, campo: cambio.campo as Operacion['campo'], clave: cambio.clave },
      ...{ base: cambio.base, hay: cambio.hay, valor: cambio.valor },
      ...describir(cambio),
      autor: autores[i]?.autor ?? null,
      en: autores[i]?.en ?? null,
    })),
    total: suyos.length,
    ...{ pagina, tamano },
  }
}

/** Who wrote what each field holds now, in their order. */
async function autoresDe({ servicios, alcance, ahora }: Actor, clave: ClaveReporte, cambios: readonly CambioDeLibro[]) {
  const operaciones = cambios.map(({ meta, campo, clave: fuente, base, valor }) => ({
    ...{ opId: randomUUID(), meta, campo: campo as Operacion['campo'], clave: fuente, base, valor },
    hechoEn: isoBogota(ahora),
  }))
  const estado = await findEstado(servicios.conexion.pool, alcance, clave, operaciones)
  return operaciones.map(({ opId }) => estado?.campos.get(opId) ?? null)
}
