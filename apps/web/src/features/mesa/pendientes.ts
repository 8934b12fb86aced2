// What a checklist still says against validating.
import { estadoDeLista } from '@kpt/domain/revision'
import type { Respuesta } from '../../api/tipos.ts'
import type { REPORTE } from './usar-mesa.ts'

export type ListaRespondida = Respuesta<`GET ${typeof REPORTE}/lista`>

export type PendientesLista = {
  readonly exigida: boolean
  readonly sinResponder: number
  readonly noCumple: readonly { readonly clave: string; readonly texto: string; readonly nota: string }[]
}

/** Null when there is nothing to say: no list is in force, or all of it is answered and fulfilled. */
export function pendientesDeLista({ lista, items }: Pick<ListaRespondida, 'lista' | 'items'>): PendientesLista | null {
  const { respondidos, no } = estadoDeLista(items.map((i) => i.respuesta?.respuesta ?? null))
  if (!lista || (respondidos === items.length && no === 0)) return null
  return {
    exigida: lista.exigida,
    sinResponder: items.length - respondidos,
    noCumple: items.flatMap(({ clave, texto, respuesta }) =>
      respuesta?.respuesta === 'no' ? [{ clave, texto, nota: respuesta.nota }] : [],
    ),
  }
}
