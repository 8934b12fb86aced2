// One meta as the screen shows it: its values, what the rules say of them, and the state of each of its fields.
import {
  type Completitud,
  completitud,
  type EntradaMeta,
  evaluarMeta,
  pendientesDeConfirmar,
} from '@kpt/domain/seguimiento'
import type { Hallazgo } from '@kpt/domain/shared'
import type { EstadoCelda } from '../../../ui/celda-numero.tsx'
import { type Ajena, type Cola, type Conflicto, type Rechazada, visible } from '../../rejilla/cola/cola.ts'
import { type Envio, estadoDe } from '../../rejilla/cola/estado.ts'
import { type CampoEscrito, type Lugar, lugarDe } from '../../rejilla/cola/operacion.ts'
import type { Leido } from '../../rejilla/numero.ts'
import { type FilaReporte, valoresVisibles } from './entrada.ts'
import { leerEscrito, mostrar } from './escrito.ts'

/** What is being typed in a field, the value that was on screen when it began, and whether the person has stopped for a moment. */
export type Tecleo = {
  readonly lugar: Lugar
  readonly texto: string
  readonly visto: string | null
  /** The text of the field when it began. */
  readonly alEmpezar: string
  readonly enPausa: boolean
}

export type VistaCelda = {
  readonly valor: string | null
  readonly texto: string
  readonly estado: EstadoCelda
  /** How what was typed is read, once the person stops; null when nothing is being typed. */
  readonly lectura: Leido | null
  readonly conflicto: Conflicto | null
  readonly rechazada: Rechazada | null
  readonly ajena: Ajena | null
}

export type VistaMeta = {
  readonly fila: FilaReporte
  readonly entrada: EntradaMeta
  readonly hallazgos: readonly Hallazgo[]
  /** Warnings without a reason yet. */
  readonly sinConfirmar: readonly Hallazgo[]
  readonly completitud: Completitud
  readonly conflictos: readonly Conflicto[]
  readonly rechazadas: readonly Rechazada[]
  /** Fields whose text cannot be read, or could be read in two ways. */
  readonly lecturas: readonly (Lugar & { readonly leido: Leido })[]
  readonly celda: (campo: CampoEscrito, clave?: string) => VistaCelda
}

export function vistaDe(fila: FilaReporte, todo: Cola, tecleos: ReadonlyMap<string, Tecleo>, envio: Envio): VistaMeta {
  // Of a long queue, only what is of this meta: a pasted block waits with two thousand operations.
  const cola = { ...todo, pendientes: todo.pendientes.filter((p) => p.op.meta === fila.meta) }
  const entrada: EntradaMeta = { ...fila, valores: valoresVisibles(cola, fila.meta) }
  const hallazgos = evaluarMeta(entrada)
  const suyas = <T extends { op: { meta: string } }>(mapa: ReadonlyMap<string, T>) =>
    [...mapa.values()].filter((c) => c.op.meta === fila.meta)
  return {
    fila,
    entrada,
    hallazgos,
    sinConfirmar: pendientesDeConfirmar(hallazgos, entrada.valores),
    completitud: completitud(entrada),
    conflictos: suyas(cola.conflictos),
    rechazadas: suyas(cola.rechazadas),
    lecturas: lecturasDe(fila.meta, tecleos),
    celda: (campo, clave = '') => {
      const lugar = { meta: fila.meta, campo, clave }
      const valor = visible(cola, lugar)
      const tecleo = tecleos.get(lugarDe(lugar))
      const lectura = tecleo?.enPausa ? leerEscrito(campo, tecleo.texto) : null
      return {
        valor,
        texto: tecleo?.texto ?? mostrar(campo, valor),
        estado: lectura && !lectura.ok ? 'error' : estadoDe(cola, lugar, envio),
        lectura,
        conflicto: cola.conflictos.get(lugarDe(lugar)) ?? null,
        rechazada: cola.rechazadas.get(lugarDe(lugar)) ?? null,
        ajena: cola.ajenas.get(lugarDe(lugar)) ?? null,
      }
    },
  }
}

function lecturasDe(meta: string, tecleos: ReadonlyMap<string, Tecleo>) {
  return [...tecleos.values()]
    .filter(({ lugar, enPausa }) => enPausa && lugar.meta === meta)
    .map(({ lugar, texto }) => ({ ...lugar, leido: leerEscrito(lugar.campo, texto) }))
    .filter(({ leido }) => !leido.ok || leido.nota !== null)
}
