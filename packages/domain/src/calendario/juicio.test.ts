import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finDe, type Instante, inicioDe, parseInstante, sumarDias } from '../shared/index.ts'
import {
  actoEjemplo,
  COGUA,
  circularEjemplo,
  cronogramaEjemplo,
  cronogramasSemilla,
  filaEjemplo,
  medidaEjemplo,
} from './cronograma-ejemplo.ts'
import type { ActoCronograma } from './index.ts'
import { efectoDeEnmienda, juzgarEnvio, SIN_PARTICULAR } from './index.ts'

const cronogramaSemilla = cronogramasSemilla((archivo) =>
  JSON.parse(readFileSync(new URL(`../../../../db/seed/${archivo}`, import.meta.url), 'utf8')),
)

const cierre = filaEjemplo('cierre', 9, '2030-12-31', { clases: ['cierre'], corte: null, trasLimite: 'cierra' })
const fija = actoEjemplo(circularEjemplo('1', '2030-01-10'), 'fija', [filaEjemplo('a', 1, '2030-03-01'), cierre])
const modifica = (numero: string, fecha: string, limite: string) =>
  actoEjemplo(circularEjemplo(numero, fecha), 'modifica', [filaEjemplo('a', 1, limite)])
const juzgar = (actos: ActoCronograma[], enviadoEn: Instante, segun: Instante) =>
  juzgarEnvio(cronogramaEjemplo(actos), { actividad: 'a', enviadoEn, segun })

describe('el veredicto sigue al último acto, también hacia atrás en favor de la entidad (R1.2)', () => {
  const tarde = finDe('2030-03-05')

  test('lo que llegó tarde se sana con la prórroga; lo sabido entonces se conserva al lado', () => {
    const juicio = juzgar([fija, modifica('2', '2030-03-10', '2030-03-31')], tarde, inicioDe('2030-03-10'))
    expect(juicio).toMatchObject({ oportuno: true, sanado: true, oportunoDesde: inicioDe('2030-03-10') })
    expect(juicio.sanadoPor).toEqual({ circular: '2', fecha: '2030-03-10', efecto: 'modifica' })
    expect([juicio.entonces.oportuno, juicio.entonces.limite, juicio.entonces.version]).toEqual([
      false,
      '2030-03-01',
      1,
    ])
    expect([juicio.ahora.oportuno, juicio.ahora.limite, juicio.ahora.version]).toEqual([true, '2030-03-31', 2])
    expect(juzgar([fija, modifica('2', '2030-03-10', '2030-03-31')], tarde, inicioDe('2030-03-10') - 1)).toMatchObject({
      ...{ oportuno: false, sanado: false, oportunoDesde: null, sanadoPor: null },
    })
  })

  test('un límite más corto no daña a quien ya había llegado, ni a quien otro acto había sanado', () => {
    const acorta = modifica('3', '2030-04-15', '2030-02-01')
    const puntual = juzgar([fija, acorta], inicioDe('2030-02-20'), inicioDe('2031-01-01'))
    expect(puntual).toMatchObject({
      oportuno: true,
      sanado: false,
      sanadoPor: null,
      ahora: { oportuno: false, limite: '2030-02-01' },
    })
    const sanado = juzgar([fija, modifica('2', '2030-03-10', '2030-03-31'), acorta], tarde, inicioDe('2031-01-01'))
    expect(sanado).toMatchObject({ oportuno: true, sanado: true })
  })

  test('quien llega después del acto que acorta se juzga por él', () => {
    expect(juzgar([fija, modifica('2', '2030-02-05', '2030-02-10')], tarde, inicioDe('2031-01-01')).oportuno).toBe(
      false,
    )
  })

  test('preguntar según un momento anterior a la llegada no adelanta lo que se supo después', () => {
    const acorta = modifica('2', '2030-02-05', '2030-02-10')
    const antes = juzgar([fija, acorta], inicioDe('2030-02-20'), inicioDe('2030-02-04'))
    expect(antes).toMatchObject({ oportuno: true, sanado: false, entonces: { version: 1 }, ahora: { version: 1 } })
  })

  test('una excepción concedida después también sana', () => {
    const medidas = [medidaEjemplo({ a: '2030-03-20' }, { en: inicioDe('2030-03-12') })]
    const consulta = { actividad: 'a', enviadoEn: tarde, segun: inicioDe('2031-01-01'), medidas }
    expect(juzgarEnvio(cronogramaEjemplo([fija]), { ...consulta, sujeto: COGUA })).toMatchObject({
      ...{ oportuno: true, sanado: true, oportunoDesde: inicioDe('2030-03-12') },
      sanadoPor: { numero: 'EX-2030-000001', efecto: 'amplia', fecha: '2030-03-20' },
    })
    expect(juzgarEnvio(cronogramaEjemplo([fija]), { ...consulta, sujeto: null }).oportuno).toBe(false)
  })
})

describe('máquina del tiempo: un reporte del 20 de noviembre de 2021', () => {
  const kpt2020 = cronogramaSemilla('seguimiento', 2020)
  const enviadoEn = parseInstante('2021-11-20T10:00:00-05:00') ?? 0
  const citados = (actos: readonly { circular: string }[]) => actos.map((a) => a.circular)

  test('según lo sabido el 15 de noviembre y ese día no hay veredicto; según lo sabido hoy, lo dan los dos actos', () => {
    const juicio = (actividad: string, segun: string) =>
      juzgarEnvio(kpt2020, { actividad, enviadoEn, segun: parseInstante(segun) ?? 0 })
    const antes = juicio('reporte-primer-corte', '2021-11-15T12:00:00-05:00')
    expect(antes.oportuno).toBeNull()
    expect(antes.ahora.explicacion).toEqual({ codigo: 'no_disponible', circular: '26-4', fecha: '2021-10-06' })

    const primero = juicio('reporte-primer-corte', '2026-11-21T12:00:00-05:00')
    expect(primero).toMatchObject({ oportuno: false, ahora: { limite: '2021-10-30' }, entonces: { oportuno: null } })
    expect(citados(primero.ahora.actos)).toEqual(['26-4', '0029-4'])

    const definitivo = juicio('reporte-definitivo', '2026-11-21T12:00:00-05:00')
    expect(definitivo).toMatchObject({ oportuno: true, oportunoDesde: inicioDe('2021-12-01') })
    expect(definitivo.ahora).toMatchObject({ limite: '2021-12-31', version: 2 })
    expect(citados(definitivo.ahora.actos)).toEqual(['26-4', '0029-4'])
  })
})

describe('lo que una modificación hace antes de publicarse', () => {
  const envio = (entidad: string, enviadoEn: Instante) => ({
    ...{ entidad, actividad: 'a', enviadoEn, particular: SIN_PARTICULAR },
  })
  const envios = [
    envio('25200', inicioDe('2030-02-20')),
    envio('25785', inicioDe('2030-03-05')),
    envio('25295', inicioDe('2030-05-01')),
  ]
  const efecto = efectoDeEnmienda(
    cronogramaEjemplo([fija]),
    actoEjemplo(circularEjemplo('2', '2030-06-01'), 'modifica', [
      filaEjemplo('a', 1, '2030-03-31', { textoLimite: '2030-03-01' }),
      filaEjemplo('b', 2, '2030-07-01'),
    ]),
    envios,
    inicioDe('2030-06-01'),
  )

  test('muestra las filas antes y después, con lo que cambia de cada una', () => {
    expect(efecto.cambios.map((c) => [c.clave, c.cambio, c.campos])).toEqual([
      ['a', 'cambia', ['limite']],
      ['b', 'agrega', []],
    ])
    expect(efecto.cambios[0]).toMatchObject({ antes: { limite: '2030-03-01' }, despues: { limite: '2030-03-31' } })
  })

  test('dice quién había cumplido, a quién sana y quién sigue tardío', () => {
    const entidades = [efecto.cumplidas, efecto.sanadas, efecto.tardias].map((lista) => lista.map((e) => e.entidad))
    expect(entidades).toEqual([['25200'], ['25785'], ['25295']])
  })

  test('una fila retirada se dice', () => {
    const retira = actoEjemplo(circularEjemplo('2', '2030-06-01'), 'modifica', [], ['a'])
    const { cambios } = efectoDeEnmienda(cronogramaEjemplo([fija]), retira, [], inicioDe('2030-06-01'))
    expect(cambios.map((c) => [c.clave, c.cambio, c.despues])).toEqual([['a', 'retira', null]])
  })
})

describe('propiedades', () => {
  const dia = fc.integer({ min: 0, max: 300 }).map((n) => sumarDias('2030-01-11', n))
  const actos = fc
    .array(fc.record({ fecha: dia, limite: dia }), { maxLength: 5 })
    .map((cambios) =>
      cambios
        .toSorted((a, b) => (a.fecha < b.fecha ? -1 : 1))
        .map(({ fecha, limite }, i) => modifica(String(i + 2), fecha, limite)),
    )

  test('lo que fue oportuno lo es para siempre: saber más nunca vuelve tardío un reporte', () => {
    fc.assert(
      fc.property(actos, dia, dia, dia, (cambios, uno, dos, tres) => {
        const [enviado = '', antes = '', despues = ''] = [uno, dos, tres].sort()
        const en = (segun: string) => juzgar([fija, ...cambios], inicioDe(enviado), inicioDe(segun)).oportuno
        expect(Number(en(despues))).toBeGreaterThanOrEqual(Number(en(antes)))
      }),
    )
  })

  test('y nunca es más severo que el último acto conocido', () => {
    fc.assert(
      fc.property(actos, dia, dia, (cambios, enviado, segun) => {
        const juicio = juzgar([fija, ...cambios], inicioDe(enviado), inicioDe(segun))
        expect(Number(juicio.oportuno)).toBeGreaterThanOrEqual(Number(juicio.ahora.oportuno))
      }),
    )
  })
})
