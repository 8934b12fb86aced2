import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aprender, CONOCIDOS, type Ejemplo, type IndicadorCatalogo, type MetaPorHomologar } from './index.ts'

const VIAL = 'Infraestructura red vial regional'
const catalogo: IndicadorCatalogo[] = [
  indicador('240204100', 'Vía terciaria mejorada', 'Vía terciaria mejorada', VIAL, 'Kilómetros'),
  indicador('240205600', 'Placa huella construida', 'Placa huella construida', VIAL, 'Metros'),
  indicador(
    '220102800',
    'Beneficiarios de la alimentación escolar',
    'Servicio de alimentación escolar',
    'Calidad',
    'Número',
  ),
  indicador('220102900', 'Beneficiarios de transporte escolar', 'Servicio de transporte escolar', 'Calidad', 'Número'),
]

const ejemplos: Ejemplo[] = [
  ejemplo('a', 'Llevar a los estudiantes en la buseta municipal', '220102900'),
  ejemplo('a', 'Construir placa huella en las veredas', '240205600'),
  ejemplo('b', 'Contratar la buseta municipal de las veredas', '220102900'),
  ejemplo('b', 'Mejorar vías terciarias', '240204100'),
]

const metas = [
  meta('12. Construir 500 metros de placa huella', 'Metros'),
  meta('13. Atender el PAE en todas las sedes', 'Número'),
  meta('14. Sostener la buseta municipal', 'Número'),
  { ...meta('Mejorar caminos veredales', 'Kilómetros'), sector: '24', programa: '2402' },
]

describe('asistente de homologación (R2.3)', () => {
  const asistente = aprender(catalogo, ejemplos)
  const primero = (i: number) => asistente.proponer(metas, 'libre')[i]?.[0]

  test('propone lo que el texto dice, y lo que quiere decir, con sus motivos', () => {
    expect(primero(0)?.codigo).toBe('240205600')
    expect(primero(0)?.motivos).toContainEqual({ tipo: 'unidad', unidad: 'Metros' })
    expect(primero(0)?.motivos).toContainEqual({ tipo: 'palabras', palabras: ['placa', 'huella', 'construir'] })
    expect(primero(1)?.codigo).toBe('220102800')
    expect(primero(1)?.motivos).toContainEqual({
      tipo: 'equivalencia',
      dice: 'pae',
      catalogo: ['alimentación', 'escolar'],
    })
  })

  test('con palabras que las entidades usan y el catálogo no, y lo dice', () => {
    const feria = indicador('170203803', 'Productores apoyados', 'Servicio de apoyo', 'Inclusión productiva', 'Número')
    const [candidatos] = aprender([...catalogo, feria], []).proponer([meta('Abrir el agroferia', 'Número')], 'libre')
    expect(candidatos?.[0]?.codigo).toBe('170203803')
    expect(candidatos?.[0]?.motivos).toContainEqual({ tipo: 'habla', palabras: ['agroferia'] })
    expect(candidatos?.[1]?.motivos.map((m) => m.tipo)).not.toContain('habla')
  })

  test('aprende de lo que otros planes eligieron para textos parecidos', () => {
    expect(primero(2)?.codigo).toBe('220102900')
    expect(primero(2)?.motivos).toContainEqual(
      expect.objectContaining({ tipo: 'otros_planes', nivel: 'indicador', planes: 2 }),
    )
    const sinEjemplos = aprender(catalogo, []).proponer(metas, 'libre')[2]?.[0]
    expect(sinEjemplos?.motivos.map((m) => m.tipo)).not.toContain('otros_planes')
  })

  test('con el sector o el programa conocido solo propone de él; en blanco, nada', () => {
    for (const conocido of ['sector', 'programa'] as const) {
      const propuestos = asistente.proponer(metas, conocido)
      expect(propuestos[3]?.map((c) => c.codigo).sort()).toEqual(['240204100', '240205600'])
      expect(propuestos[0]).toEqual([])
    }
  })

  test('los puntajes van de mayor a menor y no suman más de uno', () => {
    for (const candidatos of asistente.proponer(metas, 'libre', 4)) {
      const puntajes = candidatos.map((c) => c.puntaje)
      expect(puntajes).toEqual(puntajes.toSorted((a, b) => b - a))
      expect(puntajes.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
    }
  })

  test('el orden de las metas y el de los ejemplos no cambian la propuesta', () => {
    const orden = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
    fc.assert(
      fc.property(orden, orden, fc.constantFrom(...CONOCIDOS), (deMetas, deEjemplos, conocido) => {
        const otro = aprender(
          catalogo,
          deEjemplos.flatMap((i) => ejemplos[i] ?? []),
        )
        const barajadas = otro.proponer(
          deMetas.flatMap((i) => metas[i] ?? []),
          conocido,
        )
        const derechas = asistente.proponer(metas, conocido)
        deMetas.forEach((i, k) => {
          expect(barajadas[k]?.map((c) => c.codigo)).toEqual(derechas[i]?.map((c) => c.codigo))
        })
      }),
      { numRuns: 20 },
    )
  })
})

function meta(texto: string, unidad: string): MetaPorHomologar {
  return { texto, unidad, linea: 'Territorio', sector: null, programa: null }
}

function ejemplo(plan: string, texto: string, codigo: string): Ejemplo {
  return { plan, texto, unidad: 'Número', linea: 'Territorio', indicador: codigo }
}

function indicador(
  codigo: string,
  nombre: string,
  producto: string,
  programa: string,
  unidad: string,
): IndicadorCatalogo {
  return { codigo, nombre, producto, programa, sector: codigo.startsWith('24') ? 'Transporte' : 'Educación', unidad }
}
