// The country as places: each department with its outline; the islands in a frame, enlarged, because they would be a speck.
import type { Caja, Punto } from '@kpt/domain/territorio'
import type { Contorno } from './contornos.ts'
import type { Lugar } from './lugar.ts'

export const RECUADRO: Caja = [170, 130, 770, 830]
const ISLAS = '88'
const AUMENTO = 13

/** How a department is shown: everything of a place but its drawing. */
export type Muestra = Omit<Lugar, 'area' | 'marca'> & { readonly clase: string; readonly cifra?: string }

export function lugaresDelPais(contornos: readonly Contorno[], muestras: readonly Muestra[]): Lugar[] {
  const porCodigo = new Map<string, Contorno>(contornos.map((c) => [c.codigo, c]))
  return muestras.flatMap(({ clase, cifra, ...muestra }) => {
    const contorno = porCodigo.get(muestra.codigo)
    if (!contorno) return []
    const { trazo, centro, holgura } = contorno
    const isla = muestra.codigo === ISLAS
    const area = { trazo, clase, centro: [centro[0], centro[1]] as Punto, holgura }
    return [
      {
        ...muestra,
        area: { ...area, ...(cifra ? { cifra } : {}), ...(isla ? { transformacion: alRecuadro(centro) } : {}) },
      },
    ]
  })
}

function alRecuadro([x, y]: readonly [number, number]): string {
  const [x0, y0, x1, y1] = RECUADRO
  return `translate(${(x0 + x1) / 2 - x * AUMENTO} ${(y0 + y1) / 2 - y * AUMENTO}) scale(${AUMENTO})`
}
