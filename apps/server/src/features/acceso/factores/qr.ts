import encodeQR from 'qr'

/** A QR code as one path of squares, with its quiet zone: the browser draws it without any style of its own. */
export function dibujarQr(texto: string): { lado: number; trazo: string } {
  const modulos = encodeQR(texto, 'raw', { ecc: 'medium', border: 4 })
  const trazo = modulos.flatMap((fila, y) => fila.flatMap((oscuro, x) => (oscuro ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { lado: modulos.length, trazo: trazo.join('') }
}
