import type { verFilasPropias as definicion, PeticionDe } from '@kpt/contract'
import { filasPropias, isGuia } from '@kpt/domain/calendario'
import { isoBogota } from '@kpt/domain/shared'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'
import { findProductos } from './producto.repo.ts'

/** What a cronograma asks of DNP, for anybody. */
export async function verFilasPropias({ db, ahora }: ContextoPublico, { params }: PeticionDe<typeof definicion>) {
  const { instrumento, vigencia } = params
  const cronograma = await findCronograma(db, instrumento, vigencia)
  if (!cronograma) return rechazar('calendario.no_disponible', { instrumento, vigencia: String(vigencia) })
  const productos = await findProductos(db, instrumento, vigencia)
  const de = (actividad: string) => productos.get(actividad) ?? []
  return {
    filas: filasPropias(cronograma, de, ahora).map(({ fila, limite, estado }) => ({
      ...{ actividad: fila.clave, texto: fila.texto, limite, estado, guia: isGuia(fila) },
      productos: de(fila.clave).map((producto) => ({ ...producto, en: isoBogota(producto.en) })),
    })),
  }
}
