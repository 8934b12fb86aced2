import { EFECTOS_MEDIDA, type ExplicacionPlazo, type Plazo } from '@kpt/domain/calendario'
import { finDe, inicioDe } from '@kpt/domain/shared'
import { describe, expect, test } from 'vitest'
import { textoJuicio, textoPlazo, textoPuerta, textoPuertaCerrada } from './index.ts'

const actos: Plazo['actos'] = [
  { circular: '26-4', fecha: '2021-10-06', efecto: 'fija' },
  { circular: '0029-4', fecha: '2021-12-01', efecto: 'sustituye' },
]

function frase(explicacion: ExplicacionPlazo, mas: Partial<Plazo> = {}): string {
  const resto = { limite: null, cierra: null, abierta: false, oportuno: null, recibeExtemporaneo: false }
  const version = { version: 2, escrito: null, medidas: [] }
  return textoPlazo({ actividad: 'reporte-primer-corte', ...resto, ...version, actos, explicacion, ...mas })
}

describe('por qué un plazo es el que es', () => {
  const fechas = { limite: '2021-10-30', abre: inicioDe('2021-10-19'), recibeHasta: finDe('2021-12-31') }
  const cadena =
    ' Actos: la Circular 26-4 del 6 de octubre de 2021 lo fijó; la Circular 0029-4 del 1 de diciembre de 2021 lo sustituyó.'

  test('se dice con sus fechas y con todos sus actos', () => {
    expect(frase({ codigo: 'por_abrir', ...fechas })).toBe(
      `Abre el 19 de octubre de 2021, 12:00 a.\u00a0m. y su último día es el 30 de octubre de 2021.${cadena}`,
    )
    expect(frase({ codigo: 'abierta', ...fechas })).toBe(
      `Está abierta. El último día es el 30 de octubre de 2021 y cuenta entero, hasta las 11:59:59 p. m. de Bogotá.${cadena}`,
    )
    expect(frase({ codigo: 'recibe_extemporaneo', ...fechas })).toBe(
      `El plazo terminó el 30 de octubre de 2021. Se recibe fuera de plazo hasta el 31 de diciembre de 2021, 11:59:59 p.\u00a0m., y queda marcado así.${cadena}`,
    )
    expect(frase({ codigo: 'cerrada', ...fechas })).toBe(
      `El plazo terminó el 30 de octubre de 2021 y ya no se recibe.${cadena}`,
    )
  })

  test('y, cuando no hay fecha, se dice por qué', () => {
    expect(frase({ codigo: 'no_disponible', circular: '26-4', fecha: '2021-10-06' })).toMatch(
      /^Cronograma de la Circular 26-4 no disponible en este archivo/,
    )
    expect(frase({ codigo: 'sin_acto_conocido', segun: inicioDe('2021-10-01') })).toBe(
      'El 1 de octubre de 2021, 12:00 a.\u00a0m. no se conocía ningún acto que fijara este cronograma.',
    )
    expect(frase({ codigo: 'fila_sin_fijar', segun: inicioDe('2021-12-02') })).toContain(cadena)
  })

  const escrito = { literal: '2023-04-15', habil: '2023-04-17', politica: 'literal' } as const
  const abierta = { codigo: 'abierta', ...fechas, limite: '2023-04-15' } as const

  test('un límite en sábado se dice con sus dos fechas y con lo que el cronograma hace', () => {
    expect(frase(abierta, { escrito })).toContain(
      ' La circular escribe el sábado 15 de abril de 2023, que no es día hábil; este cronograma deja esa fecha. El día hábil siguiente es el lunes 17 de abril de 2023.',
    )
    expect(frase(abierta, { escrito: { ...escrito, politica: 'dia_habil_siguiente' } })).toContain(
      'este cronograma corre el límite al día hábil siguiente, el lunes 17 de abril de 2023.',
    )
    expect(frase(abierta, { escrito: { ...escrito, habil: '2023-04-15' } })).not.toContain('no es día hábil')
  })

  test('toda medida se cita con su acto y con lo que da', () => {
    const medida = {
      numero: 'EX-2026-000001',
      clase: 'excepcion',
      acto: { documento: 'Oficio 123', fecha: '2023-04-10' },
    } as const
    const frases = EFECTOS_MEDIDA.map((efecto) =>
      frase(abierta, { medidas: [{ ...medida, efecto, fecha: '2023-04-20' }] }),
    )
    expect(frases[0]).toContain(
      ' Excepción EX-2026-000001 (Oficio 123, del 10 de abril de 2023): da plazo hasta el 20 de abril de 2023.',
    )
    expect(new Set(frases).size).toBe(EFECTOS_MEDIDA.length)
  })

  test('a quien ya cumplió se le dice que terminó antes', () => {
    expect(frase({ codigo: 'terminada_antes', limite: '2023-04-15', termina: finDe('2023-04-10') })).toMatch(
      /^Usted ya cumplió, y para quienes cumplieron terminó el 10 de abril de 2023, 11:59:59/,
    )
  })
})

describe('lo que el calendario no deja pasar', () => {
  test('una actividad cerrada dice cómo pedir una excepción', () => {
    expect(textoPuerta({ pasa: false, codigo: 'cerrada', limite: '2023-12-31' })).toBe(
      'El plazo terminó el 31 de diciembre de 2023 a las 11:59:59 p. m. y esta actividad ya no recibe. Si algo ajeno a la entidad lo impidió, pida una excepción: la concede el DNP, y su gobernación puede pedirla o avalarla.',
    )
  })

  test('lo demás dice por qué, y lo que pasa no dice nada', () => {
    expect(textoPuerta({ pasa: true, oportuno: false })).toBe('')
    expect(textoPuertaCerrada(null)).toMatch(
      /^El plazo ya terminó y esta actividad ya no recibe\. .*pida una excepción/,
    )
    expect(textoPuerta({ pasa: false, codigo: 'no_disponible' })).toMatch(/Ningún acto/)
    expect(textoPuerta({ pasa: false, codigo: 'terminada_antes', limite: '2023-12-31' })).toMatch(/Ya terminó/)
    const abre = inicioDe('2023-05-23')
    expect(textoPuerta({ pasa: false, codigo: 'por_abrir', abre, limite: '2023-06-23' })).toMatch(/23 de mayo de 2023/)
  })
})

describe('el veredicto de un reporte', () => {
  const entonces = { oportuno: false } as Plazo
  const sanadoPor = { circular: '0029-4', fecha: '2021-12-01', efecto: 'sustituye' } as const
  const juicio = {
    entonces,
    ahora: entonces,
    oportuno: true,
    sanado: true,
    oportunoDesde: inicioDe('2021-12-01'),
    sanadoPor,
  }

  test('se dice con lo que constaba entonces y con el acto que lo cambió', () => {
    expect(textoJuicio(juicio)).toBe(
      'Llegó a tiempo. Cuando llegó constaba fuera de plazo; desde el 1 de diciembre de 2021, 12:00 a.\u00a0m. le da la razón la Circular 0029-4 del 1 de diciembre de 2021.',
    )
    const acto = { documento: 'Oficio 123', fecha: '2023-04-10' }
    const medida = { numero: 'EX-1', clase: 'excepcion', efecto: 'amplia', acto, fecha: '2023-04-20' } as const
    expect(textoJuicio({ ...juicio, sanadoPor: medida })).toContain(
      'la excepción EX-1 (Oficio 123, del 10 de abril de 2023).',
    )
    expect(textoJuicio({ ...juicio, sanadoPor: null })).toMatch(/un día festivo que se conoció después\.$/)
    expect(textoJuicio({ ...juicio, entonces: { oportuno: null } as Plazo })).toContain(
      'Cuando llegó no se podía decir',
    )
    expect(textoJuicio({ ...juicio, sanado: false })).toBe('Llegó a tiempo.')
    expect(textoJuicio({ ...juicio, oportuno: false, sanado: false, oportunoDesde: null })).toBe(
      'Llegó fuera de plazo.',
    )
    expect(textoJuicio({ ...juicio, oportuno: null })).toMatch(/ningún acto de este archivo/)
  })
})
