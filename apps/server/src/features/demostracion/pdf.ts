/** Lines of a page and letters of a line that fit. */
const LINEAS = 48
const LETRAS = 88

/** A one-page PDF with one line, enough to stand for the document of an invented act. */
export function pdfDeDemostracion(linea: string): Buffer {
  return pdfDePaginas([[linea]])
}

/** A PDF of letters alone, page by page. A line longer than the page is broken, and a page longer than the paper goes on in another. */
export function pdfDePaginas(paginas: readonly (readonly string[])[]): Buffer {
  const hojas = paginas.flatMap((lineas) => enHojas(lineas.flatMap(partir)))
  const kids = hojas.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  const objetos = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (es-CO) >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${hojas.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...hojas.flatMap((lineas, i) => hoja(lineas, 5 + 2 * i)),
  ]
  return Buffer.from(armar(objetos), 'latin1')
}

function hoja(lineas: readonly string[], contenido: number): [string, string] {
  const dibujo = `BT /F1 11 Tf 14 TL 72 720 Td ${lineas.map((linea) => `(${escapar(linea)}) Tj T*`).join(' ')} ET`
  const recursos = '/Resources << /Font << /F1 3 0 R >> >>'
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${contenido} 0 R ${recursos} >>`,
    `<< /Length ${dibujo.length} >>\nstream\n${dibujo}\nendstream`,
  ]
}

/** The file as text of one byte a letter, with the table of where each object stands. */
function armar(objetos: readonly string[]): string {
  const partes = ['%PDF-1.4\n']
  let largo = partes.join('').length
  const lugares = objetos.map((objeto, i) => {
    const lugar = largo
    const parte = `${i + 1} 0 obj\n${objeto}\nendobj\n`
    partes.push(parte)
    largo += parte.length
    return lugar
  })
  const tabla = lugares.map((lugar) => `${String(lugar).padStart(10, '0')} 00000 n \n`).join('')
  const fin = `trailer << /Size ${objetos.length + 1} /Root 1 0 R >>\nstartxref\n${largo}\n%%EOF\n`
  return `${partes.join('')}xref\n0 ${objetos.length + 1}\n0000000000 65535 f \n${tabla}${fin}`
}

/** Letters outside Latin-1 have no place in the font. */
function escapar(linea: string): string {
  return linea.replace(/[^\x20-\xff]/g, '').replace(/[()\\]/g, '\\$&')
}

function partir(linea: string): string[] {
  const lineas: string[] = []
  let actual = ''
  for (const palabra of linea.split(' ')) {
    if (actual !== '' && actual.length + palabra.length >= LETRAS) {
      lineas.push(actual)
      actual = palabra
    } else actual = actual === '' ? palabra : `${actual} ${palabra}`
  }
  return [...lineas, actual]
}

function enHojas(lineas: readonly string[]): string[][] {
  const hojas: string[][] = []
  for (let i = 0; i < Math.max(1, lineas.length); i += LINEAS) hojas.push(lineas.slice(i, i + LINEAS))
  return hojas
}
