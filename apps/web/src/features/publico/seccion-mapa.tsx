// The place of the map on the public home. Its file arrives after the search can be used, and the page is whole without it.
import { lazy, Suspense } from 'react'
import { Esqueleto } from '../../ui/esqueleto.tsx'

const MapaPublico = lazy(async () => ({ default: (await import('./mapa-publico.tsx')).MapaPublico }))

export function SeccionMapa() {
  return (
    <section className="seccion" aria-labelledby="mapa">
      <h2 id="mapa">Por departamento</h2>
      <Suspense fallback={<Esqueleto lineas={12} />}>
        <MapaPublico />
      </Suspense>
    </section>
  )
}
