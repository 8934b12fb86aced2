import encodeQR from 'qr'

/** A QR code in SVG, its quiet zone included. Each row as runs of squares: no lines between neighbours. */
export function svgDeQr(texto: string): string {
  const filas = encodeQR(texto, 'raw', { ecc: 'medium', border: 2 })
  const trazo = filas.flatMap((fila, y) =>
    [
      ...fila
        .map((oscuro) => (oscuro ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: tramo }) => `M${index} ${y}h${tramo.length}v1h-${tramo.length}z`),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${filas.length} ${filas.length}"><path d="${trazo.join('')}"/></svg>`
}
