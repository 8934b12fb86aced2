// Where the draft of a review is kept: this tab, by person, report and version, so that a reload does not lose it.
import { PETICION_VACIA, type Peticion, parsePeticion } from './peticion.ts'

export type Almacen = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'length' | 'key'>

export type BorradorRevision = {
  readonly leer: () => Peticion
  readonly cambiar: (hacer: (previa: Peticion) => Peticion) => void
  readonly suscribir: (avisar: () => void) => () => void
  /** After it was sent, or when the person no longer wants it. */
  readonly olvidar: () => void
  /** What was written over an earlier version of the same report and never sent; null when there is none. */
  readonly anterior: () => { readonly version: number; readonly peticion: Peticion } | null
  /** Brings what was written over the earlier version to this one. */
  readonly traerAnterior: () => void
  readonly olvidarAnterior: () => void
}

/** `dueno`: person and report. */
export function abrirBorradorRevision(almacen: Almacen, dueno: string, version: number): BorradorRevision {
  const clave = claveDe(dueno, version)
  const oyentes = new Set<() => void>()
  let actual = parsePeticion(leer(almacen, clave)) ?? PETICION_VACIA
  let previa = buscarAnterior(almacen, dueno, version)
  const poner = (nueva: Peticion) => {
    actual = nueva
    conservar(almacen, clave, nueva === PETICION_VACIA ? null : JSON.stringify(nueva))
    for (const avisar of oyentes) avisar()
  }
  const soltarPrevia = () => {
    if (previa) conservar(almacen, claveDe(dueno, previa.version), null)
    previa = null
  }
  return {
    leer: () => actual,
    cambiar: (hacer) => poner(hacer(actual)),
    suscribir: (avisar) => {
      oyentes.add(avisar)
      return () => oyentes.delete(avisar)
    },
    olvidar: () => poner(PETICION_VACIA),
    anterior: () => previa,
    traerAnterior: () => {
      const traida = previa?.peticion ?? actual
      soltarPrevia()
      poner(traida)
    },
    olvidarAnterior: () => {
      soltarPrevia()
      poner(actual)
    },
  }
}

function claveDe(dueno: string, version: number | ''): string {
  return `kpt.revision/${dueno}/v${version}`
}

function buscarAnterior(almacen: Almacen, dueno: string, version: number) {
  const prefijo = claveDe(dueno, '')
  const versiones = Array.from({ length: largo(almacen) }, (_, i) => almacen.key(i) ?? '')
    .filter((clave) => clave.startsWith(prefijo))
    .map((clave) => Number(clave.slice(prefijo.length)))
    .filter((v) => Number.isInteger(v) && v < version)
    .sort((a, b) => b - a)
  for (const v of versiones) {
    const peticion = parsePeticion(leer(almacen, claveDe(dueno, v)))
    if (peticion) return { version: v, peticion }
  }
  return null
}

function largo(almacen: Almacen): number {
  try {
    return almacen.length
  } catch {
    return 0
  }
}

function leer(almacen: Almacen, clave: string): string | null {
  try {
    return almacen.getItem(clave)
  } catch {
    return null
  }
}

/** A browser that keeps nothing must not stop the person: the text stays on screen. */
function conservar(almacen: Almacen, clave: string, texto: string | null): void {
  try {
    if (texto === null) almacen.removeItem(clave)
    else almacen.setItem(clave, texto)
  } catch {
    // Full, or forbidden.
  }
}
