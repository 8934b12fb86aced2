/** A one-page PDF with one line, enough to stand for the document of an invented act. */
export function pdfDeDemostracion(linea: string): Buffer {
  const texto = linea.replace(/[^\x20-\x7e]/g, '').replace(/[()\\]/g, '\\$&')
  const contenido = `BT /F1 12 Tf 72 720 Td (${texto}) Tj ET`
  const objetos = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${contenido.length} >>\nstream\n${contenido}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let pdf = '%PDF-1.4\n'
  const posiciones = objetos.map((objeto, i) => {
    const posicion = pdf.length
    pdf += `${i + 1} 0 obj\n${objeto}\nendobj\n`
    return posicion
  })
  const tabla = posiciones.map((p) => `${String(p).padStart(10, '0')} 00000 n \n`).join('')
  pdf += `xref\n0 ${objetos.length + 1}\n0000000000 65535 f \n${tabla}trailer << /Size ${objetos.length + 1} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`
  return Buffer.from(pdf, 'latin1')
}
