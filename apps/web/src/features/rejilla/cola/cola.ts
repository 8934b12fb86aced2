// The queue of operations as a pure value: what the server has, what waits to be sent, what collided. No clock, no network, no storage.
import { type Autor, celdaDe, type Lugar, lugarDe, type Operacion, type Sello } from './operacion.ts'

/**
 * - `nueva`: never left this browser, so it may still be merged with what is typed next.
 * - `en_vuelo`: in a request that has no answer yet.
 * - `intentada`: it left once and nobody knows whether it arrived. It is sent again exactly as it was.
 */
export type Fase = 'nueva' | 'en_vuelo' | 'intentada'
export type Pendiente = { readonly op: Operacion; readonly fase: Fase }

/** Two people, one field: what I wrote (its operation), what stands, who wrote that and when. */
export type Conflicto = {
  readonly op: Operacion
  readonly suyo: string | null
  readonly autor: Autor | null
  readonly en: string | null
}

/** The server would not take the value. */
export type Rechazada = {
  readonly op: Operacion
  readonly codigo: string
  readonly detalles: Readonly<Record<string, string>>
}

export type Ajena = { readonly autor: Autor; readonly en: string }

type PorMeta = ReadonlyMap<string, ReadonlyMap<string, string>>

export type Cola = {
  /** Values that the server has, by meta and field; an empty field is absent. */
  readonly confirmados: PorMeta
  readonly pendientes: readonly Pendiente[]
  readonly conflictos: ReadonlyMap<string, Conflicto>
  readonly rechazadas: ReadonlyMap<string, Rechazada>
  /** Fields saved since the page was opened, and fields that another person changed meanwhile. */
  readonly guardadas: ReadonlySet<string>
  readonly ajenas: ReadonlyMap<string, Ajena>
}

export const COLA_VACIA: Cola = {
  confirmados: new Map(),
  pendientes: [],
  conflictos: new Map(),
  rechazadas: new Map(),
  guardadas: new Set(),
  ajenas: new Map(),
}

/**
 * What a person wrote in a field. An unsent edit of the same field is replaced and keeps the first base: the value the person started from. `visto` is
 * the value on screen when the person began to type, when it may differ from what the server has by now.
 */
export function escribir(
  cola: Cola,
  lugar: Lugar,
  valor: string | null,
  sello: Sello,
  visto: string | null = confirmado(cola, lugar),
  ultima: Pendiente | undefined = ultimaDe(cola, lugar),
): Cola {
  const clave = lugarDe(lugar)
  const conflicto = cola.conflictos.get(clave)
  const limpia = { ...cola, conflictos: sin(cola.conflictos, clave), rechazadas: sin(cola.rechazadas, clave) }
  const seFunde = ultima?.fase === 'nueva'
  const pendientes = seFunde ? cola.pendientes.filter((p) => p !== ultima) : cola.pendientes
  const base = baseDe(visto, ultima, conflicto)
  if (valor === base) return { ...limpia, pendientes }
  const { meta, campo, clave: llave } = lugar
  const op: Operacion = { opId: sello.opId, meta, campo, clave: llave, base, valor, hechoEn: sello.hechoEn }
  return { ...limpia, pendientes: [...pendientes, { op, fase: 'nueva' }] }
}

/** Many fields, each once. The queue is searched once for all of them, not once for each. */
export function escribirVarios(
  cola: Cola,
  escrituras: readonly {
    readonly lugar: Lugar
    readonly valor: string | null
    readonly visto?: string | null | undefined
  }[],
  sellar: () => Sello,
): Cola {
  const ultimas = new Map(cola.pendientes.map((p) => [lugarDe(p.op), p]))
  const nuevas: Pendiente[] = []
  let resto = cola
  for (const { lugar, valor, visto = confirmado(cola, lugar) } of escrituras) {
    const ultima = ultimas.get(lugarDe(lugar))
    const { pendientes } = resto
    if (ultima) resto = escribir(resto, lugar, valor, sellar(), visto, ultima)
    else {
      const sola = escribir({ ...resto, pendientes: [] }, lugar, valor, sellar(), visto)
      nuevas.push(...sola.pendientes)
      resto = { ...sola, pendientes }
    }
  }
  return { ...resto, pendientes: [...resto.pendientes, ...nuevas] }
}

function ultimaDe(cola: Cola, lugar: Lugar): Pendiente | undefined {
  const clave = lugarDe(lugar)
  return cola.pendientes.findLast((p) => lugarDe(p.op) === clave)
}

function baseDe(visto: string | null, ultima: Pendiente | undefined, conflicto: Conflicto | undefined) {
  if (ultima) return ultima.fase === 'nueva' ? ultima.op.base : ultima.op.valor
  return conflicto ? conflicto.suyo : visto
}

/** What the server has in a field, as far as is known. */
export function confirmado(cola: Cola, lugar: Lugar): string | null {
  return cola.confirmados.get(lugar.meta)?.get(celdaDe(lugar)) ?? null
}

/** What the person sees in a field: their own last word, also while it waits or collides; otherwise what the server has. */
export function visible(cola: Cola, lugar: Lugar): string | null {
  const propia = propias(cola, lugar.meta).get(celdaDe(lugar))
  return propia ? propia.valor : confirmado(cola, lugar)
}

/** Own words of a meta that the server does not have, by field. */
export function propias(cola: Cola, meta: string): Map<string, Operacion> {
  const ops = [...cola.rechazadas.values(), ...cola.conflictos.values(), ...cola.pendientes].map((p) => p.op)
  return new Map(ops.filter((op) => op.meta === meta).map((op) => [celdaDe(op), op]))
}

export type Lote = {
  readonly cola: Cola
  readonly lote: readonly Operacion[]
  /** True when some of it was sent before: its answer tells what happened then, not what stands now. */
  readonly repite: boolean
}

/** Next batch: in order, at most one operation of each field, because the next one stands on the answer to the one before. */
export function tomarLote(cola: Cola, maximo: number): Lote {
  const ocupados = new Set(cola.pendientes.filter((p) => p.fase === 'en_vuelo').map((p) => lugarDe(p.op)))
  const lote: Operacion[] = []
  let repite = false
  const pendientes = cola.pendientes.map((p): Pendiente => {
    const clave = lugarDe(p.op)
    if (p.fase === 'en_vuelo' || ocupados.has(clave) || lote.length >= maximo) return p
    ocupados.add(clave)
    lote.push(p.op)
    repite ||= p.fase === 'intentada'
    return { ...p, fase: 'en_vuelo' }
  })
  return { cola: { ...cola, pendientes }, lote, repite }
}

/** The request had no answer: nobody knows whether it arrived, so the same operations will be sent again, unchanged. */
export function devolver(cola: Cola): Cola {
  const pendientes = cola.pendientes.map((p): Pendiente => (p.fase === 'en_vuelo' ? { ...p, fase: 'intentada' } : p))
  return { ...cola, pendientes }
}

/** An operation kept in the browser; `respondida` when the server already said no to it (a conflict, a refusal). */
export type Conservada = { readonly op: Operacion; readonly respondida: boolean }

/**
 * Operations kept from an earlier visit. Those without an answer may have arrived, so they are sent again as they were; those with an answer did not
 * count, so they are asked anew under another name. What is already in the queue stays as it is.
 */
export function recuperar(cola: Cola, conservadas: readonly Conservada[], sellar: () => Sello): Cola {
  const conocidas = new Set(porConservar(cola).map(({ op }) => op.opId))
  const nuevas = conservadas
    .filter(({ op }) => !conocidas.has(op.opId))
    .sort((a, b) => (a.op.opId < b.op.opId ? -1 : 1))
    .map(
      ({ op, respondida }): Pendiente =>
        respondida ? { op: { ...op, opId: sellar().opId }, fase: 'nueva' } : { op, fase: 'intentada' },
    )
  return { ...cola, pendientes: [...nuevas, ...cola.pendientes] }
}

/** Everything that must survive a reload: whatever the server has not acknowledged and the person has not given up. */
export function porConservar(cola: Cola): Conservada[] {
  return [
    ...cola.pendientes.map(({ op }) => ({ op, respondida: false })),
    ...[...cola.conflictos.values(), ...cola.rechazadas.values()].map(({ op }) => ({ op, respondida: true })),
  ]
}

/** What has to be written and what removed so that a place that keeps one state of the queue keeps another. */
export function diferencia(antes: Cola, ahora: Cola): { poner: Conservada[]; quitar: string[] } {
  const [previas, actuales] = [porId(antes), porId(ahora)]
  const isIgual = (c: Conservada, p: Conservada | undefined) => p?.op === c.op && p.respondida === c.respondida
  return {
    poner: [...actuales].filter(([id, c]) => !isIgual(c, previas.get(id))).map(([, c]) => c),
    quitar: [...previas.keys()].filter((id) => !actuales.has(id)),
  }
}

function porId(cola: Cola): Map<string, Conservada> {
  return new Map(porConservar(cola).map((conservada) => [conservada.op.opId, conservada]))
}

/** Gives up everything that the server does not have. */
export function soltarTodo(cola: Cola): Cola {
  return { ...cola, pendientes: [], conflictos: new Map(), rechazadas: new Map() }
}

/** Metas of which something differs between two states of the queue. */
export function metasCambiadas(antes: Cola, ahora: Cola): Set<string> {
  const cambiadas = new Set<string>()
  for (const meta of new Set([...antes.confirmados.keys(), ...ahora.confirmados.keys()]))
    if (antes.confirmados.get(meta) !== ahora.confirmados.get(meta)) cambiadas.add(meta)
  const [previos, actuales] = [new Set(antes.pendientes), new Set(ahora.pendientes)]
  for (const p of [...previos, ...actuales]) if (!(previos.has(p) && actuales.has(p))) cambiadas.add(p.op.meta)
  for (const clave of new Set([...antes.guardadas, ...ahora.guardadas]))
    if (antes.guardadas.has(clave) !== ahora.guardadas.has(clave)) cambiadas.add(metaDe(clave))
  for (const lista of ['conflictos', 'rechazadas', 'ajenas'] as const)
    for (const clave of new Set([...antes[lista].keys(), ...ahora[lista].keys()]))
      if (antes[lista].get(clave) !== ahora[lista].get(clave)) cambiadas.add(metaDe(clave))
  return cambiadas
}

function metaDe(clave: string): string {
  return clave.slice(0, clave.indexOf('/'))
}

/** The same map without a key. */
export function sin<V>(mapa: ReadonlyMap<string, V>, clave: string): ReadonlyMap<string, V> {
  if (!mapa.has(clave)) return mapa
  const copia = new Map(mapa)
  copia.delete(clave)
  return copia
}
