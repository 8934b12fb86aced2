import { describe, expect, it } from 'vitest'
import { figuraDePasos, isRechazoPoligono, parsePoligono, pasosDe } from './index.ts'

const anillo = (x = -74, y = 5) => [
  [x, y],
  [x + 0.1, y],
  [x + 0.1, y + 0.1],
  [x, y + 0.1],
  [x, y],
]
const feature = (properties: object, coordinates: unknown = [anillo()], type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
})
const reglaDe = (leido: ReturnType<typeof parsePoligono>) => (isRechazoPoligono(leido) ? leido.regla : leido.codigo)

describe('un municipio del MGN en GeoJSON', () => {
  it.each([
    ['MPIO_CDPMP de las ediciones recientes', { MPIO_CDPMP: '25200' }, '25200'],
    ['mpio_cdpmp en minúscula', { mpio_cdpmp: '05001', nombre: 'MEDELLÍN' }, '05001'],
    ['MPIO_CCNCT de las ediciones anteriores', { MPIO_CCNCT: '05001' }, '05001'],
    ['departamento y municipio aparte', { DPTO_CCDGO: '05', MPIO_CCDGO: '001' }, '05001'],
    ['el código entero en MPIO_CCDGO', { MPIO_CCDGO: '05001' }, '05001'],
    ['un número que perdió su cero', { MPIO_CDPMP: 5001 }, '05001'],
  ])('su código: %s', (_, propiedades, codigo) => expect(reglaDe(parsePoligono(feature(propiedades)))).toBe(codigo))

  it.each([
    ['sin propiedades', { type: 'Feature' }, 'poligonos_sin_codigo'],
    ['un código que no lo es', feature({ MPIO_CDPMP: 'Cogua' }), 'poligonos_sin_codigo'],
    ['nada', null, 'poligonos_sin_codigo'],
    ['un punto', feature({ MPIO_CDPMP: '25200' }, [-74, 5], 'Point'), 'poligonos_geometria'],
    ['sin anillos', feature({ MPIO_CDPMP: '25200' }, []), 'poligonos_geometria'],
    [
      'un anillo de dos puntos',
      feature({ MPIO_CDPMP: '25200' }, [
        [
          [-74, 5],
          [-74, 6],
        ],
      ]),
      'poligonos_geometria',
    ],
    [
      'un anillo que es un solo punto',
      feature({ MPIO_CDPMP: '25200' }, [Array(9).fill([-74, 5])]),
      'poligonos_geometria',
    ],
    ['coordenadas de texto', feature({ MPIO_CDPMP: '25200' }, [Array(9).fill(['x', 'y'])]), 'poligonos_geometria'],
    [
      'metros del origen nacional',
      feature({ MPIO_CDPMP: '25200' }, [anillo(4_880_000, 2_000_000)]),
      'poligonos_coordenadas',
    ],
    ['latitud y longitud al revés', feature({ MPIO_CDPMP: '25200' }, [anillo(5, -74)]), 'poligonos_coordenadas'],
  ])('se rechaza %s', (_, dado, regla) => expect(reglaDe(parsePoligono(dado))).toBe(regla))

  it('las partes de un MultiPolygon y los huecos son anillos; ninguno repite el primer punto al final', () => {
    const leido = parsePoligono(
      feature({ MPIO_CDPMP: '88001' }, [[anillo(), anillo(-73.98, 5.02)], [anillo(-81.7, 12.5)]], 'MultiPolygon'),
    )
    if (isRechazoPoligono(leido)) throw new Error(leido.regla)
    expect(leido.figura.map((a) => a.length)).toEqual([4, 4, 4])
    expect(leido.figura[2]?.[0]).toEqual([-817_000, 125_000])
  })

  it('los pasos en que viaja una figura la devuelven igual', () => {
    const leido = parsePoligono(feature({ MPIO_CDPMP: '88001' }, [anillo(), anillo(-73.98, 5.02)]))
    if (isRechazoPoligono(leido)) throw new Error(leido.regla)
    expect(pasosDe(leido.figura)[0]).toEqual([-740_000, 50_000, 1000, 0, 0, 1000, -1000, 0])
    expect(figuraDePasos(pasosDe(leido.figura))).toEqual(leido.figura)
  })
})
