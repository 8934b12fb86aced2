// The router: screens of `rutas.tsx`, plain addresses (`?linea=1`, every value text), published under any base path.
import { createRouter } from '@tanstack/react-router'
import { Falla } from './falla.tsx'
import { NoEncontrada } from './no-encontrada.tsx'
import { arbol } from './rutas.tsx'

export const enrutador = createRouter({
  routeTree: arbol,
  basepath: new URL(document.baseURI).pathname,
  defaultNotFoundComponent: NoEncontrada,
  defaultErrorComponent: Falla,
  scrollRestoration: true,
  defaultPreload: 'intent',
  parseSearch: (texto) => Object.fromEntries(new URLSearchParams(texto)),
  stringifySearch: (valores) => {
    const limpios = Object.entries(valores).filter(([, v]) => v !== undefined && v !== null && v !== '')
    const texto = new URLSearchParams(limpios.map(([k, v]) => [k, String(v)])).toString()
    return texto === '' ? '' : `?${texto}`
  },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof enrutador
  }
  /** What was just done, told once by the screen where it leads: it is not part of the address. */
  interface HistoryState {
    hecho?: string
    /** Address with which somebody who has just activated an account will sign in. */
    correo?: string
  }
}
