import { randomUUID } from 'node:crypto'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type CambioLibro, type ClaseCambio, hojaDe } from '@kpt/domain/seguimiento/libro'
import { isoBogota } from '@kpt/domain/shared'
import type { Actor } from '../../platform/http/index.ts'
import { findEstado, fuentesDelReporte } from '../reportes/index.ts'
import { mirarAhora } from './mirar-libro.ts'
import { findLeido } from './resultado.ts'

type Pedido = { readonly clase: ClaseCambio; readonly pagina: number; readonly tamano: number }

/** One page of the cells that differ from the draft, with the words that people know them by. */
export async function listarCambios(quien: Actor, clave: ClaveReporte, id: string, { clase, pagina, tamano }: Pedido) {
  const { leido } = await findLeido(quien, clave, id)
  const { cambios, vigente } = await mirarAhora(quien, clave, leido)
  const suyos = cambios.filter((c) => c.clase === clase)
  const mostrados = suyos.slice((pagina - 1) * tamano, pagina * tamano)
  const metas = new Map(vigente.plan.metas.map((m) => [m.numero, m]))
  const fuentes = new Map((await fuentesDelReporte(quien.db, clave, vigente.plan)).map((f) => [f.clave, f.nombre]))
  const autores = clase === 'conflicto' ? await autoresDe(quien, clave, mostrados) : []
  const { filas, letras } = leido.lugares
  return {
    filas: mostrados.map(({ meta, campo, clave: fuente, base, hay, valor }, i) => ({
      ...{ meta, campo, clave: fuente, base, hay, valor },
      codigoSispt: metas.get(meta)?.codigoSispt ?? '',
      personalizacion: metas.get(meta)?.personalizacion ?? '',
      fuente: fuente === '' ? null : (fuentes.get(fuente) ?? fuente),
      hoja: hojaDe(campo),
      celda: `${letras[campo] ?? ''}${filas[fuente === '' ? meta : `${meta}/${fuente}`] ?? ''}`,
      autor: autores[i]?.autor ?? null,
      en: autores[i]?.en ?? null,
    })),
    total: suyos.length,
    ...{ pagina, tamano },
  }
}

/** Who wrote what each field holds now, in their order. */
async function autoresDe({ servicios, alcance, ahora }: Actor, clave: ClaveReporte, cambios: readonly CambioLibro[]) {
  const operaciones = cambios.map(({ meta, campo, clave: fuente, base, valor }) => ({
    ...{ opId: randomUUID(), meta, campo, clave: fuente, base, valor, hechoEn: isoBogota(ahora) },
  }))
  const estado = await findEstado(servicios.conexion.pool, alcance, clave, operaciones)
  return operaciones.map(({ opId }) => estado?.campos.get(opId) ?? null)
}
