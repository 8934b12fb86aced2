// What a person did, step by step, so that it can be undone and done again. A pure value. Undoing never goes back in time: it is writing again, over what
// the step left; if somebody else changed the field since then, the server says so and it is a conflict like any other.
import { type Lugar, lugarDe } from './operacion.ts'

export type CambioHecho = { readonly lugar: Lugar; readonly antes: string | null; readonly despues: string | null }

export type Acto = 'escribir' | 'pegar' | 'rellenar' | 'borrar' | 'cortar' | 'devolver'

export type Paso = {
  readonly acto: Acto
  readonly cambios: readonly CambioHecho[]
  /** Typing that goes on: what comes next in the same field belongs to this step. */
  readonly abierto: boolean
}

export type Pasos = { readonly hechos: readonly Paso[]; readonly deshechos: readonly Paso[] }

export const SIN_PASOS: Pasos = { hechos: [], deshechos: [] }

/** Steps kept; older ones are forgotten (the history of each value on the server is not). */
const MAXIMO = 100

/** A value to write; `visto` is what the field is supposed to hold now. */
export type Escritura = { readonly lugar: Lugar; readonly valor: string | null; readonly visto?: string | null }

/** A step of its own: a paste, a fill, a deletion. What was undone before it can no longer be done again. */
export function anotar(pasos: Pasos, acto: Acto, cambios: readonly CambioHecho[]): Pasos {
  const reales = cambios.filter((c) => c.antes !== c.despues)
  if (reales.length === 0) return pasos
  return conPaso(cerrar(pasos).hechos, { acto, cambios: reales, abierto: false })
}

/** Typing in one field: pauses of one visit to the field are one step. */
export function anotarTecleo(pasos: Pasos, cambio: CambioHecho): Pasos {
  const ultimo = pasos.hechos.at(-1)
  const previo = ultimo?.abierto ? ultimo.cambios[0] : undefined
  if (!previo || lugarDe(previo.lugar) !== lugarDe(cambio.lugar))
    return cambio.antes === cambio.despues
      ? pasos
      : conPaso(cerrar(pasos).hechos, { acto: 'escribir', cambios: [cambio], abierto: true })
  const junto = { ...cambio, antes: previo.antes }
  const hechos = pasos.hechos.slice(0, -1)
  return junto.antes === junto.despues
    ? { hechos, deshechos: [] }
    : conPaso(hechos, { acto: 'escribir', cambios: [junto], abierto: true })
}

/** The person left the field: what comes next is another step. */
export function cerrar(pasos: Pasos): Pasos {
  const ultimo = pasos.hechos.at(-1)
  return ultimo?.abierto ? { ...pasos, hechos: [...pasos.hechos.slice(0, -1), { ...ultimo, abierto: false }] } : pasos
}

export type Vuelta = { readonly pasos: Pasos; readonly paso: Paso; readonly escrituras: readonly Escritura[] }

/** `puede` leaves out fields about which a person must choose first (an open conflict): they are not touched. */
export function deshacer(pasos: Pasos, puede: (lugar: Lugar) => boolean): Vuelta | null {
  const paso = pasos.hechos.at(-1)
  if (!paso) return null
  const cambios = paso.cambios.filter((c) => puede(c.lugar))
  const deshechos = cambios.length === 0 ? pasos.deshechos : [...pasos.deshechos, { ...paso, cambios, abierto: false }]
  return {
    pasos: { hechos: pasos.hechos.slice(0, -1), deshechos },
    paso,
    escrituras: cambios.map((c) => ({ lugar: c.lugar, valor: c.antes, visto: c.despues })),
  }
}

export function rehacer(pasos: Pasos, puede: (lugar: Lugar) => boolean): Vuelta | null {
  const paso = pasos.deshechos.at(-1)
  if (!paso) return null
  const cambios = paso.cambios.filter((c) => puede(c.lugar))
  const hechos = cambios.length === 0 ? pasos.hechos : [...pasos.hechos, { ...paso, cambios }]
  return {
    pasos: { hechos, deshechos: pasos.deshechos.slice(0, -1) },
    paso,
    escrituras: cambios.map((c) => ({ lugar: c.lugar, valor: c.despues, visto: c.antes })),
  }
}

/** The person gave a value up (another person's was kept, a refusal was discarded): there is nothing of it to undo. */
export function olvidar(pasos: Pasos, lugar: Lugar): Pasos {
  const clave = lugarDe(lugar)
  const limpiar = (lista: readonly Paso[]) =>
    lista
      .map((p) => ({ ...p, cambios: p.cambios.filter((c) => lugarDe(c.lugar) !== clave) }))
      .filter((p) => p.cambios.length > 0)
  return { hechos: limpiar(pasos.hechos), deshechos: limpiar(pasos.deshechos) }
}

function conPaso(hechos: readonly Paso[], paso: Paso): Pasos {
  return { hechos: [...hechos, paso].slice(-MAXIMO), deshechos: [] }
}
