// SHA-256 (FIPS 180-4) of short texts, many times over: the browser's own is asynchronous, which costs more than the digest itself, and is not there
// at all on a plain http address. It guards nothing: the server checks the answer with its own.

const K = /* @__PURE__ */ constantes()

/** The digest of a message that fits in memory. */
export function sha256(mensaje: Uint8Array): Uint8Array {
  const bloques = rellenar(mensaje)
  const estado = Uint32Array.of(
    0x6a09e667,
    0xbb67ae85,
    0x3c6ef372,
    0xa54ff53a,
    0x510e527f,
    0x9b05688c,
    0x1f83d9ab,
    0x5be0cd19,
  )
  const w = new Uint32Array(64)
  for (let i = 0; i < bloques.byteLength; i += 64) comprimir(estado, w, bloques, i)
  const salida = new Uint8Array(32)
  const vista = new DataView(salida.buffer)
  estado.forEach((palabra, i) => {
    vista.setUint32(i * 4, palabra)
  })
  return salida
}

function rellenar(mensaje: Uint8Array): DataView {
  const total = Math.ceil((mensaje.length + 9) / 64) * 64
  const bytes = new Uint8Array(total)
  bytes.set(mensaje)
  bytes[mensaje.length] = 0x80
  const vista = new DataView(bytes.buffer)
  vista.setUint32(total - 4, mensaje.length * 8)
  return vista
}

function comprimir(estado: Uint32Array, w: Uint32Array, bloques: DataView, desde: number): void {
  for (let t = 0; t < 16; t += 1) w[t] = bloques.getUint32(desde + t * 4)
  for (let t = 16; t < 64; t += 1) {
    const x = en(w, t - 15)
    const y = en(w, t - 2)
    w[t] =
      en(w, t - 16) +
      (girar(x, 7) ^ girar(x, 18) ^ (x >>> 3)) +
      en(w, t - 7) +
      (girar(y, 17) ^ girar(y, 19) ^ (y >>> 10))
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = estado
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
  const nuevas = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i += 1) estado[i] = en(estado, i) + (nuevas[i] ?? 0)
}

function girar(x: number, n: number): number {
  return (x >>> n) | (x << (32 - n))
}

function en(palabras: Uint32Array, i: number): number {
  return palabras[i] ?? 0
}

/** First 32 bits of the fractional part of the cube roots of the first 64 primes. */
function constantes(): Uint32Array {
  const k = new Uint32Array(64)
  for (let n = 2, i = 0; i < 64; n += 1) {
    if (!isPrimo(n)) continue
    k[i] = (Math.cbrt(n) % 1) * 2 ** 32
    i += 1
  }
  return k
}

function isPrimo(n: number): boolean {
  for (let i = 2; i * i <= n; i += 1) if (n % i === 0) return false
  return true
}
