import { describe, expect, test } from 'vitest'
import { aprender, type IndicadorCatalogo, type MetaPorHomologar } from './index.ts'

const catalogo: IndicadorCatalogo[] = [
  indicador(
    '240204100',
    'Vía terciaria mejorada',
    'Vía terciaria mejorada',
    'Infraestructura red vial regional',
    'Kilómetros',
  ),
  indicador(
    '240205600',
    'Placa huella construida',
    'Placa huella construida',
    'Infraestructura red vial regional',
    'Metros',
  ),
  indicador(
    '220102800',
    'Beneficiarios de la alimentación escolar',
    'Servicio de apoyo a la permanencia con alimentación escolar',
    'Calidad de la educación',
    'Número',
  ),
]

describe('asistente de homologación (R2.3)', () => {
  test('propone lo que el texto dice y da sus motivos', () => {
    const [candidatos = []] = aprender(catalogo, []).proponer(
      [meta('Construir 500 metros de placa huella', 'Metros')],
      'libre',
    )
    expect(candidatos[0]).toMatchObject({ codigo: '240205600' })
    expect(candidatos[0]?.motivos).toContainEqual({
      tipo: 'palabras',
      palabras: ['placa', 'huella', 'construir'],
    })
  })

  test('con el programa conocido solo propone de él, y sin él nada', () => {
    const asistente = aprender(catalogo, [])
    const [con, sin] = asistente.proponer(
      [{ ...meta('Alimentación escolar', 'Número'), programa: '2402' }, meta('Alimentación escolar', 'Número')],
      'programa',
    )
    expect(con?.map((c) => c.codigo).sort()).toEqual(['240204100', '240205600'])
    expect(sin).toEqual([])
  })
})

function meta(texto: string, unidad: string): MetaPorHomologar {
  return { texto, unidad, linea: 'Territorio', sector: null, programa: null }
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
