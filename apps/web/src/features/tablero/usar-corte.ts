// What the calendar says of the corte on screen: its class, its dates, and whether its vigencia is already closed.
import { vigenciaCerrada } from '@kpt/domain/seguimiento'
import { fechaEn } from '@kpt/domain/shared'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import { nombreClaseCorte } from '../../app/nombres.ts'
import { ahoraServidor } from '../../app/reloj.ts'
import type { ClaveCorte } from './tipos.ts'

export type CorteVisto = {
  readonly clase: string
  readonly fechaDatos: string
  readonly demostracion: boolean
  /** The semáforo speaks only of a closed vigencia; before, every figure is "avance al corte". */
  readonly cerrada: boolean
}

/** Undefined until the calendar is known. */
export function useCorte({ instrumento, vigencia, corte }: ClaveCorte): CorteVisto | undefined {
  const { data } = useQuery(
    consulta('GET /api/calendario/:instrumento/:vigencia', { params: { instrumento, vigencia } }),
  )
  const este = data?.cortes.find((c) => String(c.numero) === corte)
  if (!data || !este) return undefined
  return {
    clase: nombreClaseCorte(este.clase),
    fechaDatos: este.fechaDatos,
    demostracion: data.demostracion,
    cerrada: vigenciaCerrada(data.vigencia, este.fechaDatos, fechaEn(ahoraServidor())),
  }
}
