// The frame of every screen: skip link, top bar, notices, navigation by role, the screen, footer.
import { useQuery } from '@tanstack/react-query'
import { Outlet, useRouterState } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { BannerConexion } from './conexion.tsx'
import { EnCamino } from './en-camino.tsx'
import { Encabezado } from './encabezado.tsx'
import { Navegacion } from './navegacion.tsx'
import { Papel } from './papel.tsx'
import { Pie } from './pie.tsx'
import { Reingreso } from './reingreso.tsx'
import { consultaSesion } from './sesion.ts'
import './armazon.css'

export function Armazon() {
  const { data } = useQuery(consultaSesion)
  const cargando = useRouterState({ select: (s) => s.status === 'pending' })
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it is a link inside the page, followed by hand */}
      <a className="saltar" href="#contenido" onClick={saltarAlContenido}>
        Saltar al contenido
      </a>
      <Encabezado sesion={data?.sesion} />
      {data?.demostracion ? (
        <aside className="franja franja--demostracion" aria-label="Demostración">
          {data.demostracion.aviso}
        </aside>
      ) : null}
      <BannerConexion />
      <Navegacion sesion={data?.sesion ?? null} />
      <main id="contenido" className="contenido" tabIndex={-1} aria-busy={cargando}>
        <Outlet />
      </main>
      <Papel />
      <Pie />
      <EnCamino visible={cargando} />
      <Reingreso />
    </>
  )
}

/** By hand, because <base href> would send a plain `#contenido` to the first page. */
function saltarAlContenido(evento: MouseEvent) {
  evento.preventDefault()
  document.getElementById('contenido')?.focus()
}
