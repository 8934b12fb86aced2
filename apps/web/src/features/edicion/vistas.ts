// What the screens read of the draft: each row by itself, and the plan as a whole. Made when asked for, kept until something in it changes.
import {
  type Celdas,
  type FilaEnOrden,
  type HallazgoPlan,
  type Meta,
  type Plan,
  type TotalesDinero,
  totalesDinero,
  totalesPlan,
  vigenciasDe,
} from '@kpt/domain/planes'
import type { EstadoCelda } from '../../ui/celda-numero.tsx'
import type { Conflicto, Rechazada } from '../rejilla/cola/cola.ts'
import { propias } from '../rejilla/cola/cola.ts'
import type { EstadoEmisor } from '../rejilla/cola/emisor.ts'
import { estadoDe } from '../rejilla/cola/estado.ts'
import { lugarDe } from '../rejilla/cola/operacion.ts'
import { type EstadoBorrador, juzgar, leerListas, leerPlan } from './estado-borrador.ts'
import { enCelda, lugar } from './lugar.ts'

export type VistaFila = {
  readonly fila: string
  readonly valor: (celda: string) => string | null
  readonly estado: (celda: string) => EstadoCelda
  readonly conflicto: (celda: string) => Conflicto | undefined
  readonly rechazo: (celda: string) => Rechazada | undefined
}

export type VistaPlan = {
  readonly plan: Plan
  readonly metas: readonly FilaEnOrden<Meta>[]
  readonly totales: ReturnType<typeof totalesPlan> & { readonly porMeta: ReadonlyMap<string, TotalesDinero> }
}

export type Resumen = {
  readonly porGuardar: number
  readonly conflictos: readonly Conflicto[]
  readonly rechazadas: readonly Rechazada[]
  readonly emisor: EstadoEmisor
  readonly guardadoEn: number | null
  readonly seConserva: boolean
  readonly sePuedeDeshacer: boolean
  readonly sePuedeRehacer: boolean
}

export type Vistas = ReturnType<typeof crearVistas>

/** Watchers of everything. */
const TODO = ''

export function crearVistas(interior: () => EstadoBorrador) {
  const porFila = new Map<string, ReadonlyMap<string, string | null>>()
  const filas = new Map<string, VistaFila>()
  const miran = new Map<string, Set<() => void>>()
  let celdas: Celdas | null = null
  let plan: VistaPlan | null = null
  let hallazgos: readonly HallazgoPlan[] | null = null
  let resumen: Resumen | null = null
  let listas: ReturnType<typeof leerListas> | null = null
  const celdasDe = (fila: string) => {
    const hechas = porFila.get(fila)
    if (hechas) return hechas
    const { cola } = interior()
    const todas = new Map<string, string | null>()
    for (const [clave, valor] of cola.confirmados.get(fila) ?? []) todas.set(clave.slice(0, -1), enCelda(valor))
    for (const [clave, op] of propias(cola, fila)) todas.set(clave.slice(0, -1), enCelda(op.valor))
    porFila.set(fila, todas)
    return todas
  }
  const vistaDe = (fila: string): VistaFila => ({
    fila,
    valor: (celda) => {
      const suyas = celdasDe(fila)
      return suyas.has(celda) ? (suyas.get(celda) ?? null) : interior().deBase(fila, celda)
    },
    estado: (celda) => estadoDe(interior().cola, lugar(fila, celda), envioDe(interior().emisor)),
    conflicto: (celda) => interior().cola.conflictos.get(lugarDe(lugar(fila, celda))),
    rechazo: (celda) => interior().cola.rechazadas.get(lugarDe(lugar(fila, celda))),
  })
  const todasLasCeldas = (): Celdas => {
    const { cola } = interior()
    const conAlgo = new Set([...cola.confirmados.keys(), ...propiasFilas(interior())])
    celdas ??= new Map([...conAlgo].map((fila) => [fila, celdasDe(fila)]))
    return celdas
  }
  return {
    celdasDe,
    fila: (fila: string): VistaFila => {
      const vista = filas.get(fila) ?? vistaDe(fila)
      filas.set(fila, vista)
      return vista
    },
    plan: (): VistaPlan => {
      if (plan) return plan
      const leido = leerPlan(interior(), todasLasCeldas())
      plan = { ...leido, totales: { ...totalesPlan(leido.plan), porMeta: totalesPorMeta(leido) } }
      return plan
    },
    hallazgos(): readonly HallazgoPlan[] {
      hallazgos ??= juzgar(interior(), this.plan().plan)
      return hallazgos
    },
    listas: () => {
      listas ??= leerListas(interior(), todasLasCeldas())
      return listas
    },
    resumen: (): Resumen => {
      resumen ??= resumir(interior())
      return resumen
    },
    /** Calls when a row changes; without one, when anything does. Returns how to stop. */
    suscribir: (hacer: () => void, fila: string = TODO) => {
      const quienes = miran.get(fila) ?? new Set()
      miran.set(fila, quienes.add(hacer))
      return () => void quienes.delete(hacer)
    },
    olvidar: () => {
      porFila.clear()
      filas.clear()
      celdas = null
    },
    avisar: (tocadas: Iterable<string>) => {
      const lista = [...tocadas]
      if (lista.length > 0) celdas = null
      for (const fila of lista) {
        porFila.delete(fila)
        filas.delete(fila)
      }
      plan = null
      listas = null
      hallazgos = null
      resumen = null
      for (const quien of [...lista, TODO]) for (const hacer of miran.get(quien) ?? []) hacer()
    },
  }
}

/** Metas that nobody touched are the same object from one reading to the next: theirs is added once. */
const sumadas = new WeakMap<Meta, TotalesDinero>()

function totalesPorMeta({ plan, metas }: Pick<VistaPlan, 'plan' | 'metas'>): Map<string, TotalesDinero> {
  const vigencias = vigenciasDe(plan.periodo)
  return new Map(
    metas.map(({ fila, de }) => {
      const suma = sumadas.get(de) ?? totalesDinero([de], vigencias)
      sumadas.set(de, suma)
      return [fila, suma]
    }),
  )
}

function propiasFilas({ cola }: EstadoBorrador): string[] {
  const ops = [...cola.rechazadas.values(), ...cola.conflictos.values(), ...cola.pendientes]
  return ops.map(({ op }) => op.meta)
}

function resumir({ cola, emisor, guardadoEn, seConserva, pasos }: EstadoBorrador): Resumen {
  return {
    porGuardar: cola.pendientes.length,
    conflictos: [...cola.conflictos.values()],
    rechazadas: [...cola.rechazadas.values()],
    ...{ emisor, guardadoEn, seConserva },
    sePuedeDeshacer: pasos.hechos.length > 0,
    sePuedeRehacer: pasos.deshechos.length > 0,
  }
}

function envioDe({ tipo }: EstadoEmisor) {
  return tipo === 'sin_conexion' || tipo === 'detenido' ? tipo : 'al_dia'
}
