// A screen in a file of its own that can fail to arrive and be asked for again. The router's own helper reloads the whole page when a
// file is missing: without network that leaves the person in front of the browser's error page, with nothing.
import { type ComponentType, createElement } from 'react'

/** The file of a screen did not arrive: no network, or a newer system whose files have other names. */
export class FaltaArchivo extends Error {}

export function perezosa<M extends Record<string, unknown>>(cargar: () => Promise<M>, nombre: keyof M & string) {
  let pantalla: ComponentType | null = null
  // biome-ignore lint/correctness/noComponentHookFactories: made once per screen, while the list of routes is built
  function Perezosa() {
    if (!pantalla) throw new FaltaArchivo()
    return createElement(pantalla)
  }
  /** The router waits for it before it shows the screen, and shows `Falla` when it is refused. */
  Perezosa.preload = async () => {
    pantalla ??= (await traer(cargar))[nombre] as ComponentType
  }
  return Perezosa
}

/** The module of a screen, or `FaltaArchivo`. */
export function traer<M>(cargar: () => Promise<M>): Promise<M> {
  return cargar().catch((causa: unknown) => {
    throw new FaltaArchivo('a file of the application did not arrive', { cause: causa })
  })
}
