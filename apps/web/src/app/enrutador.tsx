// The router: screens of `rutas.tsx`, plain addresses (`?linea=1`, every value text), published under any base path.
import { createRouter } from '@tanstack/react-router'
import { alPerderLaSesion, consultas } from './consultas.ts'
import { Falla } from './falla.tsx'
import { NoEncontrada } from './no-encontrada.tsx'
import { arbol } from './rutas.tsx'
import { consultaSesion } from './sesion.ts'

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

alPerderLaSesion(() => {
  // Several requests may find it at once: the first one takes the person to sign-in.
  if (enrutador.latestLocation.pathname === '/ingreso') return
  const volver = enrutador.latestLocation.href
  consultas.removeQueries({ predicate: (q) => q.queryKey[0] !== consultaSesion.queryKey[0] })
  void consultas.invalidateQueries({ queryKey: consultaSesion.queryKey })
  void enrutador.navigate({ to: '/ingreso', search: { volver, motivo: 'vencida' } })
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof enrutador
  }
  /** What was just done, told once by the screen where it leads: it is not part of the address. */
  interface HistoryState {
    hecho?: string
  }
}
