// PDFs that people send, made byte by byte: with letters, of pictures alone, under a key, broken, or meant to do harm.
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'

/** A file of these objects, numbered from 1, whose first is the catalogue. `cola` goes in the trailer. */
export function armarPdf(objetos: readonly (string | Buffer)[], cola = ''): Buffer {
  const partes: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  let largo = partes[0]?.length ?? 0
  const lugares = objetos.map((objeto, i) => {
    const lugar = largo
    const cuerpo = typeof objeto === 'string' ? Buffer.from(objeto, 'latin1') : objeto
    const parte = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), cuerpo, Buffer.from('\nendobj\n')])
    partes.push(parte)
    largo += parte.length
    return lugar
  })
  const tabla = lugares.map((lugar) => `${String(lugar).padStart(10, '0')} 00000 n \n`).join('')
  const fin = `trailer << /Size ${objetos.length + 1} /Root 1 0 R ${cola} >>\nstartxref\n${largo}\n%%EOF\n`
  return Buffer.concat([
    ...partes,
    Buffer.from(`xref\n0 ${objetos.length + 1}\n0000000000 65535 f \n${tabla}${fin}`, 'latin1'),
  ])
}

export function flujo(datos: Buffer, diccionario = ''): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${datos.length} ${diccionario} >>\nstream\n`),
    datos,
    Buffer.from('\nendstream'),
  ])
}

const hoja = (contenido: number, recursos = '/Font << /F1 3 0 R >>') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${contenido} 0 R /Resources << ${recursos} >> >>`
const FUENTE = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
const CATALOGO = '<< /Type /Catalog /Pages 2 0 R >>'
const paginas = (cuales: readonly number[], cuantas = cuales.length) =>
  `<< /Type /Pages /Kids [${cuales.map((n) => `${n} 0 R`).join(' ')}] /Count ${cuantas} >>`

/** As a scanner makes it: a page that is a picture, without a letter. */
export function pdfEscaneado(): Buffer {
  const gris = '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8'
  return armarPdf([
    CATALOGO,
    paginas([3]),
    hoja(4, '/XObject << /I 5 0 R >>'),
    flujo(Buffer.from('q 612 0 0 792 0 0 cm /I Do Q')),
    flujo(deflateSync(Buffer.alloc(64, 200)), `${gris} /Filter /FlateDecode`),
  ])
}

/** One page with what its stream holds, packed. */
export function pdfConContenido(contenido: Buffer): Buffer {
  return armarPdf([
    CATALOGO,
    paginas([4]),
    FUENTE,
    hoja(5),
    flujo(deflateSync(contenido, { level: 1 }), '/Filter /FlateDecode'),
  ])
}

/** The same page so many times, in leaves of a hundred. */
export function pdfDeMuchasPaginas(cuantas: number): Buffer {
  const grupos = Math.ceil(cuantas / 100)
  const raiz = `<< /Type /Pages /Kids [${Array.from({ length: grupos }, (_, i) => `${5 + i} 0 R`).join(' ')}] /Count ${cuantas} >>`
  const suelta = flujo(Buffer.from('BT /F1 12 Tf 72 720 Td (Pagina repetida del documento) Tj ET'))
  const nodos = Array.from({ length: grupos }, (_, g) => {
    const suyas = Math.min(100, cuantas - g * 100)
    const hijas = Array.from({ length: suyas }, (_, i) => `${5 + grupos + g * 100 + i} 0 R`).join(' ')
    return `<< /Type /Pages /Parent 2 0 R /Kids [${hijas}] /Count ${suyas} >>`
  })
  return armarPdf([CATALOGO, raiz, FUENTE, suelta, ...nodos, ...Array.from({ length: cuantas }, () => hoja(4))])
}

/** Encrypted as the standard says (revision 2, RC4 of 40 bits); whoever opens it needs this key, and an empty one is none. */
export function pdfConClave(clave: string): Buffer {
  const [id, permisos] = [Buffer.from('0123456789abcdef'), -44]
  const llena = (texto: string) => Buffer.concat([Buffer.from(texto, 'latin1'), RELLENO]).subarray(0, 32)
  const dueno = rc4(md5(llena('dueno')).subarray(0, 5), llena(clave))
  const p = Buffer.alloc(4)
  p.writeInt32LE(permisos)
  const llave = md5(llena(clave), dueno, p, id).subarray(0, 5)
  const hex = (datos: Buffer) => `<${datos.toString('hex')}>`
  const cifrar = (datos: Buffer, objeto: number) =>
    rc4(md5(llave, Buffer.from([objeto, 0, 0, 0, 0])).subarray(0, 10), datos)
  const texto = Buffer.from('BT /F1 12 Tf 72 720 Td (Plan con candado de los que solo impiden imprimir) Tj ET')
  const candado = `<< /Filter /Standard /V 1 /R 2 /O ${hex(dueno)} /U ${hex(rc4(llave, RELLENO))} /P ${permisos} >>`
  const objetos = [CATALOGO, paginas([4]), FUENTE, hoja(5), flujo(cifrar(texto, 5)), candado]
  return armarPdf(objetos, `/Encrypt 6 0 R /ID [${hex(id)} ${hex(id)}]`)
}

const RELLENO = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const md5 = (...partes: Buffer[]) => createHash('md5').update(Buffer.concat(partes)).digest()

/** OpenSSL no longer offers it without its old provider: twenty lines are enough for a test. */
function rc4(llave: Buffer, datos: Buffer): Buffer {
  const s = Uint8Array.from({ length: 256 }, (_, i) => i)
  let j = 0
  for (let i = 0; i < 256; i += 1) {
    j = (j + (s[i] ?? 0) + (llave[i % llave.length] ?? 0)) & 255
    ;[s[i], s[j]] = [s[j] ?? 0, s[i] ?? 0]
  }
  let [a, b] = [0, 0]
  const dichos = datos.map((byte) => {
    a = (a + 1) & 255
    b = (b + (s[a] ?? 0)) & 255
    ;[s[a], s[b]] = [s[b] ?? 0, s[a] ?? 0]
    return byte ^ (s[((s[a] ?? 0) + (s[b] ?? 0)) & 255] ?? 0)
  })
  return Buffer.from(dichos)
}
