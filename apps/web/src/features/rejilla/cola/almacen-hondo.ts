// Two places for the same operations: the small one of the browser answers at once and outlives a crash of the page; the deep one holds as many
// as there are and is the one that the service worker reads. What either has is kept.
import type { Almacen } from './almacen.ts'
import { type Cola, type Conservada, diferencia } from './cola.ts'

/** The deep place, as this module uses it. */
export type Hondo = {
  readonly leer: () => Promise<readonly Conservada[]>
  readonly anotar: (poner: readonly Conservada[], quitar: readonly string[]) => Promise<void>
}

export async function unirHondo(cercano: Almacen, hondo: Hondo): Promise<Almacen> {
  let sirve = true
  const guardadas = await hondo.leer().catch((): readonly Conservada[] => {
    sirve = false
    return []
  })
  const anotar = (poner: readonly Conservada[], quitar: readonly string[]) =>
    hondo.anotar(poner, quitar).then(
      () => {
        sirve = true
      },
      () => {
        sirve = false
      },
    )
  return {
    leer: () => juntar(cercano.leer(), guardadas),
    conservar: (antes: Cola, ahora: Cola) => {
      const { poner, quitar } = diferencia(antes, ahora)
      const cerca = cercano.conservar(antes, ahora)
      if (poner.length + quitar.length > 0) void anotar(poner, quitar)
      return cerca || sirve
    },
    olvidar: (opIds) => {
      cercano.olvidar(opIds)
      void anotar([], opIds)
    },
  }
}

/** One entry of each operation; an answer that either place knows counts. */
function juntar(unas: readonly Conservada[], otras: readonly Conservada[]): Conservada[] {
  const todas = new Map<string, Conservada>()
  for (const c of [...unas, ...otras])
    todas.set(c.op.opId, { op: c.op, respondida: c.respondida || todas.get(c.op.opId)?.respondida === true })
  return [...todas.values()]
}
