// The features of a GeoJSON collection, one at a time: a country in full detail does not fit in a string.
import { createReadStream } from 'node:fs'

/** Octets of one feature: the largest municipality of the MGN in full detail takes 8 MB. */
const MAYOR = 64 * 1024 * 1024

export class GeojsonIlegible extends Error {}

/** Each feature already parsed. Throws `GeojsonIlegible` when the file is not a collection, is broken or ends before its time. */
export async function* leerFeatures(ruta: string, tamanoTrozo = 1 << 20): AsyncGenerator<unknown> {
  const lector: Lector = { hondo: 0, enTexto: false, escape: false, clave: '', vistas: false, enFeatures: false }
  let pendiente: Buffer[] = []
  for await (const trozo of createReadStream(ruta, { highWaterMark: tamanoTrozo }) as AsyncIterable<Buffer>) {
    let desde = pendiente.length > 0 ? 0 : -1
    for (let i = 0; i < trozo.length; i += 1) {
      const suceso = avanzar(lector, trozo[i] ?? 0)
      if (suceso === 'empieza') desde = i
      if (suceso !== 'termina') continue
      yield parse(Buffer.concat([...pendiente, trozo.subarray(desde, i + 1)]))
      pendiente = []
      desde = -1
    }
    if (desde >= 0) pendiente.push(trozo.subarray(desde))
    if (pendiente.length * tamanoTrozo > MAYOR) throw new GeojsonIlegible('a feature is larger than any municipality')
  }
  if (!lector.vistas || lector.hondo !== 0 || lector.enTexto) throw new GeojsonIlegible('it is not a whole collection')
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new GeojsonIlegible('a feature is not JSON')
  }
}

type Lector = {
  /** How many objects and lists are open. */
  hondo: number
  enTexto: boolean
  escape: boolean
  /** Last text of the collection itself, as far as it matters. */
  clave: string
  vistas: boolean
  enFeatures: boolean
}

const [COMILLA, BARRA, ABRE, CIERRA, ABRE_LISTA, CIERRA_LISTA] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d]

/** One octet more: whether a feature begins or ends with it. Octets inside a letter of UTF-8 never look like these signs. */
function avanzar(lector: Lector, c: number): 'empieza' | 'termina' | null {
  if (lector.enTexto) {
    seguirTexto(lector, c)
  } else if (c === COMILLA) {
    lector.enTexto = true
    if (lector.hondo === 1) lector.clave = ''
  } else if (c === ABRE || c === ABRE_LISTA) {
    return abrir(lector, c)
  } else if (c === CIERRA || c === CIERRA_LISTA) {
    return cerrar(lector)
  }
  return null
}

function seguirTexto(lector: Lector, c: number): void {
  if (lector.escape) lector.escape = false
  else if (c === BARRA) lector.escape = true
  else if (c === COMILLA) lector.enTexto = false
  if (lector.enTexto && lector.hondo === 1 && lector.clave.length < 20) lector.clave += String.fromCharCode(c)
}

function abrir(lector: Lector, c: number): 'empieza' | null {
  if (lector.hondo === 1 && c === ABRE_LISTA && lector.clave === 'features') lector.enFeatures = lector.vistas = true
  lector.hondo += 1
  return lector.enFeatures && lector.hondo === 3 && c === ABRE ? 'empieza' : null
}

function cerrar(lector: Lector): 'termina' | null {
  lector.hondo -= 1
  if (lector.hondo < 0) throw new GeojsonIlegible('more is closed than was opened')
  if (lector.hondo === 1) lector.enFeatures = false
  return lector.enFeatures && lector.hondo === 2 ? 'termina' : null
}
