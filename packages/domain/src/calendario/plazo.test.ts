import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { finDe, type Instante, inicioDe, isoBogota, parseInstante } from '../shared/index.ts'
import { cronogramasSemilla } from './cronograma-ejemplo.ts'
import { type Cronograma, enVigor, plazo, plazoCorte, situacionActo } from './index.ts'

const cronograma = cronogramasSemilla((archivo) =>
  JSON.parse(readFileSync(new URL(`../../../../db/seed/${archivo}`, import.meta.url), 'utf8')),
)
const HOY = en('2026-11-20T12:00:00-05:00')

function en(texto: string): Instante {
  const instante = parseInstante(texto)
  if (instante === null) throw new Error(`not an instant: ${texto}`)
  return instante
}

const kpt2020 = cronograma('seguimiento', 2020)
const kpt2023 = cronograma('seguimiento', 2023)
const gestionweb = cronograma('gestionweb', 2022)

// Every limit of both circulars, as they print it.
const LIMITES: [Cronograma, string, string, 'recibe' | 'cierra'][] = [
  [kpt2020, 'apertura', '2021-10-19', 'recibe'],
  [kpt2020, 'reporte-primer-corte', '2021-10-30', 'recibe'],
  [kpt2020, 'verificacion', '2021-11-05', 'recibe'],
  [kpt2020, 'reporte-definitivo', '2021-12-31', 'cierra'],
  [gestionweb, 'guia', '2023-05-15', 'recibe'],
  [gestionweb, 'apertura', '2023-05-23', 'recibe'],
  [gestionweb, 'reporte', '2023-06-23', 'recibe'],
  [gestionweb, 'verificacion', '2023-06-30', 'recibe'],
  [gestionweb, 'ajustes', '2023-07-21', 'cierra'],
  [kpt2023, 'reporte-corte-1', '2023-04-15', 'recibe'],
  [kpt2023, 'reporte-corte-2', '2023-07-15', 'recibe'],
  [kpt2023, 'reporte-corte-3', '2023-10-15', 'recibe'],
  [kpt2023, 'reporte-definitivo', '2023-12-31', 'cierra'],
]

describe('los plazos son máximos y perentorios y el último día cuenta entero (Circulares 0029-4 de 2021 y 0009-4 de 2023)', () => {
  test('la tabla de límites de esta prueba es la de las circulares, sin que falte ninguno', () => {
    const filas = [kpt2020, kpt2023, gestionweb].flatMap((c) => enVigor(c, HOY).filas)
    expect(filas).toHaveLength(LIMITES.length)
  })

  const casos = LIMITES.map(([c, actividad, limite, tras]) => ({
    c,
    actividad,
    limite,
    tras,
    de: `${c.instrumento} ${c.vigencia}`,
  }))
  test.each(casos)('$de, $actividad: $limite', ({ c, actividad, limite, tras }) => {
    const cierra = en(`${limite}T23:59:59-05:00`) + 1000
    const juzgar = (desfase: number) => plazo(c, { actividad, en: cierra + desfase, segun: HOY })
    expect(juzgar(0)).toMatchObject({ actividad, limite, cierra })
    expect(isoBogota(cierra - 1000)).toBe(`${limite}T23:59:59-05:00`)

    expect(juzgar(-1000)).toMatchObject({ oportuno: true, abierta: true, explicacion: { codigo: 'abierta' } })
    expect(juzgar(-1)).toMatchObject({ oportuno: true, abierta: true })
    for (const desfase of [0, 1000]) {
      const codigo = tras === 'recibe' ? 'recibe_extemporaneo' : 'cerrada'
      expect(juzgar(desfase)).toMatchObject({
        oportuno: false,
        abierta: false,
        recibeExtemporaneo: tras === 'recibe',
        explicacion: { codigo },
      })
    }
  })

  test('lo extemporáneo se recibe hasta el cierre del cronograma y ni un segundo más', () => {
    const tarde = (c: Cronograma, corte: number, instante: string) => plazoCorte(c, corte, en(instante), HOY)
    expect(tarde(kpt2020, 1, '2021-12-31T23:59:59-05:00')?.recibeExtemporaneo).toBe(true)
    expect(tarde(kpt2020, 1, '2022-01-01T00:00:00-05:00')?.recibeExtemporaneo).toBe(false)
    expect(tarde(gestionweb, 1, '2023-07-21T23:59:59-05:00')?.recibeExtemporaneo).toBe(true)
    expect(tarde(gestionweb, 1, '2023-07-22T00:00:00-05:00')?.explicacion.codigo).toBe('cerrada')
    expect(tarde(kpt2023, 3, '2024-01-01T00:00:00-05:00')?.explicacion.codigo).toBe('cerrada')
  })

  test('lo que cierra no promete recibir tarde, tampoco antes de su límite', () => {
    expect(plazoCorte(kpt2023, 4, en('2023-12-01T08:00:00-05:00'), HOY)?.recibeExtemporaneo).toBe(false)
    expect(plazoCorte(kpt2023, 1, en('2023-04-01T08:00:00-05:00'), HOY)?.recibeExtemporaneo).toBe(true)
  })

  test('los cinco límites en fin de semana se quedan donde la circular los puso', () => {
    const finesDeSemana = LIMITES.filter(([, , limite]) => [0, 6].includes(new Date(`${limite}T12:00:00Z`).getUTCDay()))
    expect(finesDeSemana.map(([, , limite]) => limite).sort()).toEqual([
      '2021-10-30',
      '2023-04-15',
      '2023-07-15',
      '2023-10-15',
      '2023-12-31',
    ])
  })
})

describe('un límite en día no hábil (R1.4)', () => {
  const juzgar = (politica: Cronograma['politica'], limite: string, desfase = 0) => {
    const fila = LIMITES.find(([c, , l]) => c !== kpt2020 && l === limite)
    if (!fila) throw new Error(`no limit ${limite}`)
    const [c, actividad] = fila
    return plazo({ ...c, politica }, { actividad, en: finDe(limite) + desfase, segun: HOY })
  }

  test('las dos fechas se responden siempre: la escrita y el primer día hábil, y cuál rige', () => {
    expect(juzgar('literal', '2023-04-15')).toMatchObject({
      ...{ limite: '2023-04-15', oportuno: false },
      escrito: { literal: '2023-04-15', habil: '2023-04-17', politica: 'literal' },
    })
    expect(juzgar('dia_habil_siguiente', '2023-04-15')).toMatchObject({
      ...{ limite: '2023-04-17', cierra: finDe('2023-04-17'), oportuno: true },
      escrito: { literal: '2023-04-15', habil: '2023-04-17', politica: 'dia_habil_siguiente' },
    })
  })

  test('el domingo 31 de diciembre de 2023 correría al 2 de enero: el 1 es festivo', () => {
    expect(juzgar('dia_habil_siguiente', '2023-12-31').limite).toBe('2024-01-02')
    const segundos = [-1000, 0, 1000].map(
      (s) => juzgar('dia_habil_siguiente', '2023-12-31', finDe('2024-01-02') - finDe('2023-12-31') + s).oportuno,
    )
    expect(segundos).toEqual([true, false, false])
  })

  test('el 15 de octubre de 2023 correría al 17: el lunes 16 es el Día de la Raza', () => {
    expect(juzgar('dia_habil_siguiente', '2023-10-15').limite).toBe('2023-10-17')
  })

  test('un límite en día hábil no se mueve', () => {
    const p = juzgar('dia_habil_siguiente', '2023-06-23')
    expect([p.limite, p.escrito?.habil]).toEqual(['2023-06-23', '2023-06-23'])
  })
})

describe('aperturas', () => {
  test('sin apertura escrita, un corte abre al terminar el reporte del anterior y el primero con su circular', () => {
    const abre = (c: Cronograma, corte: number) => {
      const { explicacion } = plazoCorte(c, corte, HOY, HOY) ?? {}
      return explicacion && 'abre' in explicacion ? isoBogota(explicacion.abre) : null
    }
    expect([1, 2, 3, 4].map((n) => abre(kpt2023, n))).toEqual([
      '2023-03-29T00:00:00-05:00',
      '2023-04-16T00:00:00-05:00',
      '2023-07-16T00:00:00-05:00',
      '2023-10-16T00:00:00-05:00',
    ])
    expect([1, 2].map((n) => abre(kpt2020, n))).toEqual(['2021-10-19T00:00:00-05:00', '2021-10-31T00:00:00-05:00'])
    expect(abre(gestionweb, 1)).toBe('2023-05-23T00:00:00-05:00')
  })

  test('el cuarto corte de 2023 abre antes de que termine su fecha de datos', () => {
    const p = plazoCorte(kpt2023, 4, en('2023-12-01T08:00:00-05:00'), HOY)
    expect(p).toMatchObject({ abierta: true, oportuno: true, limite: '2023-12-31' })
  })
})

describe('máquina del tiempo: la Circular 0029-4 sustituyó el numeral 3 de la 26-4', () => {
  const enviado = en('2021-11-20T10:00:00-05:00')

  test.each(['2021-10-06T00:00:00-05:00', '2021-11-15T09:00:00-05:00', '2021-11-30T23:59:59-05:00'])(
    'según lo sabido el %s, el cronograma de la 26-4 no está en este archivo y no se inventa fecha',
    (segun) => {
      expect(plazoCorte(kpt2020, 1, enviado, en(segun))).toEqual({
        actividad: 'reporte-primer-corte',
        version: 1,
        limite: null,
        escrito: null,
        cierra: null,
        abierta: false,
        oportuno: null,
        recibeExtemporaneo: false,
        actos: [{ circular: '26-4', fecha: '2021-10-06', efecto: 'fija' }],
        medidas: [],
        explicacion: { codigo: 'no_disponible', circular: '26-4', fecha: '2021-10-06' },
      })
    },
  )

  test('según lo sabido desde el 1 de diciembre rige la 0029-4, también hacia atrás, con ambos actos citados', () => {
    for (const segun of [en('2021-12-01T00:00:00-05:00'), HOY]) {
      const actos = [
        { circular: '26-4', fecha: '2021-10-06', efecto: 'fija' },
        { circular: '0029-4', fecha: '2021-12-01', efecto: 'sustituye' },
      ]
      expect(plazoCorte(kpt2020, 1, enviado, segun)).toMatchObject({ limite: '2021-10-30', oportuno: false, actos })
      expect(plazoCorte(kpt2020, 2, enviado, segun)).toMatchObject({ limite: '2021-12-31', oportuno: true, actos })
    }
  })

  test('antes de la 26-4 no se conocía ningún acto', () => {
    const p = plazoCorte(kpt2020, 1, enviado, en('2021-10-05T23:59:59-05:00'))
    expect(p).toMatchObject({ limite: null, oportuno: null, actos: [], explicacion: { codigo: 'sin_acto_conocido' } })
  })

  test('un corte que el cronograma no tiene no tiene plazo', () => {
    expect(plazoCorte(kpt2020, 3, enviado, HOY)).toBeNull()
  })
})

describe('qué actividad abre cada acto de un reporte', () => {
  const situacion = (corte: number, acto: string, enAjustes: boolean, instante: Instante) =>
    situacionActo(enVigor(kpt2023, HOY), corte, acto, enAjustes, instante)

  test('los ajustes de un corte parcial se piden y se responden hasta el definitivo', () => {
    const fin = finDe('2023-12-31')
    for (const [acto, enAjustes] of [
      ['solicitar_ajustes', false],
      ['enviar', true],
    ] as const) {
      expect(situacion(1, acto, enAjustes, fin - 1000)).toBe('abierta')
      expect(situacion(1, acto, enAjustes, fin)).toBe('cerrada')
    }
    expect(situacion(1, 'enviar', false, fin - 1000)).toBe('recibe_extemporaneo')
  })

  test('los de GESTIONWEB terminan con su fila de ajustes, el 21 de julio de 2023', () => {
    const vigor = enVigor(gestionweb, HOY)
    const pedir = (instante: Instante) => situacionActo(vigor, 1, 'solicitar_ajustes', false, instante)
    expect(pedir(inicioDe('2023-05-23') - 1)).toBe('por_abrir')
    expect(pedir(finDe('2023-07-21') - 1000)).toBe('abierta')
    expect(pedir(finDe('2023-07-21'))).toBe('cerrada')
  })

  test('validar no lo cierra el calendario', () => {
    expect(situacion(1, 'validar', false, HOY)).toBe('abierta')
  })

  test('sin fila en vigor no hay respuesta', () => {
    const sinTexto = enVigor(kpt2020, en('2021-11-15T09:00:00-05:00'))
    expect(situacionActo(sinTexto, 1, 'enviar', false, HOY)).toBeNull()
  })
})
