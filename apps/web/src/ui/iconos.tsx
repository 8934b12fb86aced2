// Icons of our own, 20 px, drawn with the current colour. Always beside a word, so they are hidden from the reader of the screen.
import type { ReactNode } from 'react'

function Icono({ children }: { children: ReactNode }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

export const IconoBien = () => (
  <Icono>
    <circle cx="10" cy="10" r="7.5" />
    <path d="m6.5 10.3 2.4 2.4 4.6-5" />
  </Icono>
)
export const IconoMal = () => (
  <Icono>
    <path d="M6.9 2.5h6.2l4.4 4.4v6.2l-4.4 4.4H6.9l-4.4-4.4V6.9z" />
    <path d="m7.5 7.5 5 5m0-5-5 5" />
  </Icono>
)
export const IconoAlerta = () => (
  <Icono>
    <path d="M10 2.8 18 17H2z" />
    <path d="M10 8v4m0 2.3v.1" />
  </Icono>
)
export const IconoNota = () => (
  <Icono>
    <circle cx="10" cy="10" r="7.5" />
    <path d="M10 9.2v4.6m0-7.3v.1" />
  </Icono>
)
export const IconoReloj = () => (
  <Icono>
    <circle cx="10" cy="10" r="7.5" />
    <path d="M10 5.5V10l3 2" />
  </Icono>
)
export const IconoLapiz = () => (
  <Icono>
    <path d="m3 17 .8-3.8L13.5 3.5l3 3-9.7 9.7z" />
    <path d="m11.5 5.5 3 3" />
  </Icono>
)
export const IconoEnviado = () => (
  <Icono>
    <path d="M17.5 2.5 2.5 8.2l6 2.8 2.8 6.5z" />
    <path d="m17.5 2.5-9 8.5" />
  </Icono>
)
export const IconoSello = () => (
  <Icono>
    <path d="M10 2.2 16.5 5v5c0 4-2.7 6.7-6.5 7.8C6.2 16.7 3.5 14 3.5 10V5z" />
    <path d="m7 10 2.2 2.2L13.2 8" />
  </Icono>
)
export const IconoVolver = () => (
  <Icono>
    <path d="M7 4 3 8l4 4" />
    <path d="M3 8h9a4.5 4.5 0 0 1 0 9H8" />
  </Icono>
)
export const IconoCandado = () => (
  <Icono>
    <path d="M4 9h12v8.5H4z" />
    <path d="M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9" />
  </Icono>
)
export const IconoRaya = () => (
  <Icono>
    <circle cx="10" cy="10" r="7.5" />
    <path d="M6.5 10h7" />
  </Icono>
)
export const IconoPersona = () => (
  <Icono>
    <circle cx="10" cy="7" r="3.5" />
    <path d="M3 17.5c.8-3.5 3.5-5 7-5s6.2 1.5 7 5" />
  </Icono>
)
export const IconoArchivo = () => (
  <Icono>
    <path d="M4.5 2.5h7l4 4v11h-11z" />
    <path d="M11.5 2.5v4h4" />
  </Icono>
)
export const IconoSubir = () => (
  <Icono>
    <path d="M10 13V3M6 7l4-4 4 4" />
    <path d="M3 13v4h14v-4" />
  </Icono>
)
export const IconoBajar = () => (
  <Icono>
    <path d="M10 3v10m-4-4 4 4 4-4" />
    <path d="M3 14v3h14v-3" />
  </Icono>
)
export const IconoBuscar = () => (
  <Icono>
    <circle cx="8.5" cy="8.5" r="5.5" />
    <path d="m12.7 12.7 4.8 4.8" />
  </Icono>
)
export const IconoSinConexion = () => (
  <Icono>
    <path d="M2 7.5a12 12 0 0 1 16 0M5 11a7.5 7.5 0 0 1 10 0M10 15.5v.1M3 3l14 14" />
  </Icono>
)
export const IconoMas = () => (
  <Icono>
    <path d="M10 4v12M4 10h12" />
  </Icono>
)
export const IconoMenos = () => (
  <Icono>
    <path d="M4 10h12" />
  </Icono>
)
export const IconoCambio = () => (
  <Icono>
    <path d="M3 7h13m-3-3 3 3-3 3M17 13H4m3-3-3 3 3 3" />
  </Icono>
)
