// What is known of an open draft, and how it is read as a plan.
import { type Celdas, evaluarPlan, filasDe, type HallazgoPlan, type Plan, planDelBorrador } from '@kpt/domain/planes'
import type { Cola } from '../rejilla/cola/cola.ts'
import type { EstadoEmisor } from '../rejilla/cola/emisor.ts'
import type { Pasos } from '../rejilla/cola/pasos.ts'
import type { Lectura, Mundo } from './red.ts'

export type EstadoBorrador = {
  readonly mundo: Mundo
  lectura: Lectura
  base: Plan
  deBase: (fila: string, celda: string) => string | null
  ultima: number
  cola: Cola
  pasos: Pasos
  emisor: EstadoEmisor
  guardadoEn: number | null
  seConserva: boolean
}

/** The draft as a plan, and its rows in order. */
export function leerPlan({ base }: EstadoBorrador, celdas: Celdas) {
  return { plan: planDelBorrador(base, celdas), metas: filasDe('meta', base, celdas) }
}

export function leerListas({ base }: EstadoBorrador, celdas: Celdas) {
  return {
    linea: filasDe('linea', base, celdas),
    nodo: filasDe('nodo', base, celdas),
    dependencia: filasDe('dependencia', base, celdas),
    resultado: filasDe('resultado', base, celdas),
    iniciativa: filasDe('iniciativa', base, celdas),
    sgr: filasDe('sgr', base, celdas),
  }
}

export function juzgar({ lectura }: EstadoBorrador, plan: Plan): HallazgoPlan[] {
  const { activos } = lectura
  return evaluarPlan(plan, {
    catalogo: new Set(activos.map(([codigo]) => codigo)),
    unidades: new Map(activos.map(([codigo, unidad]) => [codigo, unidad])),
  })
}
