// Undo and redo as acts of the page: what they did is said aloud.
import { contar, NOMBRES_CAMPO } from '@kpt/textos'
import type { Acto, Paso } from '../../rejilla/cola/pasos.ts'
import { numeroCorto } from '../direccion.ts'
import { useEdicion } from './contexto.ts'

const VERBO: Record<Acto, string> = {
  escribir: 'escribir',
  pegar: 'pegar',
  rellenar: 'rellenar',
  borrar: 'vaciar',
  cortar: 'cortar',
  devolver: 'conservar',
}

/** "pegar 1.800 celdas"; "escribir ejecutado, meta 12". */
export function nombrePaso({ acto, cambios }: Paso): string {
  const [primero] = cambios
  if (cambios.length === 1 && primero)
    return `${VERBO[acto]} ${NOMBRES_CAMPO[primero.lugar.campo].toLowerCase()}, meta ${numeroCorto(primero.lugar.meta)}`
  return `${VERBO[acto]} ${contar(cambios.length, 'celda', 'celdas')}`
}

export function useVolver() {
  const { borrador, anunciar } = useEdicion()
  return async (sentido: 'deshacer' | 'rehacer'): Promise<Paso | null> => {
    const hecho = await borrador[sentido]()
    const verbo = sentido === 'deshacer' ? 'deshacer' : 'rehacer'
    if (!hecho) {
      anunciar(`No hay nada que ${verbo}.`)
      return null
    }
    const choques = contar(hecho.enChoque, 'celda espera', 'celdas esperan')
    const resto = hecho.enChoque > 0 ? ` ${choques} a que usted escoja entre dos valores.` : ''
    anunciar(`${sentido === 'deshacer' ? 'Deshecho' : 'Rehecho'}: ${nombrePaso(hecho.paso)}.${resto}`)
    return hecho.paso
  }
}
