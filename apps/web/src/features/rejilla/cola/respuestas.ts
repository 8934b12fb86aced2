// What the server answers, and what it tells of other people, applied to the queue.
import { type Cola, type Conflicto, confirmado, sin } from './cola.ts'
import { type Autor, celdaDe, type Lugar, lugarDe, type Operacion, type Resultado, type Sello } from './operacion.ts'

/** Answers to a batch. An answer to an operation that is no longer waited for changes nothing. */
export function responder(cola: Cola, resultados: readonly Resultado[]): Cola {
  const esperadas = new Map(cola.pendientes.map(({ op }) => [op.opId, op]))
  const conOp = resultados.flatMap((r) => {
    const op = esperadas.get(r.opId)
    return op ? [{ op, ...r }] : []
  })
  const guardadas = conOp.filter((r) => r.resultado === 'guardado')
  return conOp.reduce(
    (antes, r) =>
      r.resultado === 'conflicto'
        ? chocar(antes, r.op, r)
        : r.resultado === 'rechazado'
          ? rehusar(antes, r.op, r)
          : antes,
    acusar(cola, guardadas),
  )
}

/** All at once: a pasted block is acknowledged by hundreds. */
function acusar(cola: Cola, guardadas: readonly { readonly op: Operacion; readonly valor: string | null }[]): Cola {
  if (guardadas.length === 0) return cola
  const opIds = new Set(guardadas.map(({ op }) => op.opId))
  const claves = guardadas.map(({ op }) => lugarDe(op))
  return {
    ...confirmar(
      cola,
      guardadas.map(({ op, valor }) => ({ ...op, valor })),
    ),
    pendientes: cola.pendientes.filter((p) => !opIds.has(p.op.opId)),
    guardadas: new Set([...cola.guardadas, ...claves]),
    ajenas: claves.reduce((ajenas, clave) => sin(ajenas, clave), cola.ajenas),
  }
}

/** What was typed after it on the same field stood on it, so it joins the conflict: the last word of the person is the one to choose. */
function chocar(cola: Cola, op: Operacion, { valor, autor, en }: Resultado): Cola {
  const clave = lugarDe(op)
  const mia = cola.pendientes.findLast((p) => lugarDe(p.op) === clave)?.op ?? op
  const resto = {
    ...confirmar(cola, [{ ...op, valor }]),
    pendientes: cola.pendientes.filter((p) => lugarDe(p.op) !== clave),
  }
  if (mia.valor === valor) return { ...resto, guardadas: new Set(cola.guardadas).add(clave) }
  const conflicto = { op: { ...mia, base: op.base }, suyo: valor, autor, en }
  return { ...resto, conflictos: new Map(cola.conflictos).set(clave, conflicto) }
}

function rehusar(cola: Cola, op: Operacion, { valor, problema }: Resultado): Cola {
  const clave = lugarDe(op)
  const mia = cola.pendientes.findLast((p) => lugarDe(p.op) === clave)?.op ?? op
  const rechazada = { op: mia, codigo: problema?.codigo ?? '', detalles: problema?.detalles ?? {} }
  return {
    ...confirmar(cola, [{ ...op, valor }]),
    pendientes: cola.pendientes.filter((p) => lugarDe(p.op) !== clave),
    rechazadas: new Map(cola.rechazadas).set(clave, rechazada),
  }
}

/** Keep mine: it is sent again over the value now seen. Keep theirs: mine is given up. */
export function resolver(cola: Cola, lugar: Lugar, cual: 'mio' | 'suyo', sello: Sello): Cola {
  const clave = lugarDe(lugar)
  const conflicto = cola.conflictos.get(clave)
  if (!conflicto) return cola
  const conflictos = sin(cola.conflictos, clave)
  if (cual === 'suyo') return { ...cola, conflictos }
  const op: Operacion = { ...conflicto.op, ...sello, base: conflicto.suyo }
  return { ...cola, conflictos, pendientes: [...cola.pendientes, { op, fase: 'nueva' }] }
}

/** Gives up a value that the server refused. */
export function descartar(cola: Cola, lugar: Lugar): Cola {
  return { ...cola, rechazadas: sin(cola.rechazadas, lugarDe(lugar)) }
}

export type Cambio = Lugar & { readonly valor: string | null; readonly autor: Autor; readonly en: string }

/**
 * Changes told by the server since the last time it was asked. `reciente` names the fields answered while the question was on its way: what is told of
 * them may be older than what is known, so they are left for the next time. `completo` says whether nothing was left.
 */
export function recibir(cola: Cola, cambios: readonly Cambio[], reciente: (clave: string) => boolean) {
  const ultimos = [...new Map(cambios.map((c) => [lugarDe(c), c])).values()]
  const volando = new Set(cola.pendientes.filter((p) => p.fase === 'en_vuelo').map((p) => lugarDe(p.op)))
  const aplicables = ultimos.filter((c) => !volando.has(lugarDe(c)) && !reciente(lugarDe(c)))
  const nuevos = aplicables.filter((c) => confirmado(cola, c) !== c.valor)
  return {
    cola: nuevos.length === 0 ? cola : nuevos.reduce(anotarAjena, confirmar(cola, nuevos)),
    nuevos,
    completo: aplicables.length === ultimos.length,
  }
}

function anotarAjena(cola: Cola, { autor, en, valor, ...lugar }: Cambio): Cola {
  const clave = lugarDe(lugar)
  const conflicto = cola.conflictos.get(clave)
  const guardadas = new Set(cola.guardadas)
  guardadas.delete(clave)
  const nueva = { ...cola, guardadas, ajenas: new Map(cola.ajenas).set(clave, { autor, en }) }
  if (!conflicto) return nueva
  if (conflicto.op.valor === valor) return { ...nueva, conflictos: sin(cola.conflictos, clave) }
  return { ...nueva, conflictos: new Map(cola.conflictos).set(clave, { ...conflicto, suyo: valor, autor, en }) }
}

/**
 * The whole report read again: what the server has, field by field. What waits to be sent keeps waiting, and fields answered while the reading was on
 * its way (`reciente`) keep what is known of them.
 */
export function recargar(
  cola: Cola,
  celdas: readonly (Lugar & { readonly valor: string })[],
  reciente: (clave: string) => boolean = () => false,
): Cola {
  const conservadas = [...cola.confirmados].flatMap(([meta, suyas]) =>
    [...suyas]
      .filter(([celda]) => reciente(`${meta}/${celda}`))
      .map(([celda, valor]) => ({ ...partir(meta, celda), valor })),
  )
  const leidas = celdas.filter((c) => !reciente(lugarDe(c)))
  const nueva = confirmar({ ...cola, confirmados: new Map() }, [...leidas, ...conservadas])
  return [...nueva.conflictos.values()].reduce(ponerAlDia, nueva)
}

/** The other value of an open conflict, as it stands now; when it is mine by now, there is nothing to choose. */
function ponerAlDia(cola: Cola, conflicto: Conflicto): Cola {
  const suyo = confirmado(cola, conflicto.op)
  if (suyo === conflicto.suyo) return cola
  const clave = lugarDe(conflicto.op)
  if (suyo === conflicto.op.valor) return { ...cola, conflictos: sin(cola.conflictos, clave) }
  return { ...cola, conflictos: new Map(cola.conflictos).set(clave, { ...conflicto, suyo, autor: null, en: null }) }
}

/** The place that the key of a field names inside its meta. */
export function partir(meta: string, celda: string): Lugar {
  const corte = celda.indexOf('/')
  return { meta, campo: celda.slice(0, corte) as Lugar['campo'], clave: celda.slice(corte + 1) }
}

function confirmar(cola: Cola, celdas: readonly (Lugar & { readonly valor: string | null })[]): Cola {
  const confirmados = new Map(cola.confirmados)
  const copiadas = new Map<string, Map<string, string>>()
  for (const { meta, valor, ...lugar } of celdas) {
    const suyas = copiadas.get(meta) ?? new Map(confirmados.get(meta))
    if (valor === null) suyas.delete(celdaDe(lugar))
    else suyas.set(celdaDe(lugar), valor)
    copiadas.set(meta, suyas)
    confirmados.set(meta, suyas)
  }
  return { ...cola, confirmados }
}
