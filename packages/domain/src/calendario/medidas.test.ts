import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finDe, inicioDe, sumarDias } from '../shared/index.ts'
import {
  actoEjemplo,
  COGUA,
  circularEjemplo,
  cronogramaEjemplo,
  filaEjemplo,
  medidaEjemplo,
} from './cronograma-ejemplo.ts'
import type { ActoCronograma, Medida, Plazo, Sujeto } from './index.ts'
import { abarcaTerminacion, enVigor, faltasMedida, plazo, SIN_PARTICULAR, situacionActo, ultimoDia } from './index.ts'

const definitivo = filaEjemplo('definitivo', 2, '2030-12-31', {
  ...{ clases: ['reporte', 'ajustes', 'cierre'], corte: 2, trasLimite: 'cierra' },
})
const fija = actoEjemplo(circularEjemplo('1', '2030-01-10'), 'fija', [
  filaEjemplo('parcial', 1, '2030-03-01'),
  definitivo,
])
const base = cronogramaEjemplo([fija])
const SIEMPRE = inicioDe('2032-01-01')
const TABIO: Sujeto = { ...COGUA, entidad: '25785' }
const LETICIA: Sujeto = { entidad: '91001', departamento: '91', cumplidas: {} }

type Pregunta = { actividad?: string; en: number; segun?: number; sujeto?: Sujeto | null; actos?: ActoCronograma[] }

function preguntar(medidas: Medida[], { actividad = 'parcial', en, segun = SIEMPRE, sujeto = COGUA, actos }: Pregunta) {
  return plazo(actos ? cronogramaEjemplo(actos) : base, { actividad, en, segun, medidas, sujeto })
}

describe('una excepción amplía el plazo de quien la recibe y de nadie más', () => {
  const limites = (medida: Medida) =>
    [COGUA, TABIO, LETICIA, null].map((sujeto) => preguntar([medida], { en: 0, sujeto }).limite)

  test('a una entidad, a un departamento entero o, en una contingencia, al país en un solo acto', () => {
    const fechas = { parcial: '2030-03-20', definitivo: '2031-01-15' }
    expect(limites(medidaEjemplo(fechas))).toEqual(['2030-03-20', '2030-03-01', '2030-03-01', '2030-03-01'])
    const departamento = medidaEjemplo(fechas, { alcance: { clase: 'departamento', departamento: '25' } })
    expect(limites(departamento)).toEqual(['2030-03-20', '2030-03-20', '2030-03-01', '2030-03-01'])
    const pais = medidaEjemplo(fechas, { clase: 'contingencia', alcance: { clase: 'pais' } })
    expect(limites(pais)).toEqual(Array(4).fill('2030-03-20'))
    expect(preguntar([pais], { actividad: 'definitivo', en: 0, sujeto: null }).limite).toBe('2031-01-15')
  })

  test('el último día de la excepción cuenta entero, y se cita con su acto', () => {
    const medida = medidaEjemplo({ definitivo: '2031-01-15' })
    const en = (desfase: number) => preguntar([medida], { actividad: 'definitivo', en: finDe('2031-01-15') + desfase })
    expect(en(-1000)).toMatchObject({ oportuno: true, abierta: true })
    expect(en(0)).toMatchObject({ oportuno: false, abierta: false, recibeExtemporaneo: false })
    const { numero, clase, efecto, acto } = medida
    expect(en(0).medidas).toEqual([{ numero, clase, efecto, acto, fecha: '2031-01-15' }])
    expect(en(0).actos).toEqual([{ circular: '1', fecha: '2030-01-10', efecto: 'fija' }])
  })

  test('antes de concederse no se conocía; después sana lo que llegó tarde', () => {
    const medida = medidaEjemplo({ parcial: '2030-03-20' }, { en: inicioDe('2030-03-10') })
    const en = finDe('2030-03-05')
    expect(preguntar([medida], { en, segun: inicioDe('2030-03-10') - 1 }).oportuno).toBe(false)
    expect(preguntar([medida], { en, segun: inicioDe('2030-03-10') }).oportuno).toBe(true)
  })

  test('no toca otra vigencia ni otro instrumento', () => {
    const medida = medidaEjemplo({ parcial: '2030-03-20' })
    const [fila] = medida.filas
    if (!fila) throw new Error('no row')
    for (const otra of [{ vigencia: 2028 }, { instrumento: 'gestionweb' as const }])
      expect(preguntar([{ ...medida, filas: [{ ...fila, ...otra }] }], { en: 0 }).limite).toBe('2030-03-01')
  })

  test('una modificación posterior no quita la excepción: rige la fecha más favorable', () => {
    const medida = medidaEjemplo({ parcial: '2030-03-20' }, { en: inicioDe('2030-02-10') })
    const limiteCon = (limite: string) => {
      const modifica = actoEjemplo(circularEjemplo('2', '2030-02-15'), 'modifica', [filaEjemplo('parcial', 1, limite)])
      return preguntar([medida], { en: 0, actos: [fija, modifica] }).limite
    }
    expect(['2030-02-20', '2030-03-10', '2030-04-30'].map(limiteCon)).toEqual([
      '2030-03-20',
      '2030-03-20',
      '2030-04-30',
    ])
  })
})

describe('recibir después del cierre no es ampliar', () => {
  const medida = medidaEjemplo({ definitivo: '2031-01-15' }, { efecto: 'recibe' })
  const codigo = (en: number) => preguntar([medida], { actividad: 'definitivo', en }).explicacion.codigo

  test('lo que llega se marca extemporáneo, hasta el último segundo que dice el acto', () => {
    expect(codigo(finDe('2030-12-31') - 1000)).toBe('abierta')
    expect(preguntar([medida], { actividad: 'definitivo', en: finDe('2030-12-31') })).toMatchObject({
      ...{ limite: '2030-12-31', oportuno: false, recibeExtemporaneo: true },
      explicacion: { codigo: 'recibe_extemporaneo' },
    })
    expect([codigo(finDe('2031-01-15') - 1000), codigo(finDe('2031-01-15'))]).toEqual([
      'recibe_extemporaneo',
      'cerrada',
    ])
  })
})

describe('un día festivo que se registra después', () => {
  const actos = [actoEjemplo(circularEjemplo('1', '2030-01-10'), 'fija', [filaEjemplo('parcial', 1, '2030-03-01')])]
  const festivo = {
    ...({ clase: 'dia', fecha: '2030-03-01', motivo: 'Día cívico', aplica: true } as const),
    ...{ cita: 'Decreto de ejemplo', en: inicioDe('2030-02-20') },
  }
  const limite = (politica: 'literal' | 'dia_habil_siguiente', segun: string) =>
    plazo(cronogramaEjemplo(actos, politica), {
      ...{ actividad: 'parcial', en: 0, segun: inicioDe(segun), festivos: [festivo] },
    }).limite

  test('corre el límite desde que se sabe, y solo si el cronograma lo corre', () => {
    expect(limite('dia_habil_siguiente', '2030-02-19')).toBe('2030-03-01')
    expect(limite('dia_habil_siguiente', '2030-02-20')).toBe('2030-03-04')
    expect(limite('literal', '2030-02-20')).toBe('2030-03-01')
  })
})

describe('abrir y terminar antes', () => {
  test('una apertura anticipada adelanta el primer día y no retrasa ninguno', () => {
    const abre = (fecha: string) => {
      const medida = medidaEjemplo({ parcial: fecha }, { clase: 'apertura_anticipada', efecto: 'abre' })
      const { explicacion } = preguntar([medida], { en: 0 })
      return 'abre' in explicacion ? explicacion.abre : null
    }
    expect(abre('2030-01-05')).toBe(inicioDe('2030-01-05'))
    expect(abre('2030-02-05')).toBe(inicioDe('2030-01-10'))
  })

  const termina = medidaEjemplo(
    { parcial: '2030-02-10', definitivo: '2030-11-30' },
    { clase: 'terminacion_anticipada', efecto: 'termina', alcance: { clase: 'pais' } },
  )
  const cumplio = (fecha: string): Sujeto => ({ ...COGUA, cumplidas: { parcial: inicioDe(fecha) } })
  const codigo = (sujeto: Sujeto | null, en: number) => preguntar([termina], { en, sujeto }).explicacion.codigo

  test('una terminación anticipada solo cierra a quien ya cumplió (nota (*) de ambas circulares)', () => {
    const en = finDe('2030-02-10')
    expect(codigo(cumplio('2030-02-01'), en - 1)).toBe('abierta')
    expect(codigo(cumplio('2030-02-01'), en)).toBe('terminada_antes')
    expect(codigo(COGUA, en)).toBe('abierta')
    expect(codigo(cumplio('2030-02-11'), finDe('2030-02-25'))).toBe('abierta')
    expect(codigo(null, en)).toBe('abierta')
  })

  test('lo que llegó a tiempo sigue a tiempo, y quien cumplió no recibe más', () => {
    const sujeto = cumplio('2030-02-01')
    expect(preguntar([termina], { en: inicioDe('2030-02-01'), sujeto }).oportuno).toBe(true)
    const despues = preguntar([termina], { en: finDe('2030-02-20'), sujeto })
    expect(despues).toMatchObject({ limite: '2030-03-01', oportuno: true, abierta: false, recibeExtemporaneo: false })
  })

  test('a quien se le piden ajustes puede responderlos aunque el reporte haya terminado antes', () => {
    const sujeto = { ...COGUA, cumplidas: { definitivo: inicioDe('2030-11-01') } }
    const vigor = enVigor(base, SIEMPRE, { ...SIN_PARTICULAR, medidas: [termina], sujeto })
    const en = finDe('2030-11-30')
    expect(situacionActo(vigor, 2, 'enviar', false, en)).toBe('cerrada')
    expect(situacionActo(vigor, 2, 'enviar', true, en)).toBe('abierta')
  })

  test('es para todos solo cuando todos cumplieron', () => {
    expect([abarcaTerminacion(3, 3), abarcaTerminacion(3, 2), abarcaTerminacion(0, 0)]).toEqual([
      'todos',
      'quienes_cumplieron',
      'quienes_cumplieron',
    ])
  })
})

describe('lo que una medida debe ser para concederse', () => {
  const ahora = inicioDe('2030-02-01')
  const vigor = enVigor(base, ahora)
  const faltas = (fechas: Record<string, string>, resto: Partial<Medida> = {}) =>
    faltasMedida(medidaEjemplo(fechas, resto), [vigor], ahora).map((f) => f.codigo)
  const terminacion = { clase: 'terminacion_anticipada', efecto: 'termina' } as const
  const apertura = { clase: 'apertura_anticipada', efecto: 'abre' } as const

  test('una excepción que amplía no tiene faltas; una que no da nada, sí', () => {
    expect(faltas({ parcial: '2030-03-02' })).toEqual([])
    expect(faltas({ parcial: '2030-03-01' })).toEqual(['no_amplia'])
    expect(faltas({ parcial: '2030-12-31' }, { efecto: 'recibe' })).toEqual(['no_amplia'])
    expect(faltas({ definitivo: '2031-01-01' }, { efecto: 'recibe' })).toEqual([])
    expect(faltas({ parcial: '2030-01-10' }, apertura)).toEqual(['no_anticipa'])
    expect(faltas({ parcial: '2030-01-09' }, apertura)).toEqual([])
  })

  test('nada termina en el pasado ni después de su límite', () => {
    expect(faltas({ parcial: '2030-01-31' }, terminacion)).toEqual(['termina_en_el_pasado'])
    expect(faltas({ parcial: '2030-02-01' }, terminacion)).toEqual([])
    expect(faltas({ parcial: '2030-03-01' }, terminacion)).toEqual(['no_anticipa'])
  })

  test('dice por qué, con qué acto, para quién y sobre qué filas', () => {
    expect(faltas({ otra: '2030-03-02' })).toEqual(['fila_desconocida'])
    expect(faltas({})).toEqual(['sin_filas'])
    expect(faltas({ parcial: '2030-03-02' }, { motivo: ' ' })).toEqual(['sin_motivo'])
    expect(faltas({ parcial: '2030-03-02' }, { acto: { documento: '', fecha: '2030-01-15' } })).toEqual([
      'sin_documento',
    ])
    expect(faltas({ parcial: '2030-03-02' }, { acto: { documento: 'x', fecha: '2030-02-02' } })).toEqual([
      'acto_futuro',
    ])
    expect(faltas({ parcial: '2030-03-02' }, { alcance: { clase: 'pais' } })).toEqual(['alcance'])
    expect(faltas({ parcial: '2030-03-02' }, { clase: 'contingencia' })).toEqual(['alcance'])
    expect(faltas({ parcial: '2030-03-02' }, { clase: 'apertura_anticipada' })).toEqual(['clase_y_efecto'])
  })
})

describe('propiedades', () => {
  const dia = fc.integer({ min: -60, max: 400 }).map((n) => sumarDias('2030-03-01', n))
  const medida = fc
    .record({ fecha: dia, otra: dia, efecto: fc.constantFrom('amplia', 'recibe', 'abre'), en: dia })
    .map(({ fecha, otra, efecto, en }) =>
      medidaEjemplo({ parcial: fecha, definitivo: otra }, { efecto, en: inicioDe(en) } as Partial<Medida>),
    )
  const instante = fc.tuple(dia, fc.integer({ min: 0, max: 86_399 })).map(([d, s]) => inicioDe(d) + s * 1000)
  const actividad = fc.constantFrom('parcial', 'definitivo')
  const seRecibe = ({ explicacion }: Plazo) => ['abierta', 'recibe_extemporaneo'].includes(explicacion.codigo)

  test('una medida más nunca vuelve tardío lo oportuno ni cierra lo que se recibía', () => {
    fc.assert(
      fc.property(fc.array(medida, { maxLength: 4 }), medida, actividad, instante, (medidas, otra, fila, en) => {
        const antes = preguntar(medidas, { actividad: fila, en })
        const despues = preguntar([...medidas, otra], { actividad: fila, en })
        expect(Number(despues.oportuno)).toBeGreaterThanOrEqual(Number(antes.oportuno))
        expect(Number(seRecibe(despues))).toBeGreaterThanOrEqual(Number(seRecibe(antes)))
      }),
    )
  })

  test('terminar antes no cambia ni el límite ni la oportunidad de nadie', () => {
    fc.assert(
      fc.property(dia, dia, instante, (fecha, cumplida, en) => {
        const termina = medidaEjemplo({ parcial: fecha }, { clase: 'terminacion_anticipada', efecto: 'termina' })
        const sujeto = { ...COGUA, cumplidas: { parcial: inicioDe(cumplida) } }
        const { limite, oportuno } = preguntar([], { en, sujeto })
        expect(preguntar([termina], { en, sujeto })).toMatchObject({ limite, oportuno })
      }),
    )
  })

  test('correr al día hábil siguiente nunca acorta, y dentro de la política literal no mueve nada', () => {
    fc.assert(
      fc.property(dia, (limite) => {
        const actos = [actoEjemplo(circularEjemplo('1', '2029-01-10'), 'fija', [filaEjemplo('parcial', 1, limite)])]
        const dia = (politica: 'literal' | 'dia_habil_siguiente') => {
          const vigor = enVigor(cronogramaEjemplo(actos, politica), SIEMPRE)
          return vigor.filas.map((fila) => ultimoDia(vigor, fila))[0] ?? ''
        }
        expect(dia('literal')).toBe(limite)
        expect(dia('dia_habil_siguiente') >= limite).toBe(true)
      }),
    )
  })
})
