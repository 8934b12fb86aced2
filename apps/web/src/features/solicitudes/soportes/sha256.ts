// SHA-256 (FIPS 180-4) of one text with many endings: what is common is digested once. The browser's own is asynchronous, which costs more than the
// digest itself, and is not there at all on a plain http address. It guards nothing: the server checks the answer with its own.

/** The digest of bytes. */
export function sha256(mensaje: Uint8Array): Uint8Array {
  return comenzarSha256(mensaje)('')
}

/** Digests what begins and gives the digest of it followed by a short ASCII ending (up to 55 letters). The answer is overwritten by the next one. */
export function comenzarSha256(comienzo: Uint8Array): (final: string) => Uint8Array {
  const w = new Int32Array(64)
  const enteros = comienzo.length - (comienzo.length % 64)
  const base = Int32Array.from(INICIAL)
  for (let i = 0; i < enteros; i += 64) comprimir(base, w, comienzo, i)
  const resto = comienzo.subarray(enteros)
  const cola = new Uint8Array(128)
  const estado = new Int32Array(8)
  const salida = new Uint8Array(32)
  const vista = new DataView(salida.buffer)
  return (final) => {
    const bytes = rellenar(cola, resto, final, comienzo.length + final.length)
    estado.set(base)
    for (let i = 0; i < bytes; i += 64) comprimir(estado, w, cola, i)
    for (let i = 0; i < 8; i += 1) vista.setInt32(i * 4, estado[i] ?? 0)
    return salida
  }
}

/** Writes the last block or two: the rest, the ending, a one and the length in bits. Answers how many bytes they are. */
function rellenar(cola: Uint8Array, resto: Uint8Array, final: string, total: number): number {
  const largo = resto.length + final.length
  const bytes = largo + 9 <= 64 ? 64 : 128
  cola.fill(0)
  cola.set(resto)
  for (let i = 0; i < final.length; i += 1) cola[resto.length + i] = final.charCodeAt(i)
  cola[largo] = 0x80
  for (let i = 0; i < 4; i += 1) cola[bytes - 1 - i] = (total * 8) >>> (8 * i)
  return bytes
}

function comprimir(estado: Int32Array, w: Int32Array, bytes: Uint8Array, desde: number): void {
  extender(w, bytes, desde)
  let a = estado[0] ?? 0
  let b = estado[1] ?? 0
  let c = estado[2] ?? 0
  let d = estado[3] ?? 0
  let e = estado[4] ?? 0
  let f = estado[5] ?? 0
  let g = estado[6] ?? 0
  let h = estado[7] ?? 0
  for (let t = 0; t < 64; t += 1) {
    const t1 = (h + (girar(e, 6) ^ girar(e, 11) ^ girar(e, 25)) + ((e & f) ^ (~e & g)) + en(K, t) + en(w, t)) | 0
    const t2 = ((girar(a, 2) ^ girar(a, 13) ^ girar(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  sumar(estado, 0, a, b, c, d)
  sumar(estado, 4, e, f, g, h)
}

function extender(w: Int32Array, bytes: Uint8Array, desde: number): void {
  for (let t = 0; t < 16; t += 1) {
    const i = desde + t * 4
    w[t] = ((bytes[i] ?? 0) << 24) | ((bytes[i + 1] ?? 0) << 16) | ((bytes[i + 2] ?? 0) << 8) | (bytes[i + 3] ?? 0)
  }
  for (let t = 16; t < 64; t += 1) {
    const x = en(w, t - 15)
    const y = en(w, t - 2)
    const s0 = girar(x, 7) ^ girar(x, 18) ^ (x >>> 3)
    const s1 = girar(y, 17) ^ girar(y, 19) ^ (y >>> 10)
    w[t] = (en(w, t - 16) + s0 + en(w, t - 7) + s1) | 0
  }
}

function sumar(estado: Int32Array, i: number, a: number, b: number, c: number, d: number): void {
  estado[i] = en(estado, i) + a
  estado[i + 1] = en(estado, i + 1) + b
  estado[i + 2] = en(estado, i + 2) + c
  estado[i + 3] = en(estado, i + 3) + d
}

function girar(x: number, n: number): number {
  return (x >>> n) | (x << (32 - n))
}

function en(palabras: Int32Array, i: number): number {
  return palabras[i] ?? 0
}

/** First 32 bits of the fractional parts of the roots of the first primes: square of 8 to begin with, cubic of 64 for the rounds. */
const INICIAL = /* @__PURE__ */ fracciones(8, Math.sqrt)
const K = /* @__PURE__ */ fracciones(64, Math.cbrt)

function fracciones(cuantas: number, raiz: (n: number) => number): Int32Array {
  const palabras = new Int32Array(cuantas)
  for (let n = 2, i = 0; i < cuantas; n += 1) {
    if (!isPrimo(n)) continue
    palabras[i] = (raiz(n) % 1) * 2 ** 32
    i += 1
  }
  return palabras
}

function isPrimo(n: number): boolean {
  for (let i = 2; i * i <= n; i += 1) if (n % i === 0) return false
  return true
}
