// How long a session lasts, and from which kind of device it was opened. What the server enforces and the screen says.
import type { Instante } from '../shared/index.ts'

const MINUTO = 60_000

/** Longest life of a session, whatever is done in it: a working day. */
export const DURACION_SESION = 12 * 60 * MINUTO
/** Without use for this long it ends by itself. */
export const OCIO_SESION = 2 * 60 * MINUTO

/** When a session ends if nobody uses it again. */
export function finDeSesion({ vista, expira }: { readonly vista: Instante; readonly expira: Instante }): Instante {
  return Math.min(vista + OCIO_SESION, expira)
}

export type Dispositivo = { readonly navegador: string | null; readonly sistema: string | null }

// In this order: most browsers say to be also the ones that follow.
const NAVEGADORES: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(HeadlessChrome|Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bVersion\/[\d.]+ .*Safari\//, 'Safari'],
]

const SISTEMAS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** What a browser says it is, as far as a person would recognise it. Anybody can write another: it is for memory, never for trust. */
export function dispositivoDe(agente: string | null): Dispositivo {
  const primero = (tabla: readonly (readonly [RegExp, string])[]) =>
    tabla.find(([patron]) => patron.test(agente ?? ''))?.[1] ?? null
  return { navegador: primero(NAVEGADORES), sistema: primero(SISTEMAS) }
}
