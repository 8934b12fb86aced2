import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { TipoEntidad } from '../territorio/index.ts'
import type { EntidadObligable, Instrumento, PeriodoGobierno, ReglaObligacion } from './index.ts'
import { exigible, MOTIVOS_OBLIGACION, obligado, sinGobernacion } from './index.ts'

const leer = (archivo: string) => readFileSync(new URL(`../../../../db/seed/${archivo}`, import.meta.url), 'utf8')
const { periodos } = JSON.parse(leer('periodos-gobierno.json')) as { periodos: PeriodoGobierno[] }
const obligacion = JSON.parse(leer('obligacion.json')) as Record<'reglas' | 'excepciones', ReglaObligacion[]>
const reglas = [...obligacion.reglas, ...obligacion.excepciones]

type EntidadSemilla = EntidadObligable & { primerGobierno: string | null }
const entidades: EntidadSemilla[] = leer('territorio.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((linea) => {
    const [, codigo = '', tipo, , , , , desde, primerGobierno, hasta] = linea.split(',')
    return {
      codigo,
      tipo: tipo as TipoEntidad,
      desde: desde || null,
      primerGobierno: primerGobierno || null,
      hasta: hasta || null,
    }
  })

function entidad(codigo: string): EntidadSemilla {
  const hallada = entidades.find((e) => e.codigo === codigo)
  if (!hallada) throw new Error(`no entity ${codigo}`)
  return hallada
}

const deber = (codigo: string, instrumento: Instrumento, vigencia: number) =>
  obligado(reglas, entidad(codigo), instrumento, vigencia)
const obligados = (instrumento: Instrumento, vigencia: number, tipo: TipoEntidad) =>
  entidades.filter((e) => e.tipo === tipo && obligado(reglas, e, instrumento, vigencia).obligado).length

describe('quién reporta (R1.10)', () => {
  test('1.103 municipios y 32 departamentos reportan el seguimiento de 2023; ni la isla ni las áreas no municipalizadas', () => {
    const cuenta = (tipo: TipoEntidad) => obligados('seguimiento', 2023, tipo)
    expect([cuenta('municipio'), cuenta('departamento'), cuenta('isla'), cuenta('area_no_municipalizada')]).toEqual([
      1103, 32, 0, 0,
    ])
    expect(entidades.filter((e) => e.tipo === 'area_no_municipalizada')).toHaveLength(18)
  })

  test('Bogotá D.C. reporta una vez, con el código 11001, y la revisa DNP; el 11 es estadístico', () => {
    expect(deber('11001', 'seguimiento', 2023)).toEqual({ obligado: true, revisor: 'dnp', motivo: 'distrito_capital' })
    expect(deber('11', 'seguimiento', 2023)).toEqual({
      obligado: false,
      motivo: 'solo_estadistico',
      reportaPor: '11001',
    })
    expect([...sinGobernacion(reglas)]).toContain('11001')
  })

  test('el departamento 88 reporta por la isla de San Andrés; 88001 no reporta y Providencia sí', () => {
    expect(deber('88', 'seguimiento', 2023)).toMatchObject({ obligado: true, revisor: 'dnp' })
    expect(deber('88001', 'seguimiento', 2023)).toMatchObject({ obligado: false, reportaPor: '88' })
    expect(deber('88564', 'seguimiento', 2023)).toMatchObject({ obligado: true, revisor: 'gobernacion' })
  })

  test('un municipio nuevo está obligado desde su creación', () => {
    expect(deber('27493', 'seguimiento', 2022)).toMatchObject({ obligado: false, motivo: 'no_existe' })
    expect(deber('27493', 'seguimiento', 2023).obligado).toBe(true)
    expect(deber('94343', 'seguimiento', 2020).obligado).toBe(true)
    expect(obligados('seguimiento', 2020, 'municipio')).toBe(1102)
  })

  test('GESTIONWEB lo responden municipios y distritos; los departamentos apoyan', () => {
    expect(obligados('gestionweb', 2022, 'municipio')).toBe(1102)
    expect(obligados('gestionweb', 2022, 'departamento')).toBe(0)
    expect(deber('25', 'gestionweb', 2022)).toMatchObject({ obligado: false, motivo: 'apoya_a_sus_municipios' })
    expect(deber('11001', 'gestionweb', 2022)).toMatchObject({ obligado: true, revisor: 'dnp' })
  })

  test('antes de la primera vigencia de la regla nadie está obligado', () => {
    expect(deber('25200', 'seguimiento', 2019)).toMatchObject({ obligado: false, motivo: 'sin_regla' })
    expect(deber('25200', 'gestionweb', 2021)).toMatchObject({ obligado: false, motivo: 'sin_regla' })
  })

  test('toda regla de la semilla tiene motivo conocido', () => {
    for (const regla of reglas) expect(MOTIVOS_OBLIGACION).toContain(regla.motivo)
  })
})

describe('qué corte es exigible (R1.9)', () => {
  const seguimiento = (fechaDatos: string) => ({ instrumento: 'seguimiento', fechaDatos }) as const
  const es = (fechaDatos: string, primerGobierno: string | null = null) =>
    exigible(periodos, seguimiento(fechaDatos), primerGobierno).exigible

  test('el primer corte de un gobierno nuevo no: su plan se adopta hacia el 31 de mayo', () => {
    expect([es('2024-03-31'), es('2024-05-30'), es('2024-05-31'), es('2024-06-30')]).toEqual([false, false, true, true])
    expect([es('2020-03-31'), es('2028-03-31')]).toEqual([false, false])
  })

  test('el corte 1 de 2024 no se exige a quien adoptó su plan en mayo de 2024, ni el de un plan que aún no regía', () => {
    const con = (fechaDatos: string, adoptado: string | null) =>
      exigible(
        periodos,
        seguimiento(fechaDatos),
        null,
        adoptado === null ? [] : [{ desde: 2024, hasta: 2027, fecha: adoptado }],
      )
    for (const adoptado of ['2024-05-01', '2024-05-31', null])
      expect(con('2024-03-31', adoptado)).toMatchObject({ exigible: false, porque: 'plan_no_vencido' })
    expect(con('2024-06-30', '2024-05-31').exigible).toBe(true)
    expect(con('2024-06-30', '2024-06-30').exigible).toBe(true)
    expect(con('2024-06-30', '2024-07-01')).toEqual({
      ...{ exigible: false, porque: 'plan_sin_vigor', planDesde: '2024-05-31', adoptado: '2024-07-01' },
    })
  })

  test('no haber cargado aquí el acto del plan no excusa a nadie', () => {
    expect(
      exigible(periodos, seguimiento('2024-06-30'), null, [{ desde: 2020, hasta: 2023, fecha: '2024-09-01' }]).exigible,
    ).toBe(true)
  })

  test('los cortes de los cronogramas registrados sí', () => {
    expect(['2020-12-31', '2022-12-31', '2023-03-31', '2023-12-31'].every((fecha) => es(fecha))).toBe(true)
  })

  test('un municipio nuevo tiene para su primer plan los mismos días que cualquier gobierno, desde su primera elección', () => {
    const { primerGobierno: barrancominas } = entidad('94343')
    expect(exigible(periodos, seguimiento('2020-12-31'), barrancominas)).toEqual({
      exigible: false,
      porque: 'plan_no_vencido',
      planDesde: '2021-04-22',
    })
    expect(es('2023-03-31', barrancominas)).toBe(true)
    const { primerGobierno: bajira } = entidad('27493')
    expect([es('2024-09-30', bajira), es('2024-12-31', bajira), es('2028-03-31', bajira)]).toEqual([false, true, false])
  })

  test('GESTIONWEB pregunta por la gestión del año: se exige con plan o sin él, y desde que hay quien gobierne', () => {
    const gestionweb = (fechaDatos: string) => ({ instrumento: 'gestionweb', fechaDatos }) as const
    const tardio = [{ desde: 2024, hasta: 2027, fecha: '2025-02-01' }]
    for (const fechaDatos of ['2022-12-31', '2024-03-31', '2024-12-31', '2040-12-31'])
      expect(exigible(periodos, gestionweb(fechaDatos), null, tardio)).toEqual({ exigible: true, planDesde: null })
    expect(exigible(periodos, seguimiento('2024-12-31'), null, tardio).exigible).toBe(false)
    const { primerGobierno: bajira } = entidad('27493')
    expect(exigible(periodos, gestionweb('2022-12-31'), bajira)).toEqual({
      ...{ exigible: false, porque: 'sin_gobierno', gobiernoDesde: bajira },
    })
    expect(exigible(periodos, gestionweb('2024-12-31'), bajira).exigible).toBe(true)
  })

  test('fuera de los periodos registrados no se exige nada', () => {
    expect(exigible(periodos, seguimiento('2019-12-31'), null)).toEqual({ exigible: false, porque: 'sin_periodo' })
  })
})
