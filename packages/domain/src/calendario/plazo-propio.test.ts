import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inicioDe } from '../shared/index.ts'
import {
  actoEjemplo,
  COGUA,
  circularEjemplo,
  cronogramaEjemplo,
  cronogramasSemilla,
  filaEjemplo,
  medidaEjemplo,
} from './cronograma-ejemplo.ts'
import {
  comoObligado,
  enVigor,
  estadoPlazo,
  grupoPlazo,
  historiaDeFilas,
  type Intervalo,
  type Obligacion,
  obligaFila,
  vidaDelLimite,
} from './index.ts'

const semilla = cronogramasSemilla((archivo) =>
  JSON.parse(readFileSync(new URL(`../../../../db/seed/${archivo}`, import.meta.url), 'utf8')),
)
const HOY = inicioDe('2026-11-20')

describe('de quién es cada fila (R1.10, R3.2)', () => {
  const debe: Obligacion = { obligado: true, revisor: 'dnp', motivo: 'departamento' }
  const apoya: Obligacion = { obligado: false, motivo: 'apoya_a_sus_municipios', reportaPor: null }
  const filas = enVigor(semilla('gestionweb', 2022), HOY).filas
  const suyas = (quien: 'municipio' | 'departamento' | 'dnp', deber: Obligacion) =>
    filas.filter((fila) => obligaFila(fila, quien, deber)).map(({ clave }) => clave)

  test('un municipio reporta y ajusta; un departamento no responde GESTIONWEB, pero apoya y ajusta', () => {
    expect(suyas('municipio', { ...debe, motivo: 'municipio' })).toEqual(['reporte', 'ajustes'])
    expect(suyas('departamento', apoya)).toEqual(['ajustes'])
    expect(suyas('dnp', debe)).toEqual(['guia', 'apertura', 'verificacion'])
  })

  test('un código solo estadístico, la isla y un área no municipalizada no deben ninguna', () => {
    expect(suyas('departamento', { obligado: false, motivo: 'solo_estadistico', reportaPor: '11001' })).toEqual([])
    expect([comoObligado('isla', false), comoObligado('area_no_municipalizada', false)]).toEqual([null, null])
    expect([comoObligado('municipio', true), comoObligado('municipio', false)]).toEqual(['distrito', 'municipio'])
  })
})

describe('qué se puede decir de un plazo propio (R1.9)', () => {
  const dia = (n: number) => inicioDe(`2030-01-${String(n).padStart(2, '0')}`)
  const intervalo: Intervalo = { abre: dia(10), cierra: dia(20), recibeHasta: dia(25), termina: null }
  const base = { intervalo, exigible: true, pasoAntes: false, comprobable: true, envio: null }

  test.each([
    [9, 'por_abrir', 'pendientes'],
    [10, 'abierto', 'pendientes'],
    [19, 'abierto', 'pendientes'],
    [20, 'recibe_tarde', 'pendientes'],
    [25, 'vencido', 'pasados'],
  ] as const)('el día %i está %s y va entre los %s', (n, estado, grupo) => {
    expect(estadoPlazo(base, dia(n))).toBe(estado)
    expect(grupoPlazo(estado, intervalo, dia(n))).toBe(grupo)
  })

  test('a quien no se le puede exigir no se le acusa, ni antes ni después; si reportó, reportó', () => {
    for (const n of [9, 15, 22, 28]) expect(estadoPlazo({ ...base, exigible: false }, dia(n))).toBe('no_exigible')
    expect([grupoPlazo('no_exigible', intervalo, dia(15)), grupoPlazo('no_exigible', intervalo, dia(28))]).toEqual([
      'pendientes',
      'pasados',
    ])
    const envio = { oportuno: false, sanado: false }
    expect(estadoPlazo({ ...base, exigible: false, envio }, dia(28))).toBe('cumplido_tarde')
  })

  test('lo que pasó antes de que este sistema recibiera, o no se comprueba aquí, no es un incumplimiento', () => {
    expect(estadoPlazo({ ...base, pasoAntes: true }, dia(28))).toBe('sin_registro')
    expect(estadoPlazo({ ...base, pasoAntes: true }, dia(15))).toBe('abierto')
    for (const n of [20, 28]) expect(estadoPlazo({ ...base, comprobable: false }, dia(n))).toBe('pasado')
  })

  test('lo enviado fuera de plazo que un acto posterior sanó, y lo oportuno', () => {
    expect(estadoPlazo({ ...base, envio: { oportuno: true, sanado: true } }, dia(28))).toBe('sanado')
    expect(estadoPlazo({ ...base, envio: { oportuno: true, sanado: false } }, dia(28))).toBe('cumplido')
    // A row that ended early for whoever met it is met, whatever its interval says.
    const terminada = { ...intervalo, termina: dia(12) }
    expect(estadoPlazo({ ...base, intervalo: terminada, envio: { oportuno: true, sanado: false } }, dia(15))).toBe(
      'cumplido',
    )
  })
})

const fija = actoEjemplo(circularEjemplo('1-4', '2030-01-02'), 'fija', [
  filaEjemplo('uno', 1, '2030-03-01'),
  filaEjemplo('dos', 2, '2030-04-01', { corte: null, clases: ['verificacion'] }),
])
const mueve = actoEjemplo(
  circularEjemplo('2-4', '2030-02-01'),
  'modifica',
  [filaEjemplo('uno', 1, '2030-03-15'), filaEjemplo('tres', 3, '2030-05-01', { corte: null, clases: ['soporte'] })],
  ['dos'],
)
const movido = cronogramaEjemplo([fija, mueve])

describe('la historia de cada fila: quién la fijó, quién la cambió, antes y después (R1.2)', () => {
  test('las vigentes en su orden, y al final las que se suprimieron', () => {
    const historia = historiaDeFilas(movido, HOY + 86_400_000 * 1500)
    expect(historia.map(({ clave, vigente }) => [clave, vigente])).toEqual([
      ['uno', true],
      ['tres', true],
      ['dos', false],
    ])
    const [uno, , dos] = historia
    expect(
      uno?.pasos.map(({ acto, cambio, campos, antes, despues }) => ({
        ...{ circular: acto.circular, cambio, campos },
        limites: [antes?.limite ?? null, despues?.limite ?? null],
      })),
    ).toEqual([
      { circular: '1-4', cambio: 'agrega', campos: [], limites: [null, '2030-03-01'] },
      { circular: '2-4', cambio: 'cambia', campos: ['textoLimite', 'limite'], limites: ['2030-03-01', '2030-03-15'] },
    ])
    expect(dos?.fila.limite).toBe('2030-04-01')
    expect(dos?.pasos.map(({ cambio }) => cambio)).toEqual(['agrega', 'retira'])
  })

  test('con lo sabido antes de la modificación, no la cuenta', () => {
    const historia = historiaDeFilas(movido, inicioDe('2030-01-20'))
    expect(historia.map(({ clave, pasos }) => [clave, pasos.length])).toEqual([
      ['uno', 1],
      ['dos', 1],
    ])
  })

  test('de KPT 2020 consta la 0029-4; la 26-4 no dejó ninguna fila en este archivo', () => {
    const historia = historiaDeFilas(semilla('seguimiento', 2020), HOY)
    expect(historia).toHaveLength(4)
    for (const { pasos } of historia) expect(pasos.map(({ acto }) => acto.circular)).toEqual(['0029-4'])
    expect(historiaDeFilas(semilla('seguimiento', 2020), inicioDe('2021-11-15'))).toEqual([])
  })
})

describe('la vida de un límite en el calendario de cada persona', () => {
  const vida = (segun: string, resto = {}) =>
    vidaDelLimite(movido, { actividad: 'uno', segun: inicioDe(segun), ...resto })

  test('nace en cero, sube uno con cada cambio y el mismo saber da siempre el mismo número', () => {
    expect(vida('2030-01-01')).toBeNull()
    expect(vida('2030-01-02')).toEqual({
      ...{ limite: '2030-03-01', retirada: false, secuencia: 0, desde: inicioDe('2030-01-02') },
    })
    const despues = { limite: '2030-03-15', retirada: false, secuencia: 1, desde: inicioDe('2030-02-01') }
    expect(vida('2030-02-01')).toEqual(despues)
    expect(vida('2030-12-31')).toEqual(despues)
  })

  test('una excepción la mueve para quien la tiene, y para nadie más', () => {
    const medidas = [medidaEjemplo({ uno: '2030-03-31' }, { en: inicioDe('2030-02-20') })]
    expect(vida('2030-03-01', { medidas, sujeto: COGUA })).toMatchObject({ limite: '2030-03-31', secuencia: 2 })
    expect(vida('2030-03-01', { medidas, sujeto: null })).toMatchObject({ limite: '2030-03-15', secuencia: 1 })
  })

  test('la fila suprimida queda retirada, con el último límite que se conoció', () => {
    expect(vidaDelLimite(movido, { actividad: 'dos', segun: HOY * 2 })).toEqual({
      ...{ limite: '2030-04-01', retirada: true, secuencia: 1, desde: inicioDe('2030-02-01') },
    })
  })
})
