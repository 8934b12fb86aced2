// The map as a file of its own: what the style sheets give to each shape goes written in it.

const ESTILOS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'vector-effect',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'display',
]

export function guardarDibujo(dibujo: SVGSVGElement, archivo: string): void {
  const copia = dibujo.cloneNode(true) as SVGSVGElement
  const originales = [dibujo, ...dibujo.querySelectorAll<SVGElement>('*')]
  const copias = [copia, ...copia.querySelectorAll<SVGElement>('*')]
  for (const [i, original] of originales.entries()) {
    const estilo = getComputedStyle(original)
    for (const nombre of ESTILOS) copias[i]?.setAttribute(nombre, estilo.getPropertyValue(nombre))
  }
  // Addresses of the screens mean nothing outside them.
  for (const enlace of copia.querySelectorAll('a')) enlace.removeAttribute('href')
  const { width, height } = dibujo.getBoundingClientRect()
  copia.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copia.setAttribute('width', String(Math.round(width)))
  copia.setAttribute('height', String(Math.round(height)))
  const url = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copia)], { type: 'image/svg+xml' }))
  const enlace = document.createElement('a')
  enlace.href = url
  enlace.download = `${archivo}.svg`
  enlace.click()
  URL.revokeObjectURL(url)
}
