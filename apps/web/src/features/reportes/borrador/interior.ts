// What the open draft keeps inside: rows, queue, what is being typed, and who watches. Every change of the queue passes through `mover`.
import { celdasDe } from '@kpt/domain/seguimiento'
import { COLA_VACIA, type Cola, metasCambiadas } from '../../rejilla/cola/cola.ts'
import type { EstadoEmisor } from '../../rejilla/cola/emisor.ts'
import type { Envio } from '../../rejilla/cola/estado.ts'
import { type Lugar, lugarDe } from '../../rejilla/cola/operacion.ts'
import { type Pasos, SIN_PASOS } from '../../rejilla/cola/pasos.ts'
import { partir, recargar } from '../../rejilla/cola/respuestas.ts'
import type { FilaReporte, Fuente } from './entrada.ts'
import type { CeldaConfirmada, Lectura, Mundo } from './mundo.ts'
import { contarMetas, type Resumen } from './resumen.ts'
import { type Tecleo, type VistaMeta, vistaDe } from './vista.ts'

export type Interior = {
  readonly mundo: Mundo
  metas: readonly string[]
  filas: ReadonlyMap<string, FilaReporte>
  fuentes: readonly Fuente[]
  secuencia: number
  cola: Cola
  /** What can be undone and done again. */
  pasos: Pasos
  /** The block being written, if any: the next one waits for it. */
  turno: Promise<void>
  tecleos: ReadonlyMap<string, Tecleo>
  emisor: EstadoEmisor
  guardadoEn: number | null
  seConserva: boolean
  /** Questions on their way; each collects the fields answered to us meanwhile. */
  readonly preguntas: Set<Set<string>>
  readonly vistas: Map<string, VistaMeta>
  resumen: Resumen | null
  readonly miran: Map<string, Set<() => void>>
}

/** Name of the watchers of everything. */
export const TODO = ''

export function crearInterior(mundo: Mundo, lectura: Lectura): Interior {
  const i: Interior = {
    mundo,
    metas: [],
    filas: new Map(),
    fuentes: [],
    secuencia: 0,
    cola: COLA_VACIA,
    pasos: SIN_PASOS,
    turno: Promise.resolve(),
    tecleos: new Map(),
    emisor: { tipo: 'quieto' },
    guardadoEn: null,
    seConserva: true,
    preguntas: new Set(),
    vistas: new Map(),
    resumen: null,
    miran: new Map(),
  }
  leerTodo(i, lectura)
  return i
}

/** The rows as the server tells them. When some fields were left as known, the next question starts from the same place. */
export function leerTodo(i: Interior, lectura: Lectura, reciente: (clave: string) => boolean = () => false): void {
  const celdas = lectura.filas.flatMap((f) => celdasDe(f.valores).map((c) => ({ ...c, meta: f.meta })))
  i.metas = lectura.filas.map((f) => f.meta)
  i.filas = new Map(lectura.filas.map((f) => [f.meta, f]))
  i.fuentes = lectura.fuentes
  if (!celdas.some((c) => reciente(lugarDe(c)))) i.secuencia = lectura.secuencia
  mover(i, recargar(i.cola, celdas, reciente))
  avisar(i, i.metas)
}

/** True when something changed. What is not acknowledged is kept in the browser, and whoever watches what changed is told. */
export function mover(i: Interior, cola: Cola): boolean {
  const antes = i.cola
  if (antes === cola) return false
  i.cola = cola
  i.seConserva = i.mundo.almacen.conservar(antes, cola) && i.seConserva
  const vuelan = volando(cola)
  const respondidos = [...volando(antes)].filter((clave) => !vuelan.has(clave))
  for (const pregunta of i.preguntas) for (const clave of respondidos) pregunta.add(clave)
  if (cola.confirmados !== antes.confirmados) i.mundo.alConfirmar(confirmadasDesde(antes, cola))
  if (cola.guardadas !== antes.guardadas) i.guardadoEn = i.mundo.ahora()
  avisar(i, metasCambiadas(antes, cola))
  return true
}

/** Metas in which the server has other values than before, each with all of them. */
function confirmadasDesde(antes: Cola, { confirmados }: Cola): [string, CeldaConfirmada[]][] {
  const distintas = [...confirmados].filter(([meta, celdas]) => antes.confirmados.get(meta) !== celdas)
  return distintas.map(([meta, celdas]) => [
    meta,
    [...celdas].map(([celda, valor]) => ({ ...partir(meta, celda), valor })),
  ])
}

function volando(cola: Cola): Set<string> {
  return new Set(cola.pendientes.filter((p) => p.fase === 'en_vuelo').map((p) => lugarDe(p.op)))
}

export function anotarEmisor(i: Interior, estado: EstadoEmisor): void {
  const antes = envioDe(i)
  if (estado.tipo === 'sin_conexion' && estado.intentos === 1) i.mundo.alQuedarSinRed()
  i.emisor = estado
  const tocadas = envioDe(i) === antes ? [] : i.cola.pendientes.map((p) => p.op.meta)
  avisar(i, tocadas)
}

export function soltarTecleo(i: Interior, lugar: Lugar): void {
  const tecleos = new Map(i.tecleos)
  if (!tecleos.delete(lugarDe(lugar))) return
  i.tecleos = tecleos
  avisar(i, [lugar.meta])
}

export function leerMeta(i: Interior, meta: string): VistaMeta | null {
  const lista = i.vistas.get(meta)
  const fila = i.filas.get(meta)
  if (lista || !fila) return lista ?? null
  const vista = vistaDe(fila, i.cola, i.tecleos, envioDe(i))
  i.vistas.set(meta, vista)
  return vista
}

export function leerResumen(i: Interior): Resumen {
  i.resumen ??= {
    ...contarMetas(i.metas.flatMap((meta) => leerMeta(i, meta) ?? [])),
    conflictos: i.cola.conflictos.size,
    rechazadas: i.cola.rechazadas.size,
    porGuardar: i.cola.pendientes.length,
    tecleando: [...i.tecleos.values()].some((t) => !t.enPausa),
    emisor: i.emisor,
    guardadoEn: i.guardadoEn,
    seConserva: i.seConserva,
    porDeshacer: i.pasos.hechos.at(-1) ?? null,
    porRehacer: i.pasos.deshechos.at(-1) ?? null,
  }
  return i.resumen
}

export function suscribir(i: Interior, meta: string, hacer: () => void): () => void {
  const miran = i.miran.get(meta) ?? new Set()
  i.miran.set(meta, miran.add(hacer))
  return () => void miran.delete(hacer)
}

export function avisar(i: Interior, metas: Iterable<string>): void {
  i.resumen = null
  const tocadas = [...metas]
  for (const meta of tocadas) i.vistas.delete(meta)
  for (const quien of [...tocadas, TODO]) for (const hacer of i.miran.get(quien) ?? []) hacer()
}

function envioDe({ emisor }: Interior): Envio {
  return emisor.tipo === 'sin_conexion' || emisor.tipo === 'detenido' ? emisor.tipo : 'al_dia'
}
