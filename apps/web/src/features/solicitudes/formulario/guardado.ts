// What was typed outlives a reload of the page, in the storage of this tab alone (sessionStorage): it ends with the tab, and the next person at the
// same computer does not find it. The number of the identity document is not kept even there, nor are the files: a browser that restores closed tabs
// restores that storage too. Kept is the token of the upload, which lets documents be added and none be read.
import type { Respuesta } from '../../../api/tipos.ts'
import { type Campos, VACIOS } from './campos.ts'

type Almacen = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
export type Radicada = Respuesta<'POST /api/solicitudes'> & { readonly correo: string; readonly entidad: string }

const BORRADOR = 'kpt.solicitud.borrador'
const RADICADA = 'kpt.solicitud.radicada'
/** Never written: the identity number, the consent (it is given each time) and the field of programs. */
const NUNCA = ['documentoNumero', 'consiente', 'sitio'] as const satisfies readonly (keyof Campos)[]

export type Borrador = { readonly campos: Campos; readonly carga: string | null }

export function guardarBorrador(almacen: Almacen, { campos, carga }: Borrador): void {
  const suelto: Partial<Campos> = { ...campos }
  const limpio = Object.fromEntries(Object.entries(suelto).filter(([campo]) => !NUNCA.some((n) => n === campo)))
  escribir(almacen, BORRADOR, { campos: limpio, carga })
}

/** What was typed before, over an empty form; anything that is not what was written is left out. */
export function leerBorrador(almacen: Almacen): Borrador {
  const { campos, carga } = leer(almacen, BORRADOR) as { campos?: Record<string, unknown>; carga?: unknown }
  const buenos = Object.entries(VACIOS).map(([campo, vacio]) => {
    const escrito = NUNCA.some((n) => n === campo) ? undefined : campos?.[campo]
    return [campo, typeof escrito === typeof vacio ? escrito : vacio]
  })
  return { campos: Object.fromEntries(buenos) as Campos, carga: typeof carga === 'string' ? carga : null }
}

export function olvidarBorrador(almacen: Almacen): void {
  almacen.removeItem(BORRADOR)
}

/** The number given, so that a reload does not leave the person wondering. */
export function guardarRadicada(almacen: Almacen, radicada: Radicada): void {
  escribir(almacen, RADICADA, radicada)
}

export function leerRadicada(almacen: Almacen): Radicada | null {
  const leida = leer(almacen, RADICADA) as Partial<Radicada>
  return typeof leida.radicado === 'string' && typeof leida.respuestaAntesDe === 'string' ? (leida as Radicada) : null
}

export function olvidarRadicada(almacen: Almacen): void {
  almacen.removeItem(RADICADA)
}

/** A browser may refuse to keep anything (private windows, full storage): the form works all the same. */
function escribir(almacen: Almacen, clave: string, valor: unknown): void {
  try {
    almacen.setItem(clave, JSON.stringify(valor))
  } catch {
    // Nothing to do: it is a comfort.
  }
}

function leer(almacen: Almacen, clave: string): object {
  try {
    return JSON.parse(almacen.getItem(clave) ?? '{}') ?? {}
  } catch {
    return {}
  }
}
