// The canvas of the map of the country: tenths of the units of @svg-maps/colombia, whose outlines it draws.
import type { Caja, Figura, Punto } from '@kpt/domain/territorio'

export const PAIS: Caja = [0, 0, 6130, 6940]

/**
 * The outlines follow Mercator's projection; scale and origin were fitted by least distance of the 1,119 seats of the mainland to their
 * own department (97.5 % inside, the farthest 1.7 units out). A test holds them.
 */
const ESCALA = { x: 409.31966, y: -408.75767 }
const ORIGEN = { x: 33_470.366, y: 5196.524 }

/** Place of a longitude and a latitude in degrees (WGS84, MAGNA-SIRGAS) on the canvas. */
export function enLienzo(longitud: number, latitud: number): Punto {
  const mercator = (Math.log(Math.tan(Math.PI / 4 + (latitud * Math.PI) / 360)) * 180) / Math.PI
  return [ESCALA.x * longitud + ORIGEN.x, ESCALA.y * mercator + ORIGEN.y]
}

/** Rings of a path written as the outlines are: `M0,0l1,0 0,1z`. */
export function figuraDe(trazo: string): Figura {
  return trazo
    .split('z')
    .filter(Boolean)
    .map((anillo) => {
      const [inicio = '', pasos = ''] = anillo.slice(1).split('l')
      let [x, y] = parDe(inicio)
      const puntos: Punto[] = [[x, y]]
      for (const paso of pasos.split(' ')) {
        const [dx, dy] = parDe(paso)
        ;[x, y] = [x + dx, y + dy]
        puntos.push([x, y])
      }
      return puntos
    })
}

/** Path of rings on the canvas, in whole tenths of it or finer: `fino` parts of each. */
export function trazoDe(figura: Figura, fino = 1): string {
  const cifra = (n: number) => Math.round(n * fino) / fino
  return figura.map((anillo) => `M${anillo.map(([x, y]) => `${cifra(x)},${cifra(y)}`).join('L')}z`).join('')
}

function parDe(texto: string): [number, number] {
  const [x = 0, y = 0] = texto.split(',').map(Number)
  return [x, y]
}
