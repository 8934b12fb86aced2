import { filasPropias, isGuia } from '@kpt/domain/calendario'
import { isoBogota } from '@kpt/domain/shared'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'
import { findConProductos, findProductos } from './producto.repo.ts'

/** The guides that are there to open, each as it was last corrected; its date is that of what is opened. */
export async function listarGuias({ db, ahora }: ContextoPublico) {
  const guias = []
  for (const { instrumento, vigencia } of await findConProductos(db)) {
    const cronograma = await findCronograma(db, instrumento, vigencia)
    const productos = await findProductos(db, instrumento, vigencia)
    if (!cronograma) continue
    const propias = filasPropias(cronograma, (clave) => productos.get(clave) ?? [], ahora)
    for (const { fila } of propias.filter(({ fila }) => isGuia(fila))) {
      const ultimo = productos.get(fila.clave)?.at(-1)
      if (!ultimo) continue
      const { nombre, direccion, en } = ultimo
      guias.push({ instrumento, vigencia, nombre, direccion, en: isoBogota(en) })
    }
  }
  return { guias }
}
