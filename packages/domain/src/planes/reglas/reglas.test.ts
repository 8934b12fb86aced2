import { describe, expect, it } from 'vitest'
import { evaluarPlan } from '../evaluar.ts'
import { bloqueaFinalizacion } from '../finalizar.ts'
import type { HallazgoPlan } from '../hallazgos.ts'
import type { MetaLeida, PlanLeido } from '../plan.ts'
import { metaPrueba, planPrueba } from '../pruebas/index.ts'
import { CATALOGO_DE_EJEMPLO, EJEMPLOS_REGLA, type EjemploRegla, planDeEjemplo } from './ejemplos.ts'
import { type IdReglaPlan, isPiloto, lecturasAcumulacion, REGLAS_PLAN } from './index.ts'

type Caso = {
  readonly plan: PlanLeido
  readonly catalogo?: ReadonlySet<string>
  readonly unidades?: ReadonlyMap<string, string>
  readonly totales?: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** `meta campo vigencia/fuente valor` of each observation. */
  readonly ve: readonly string[]
}

function una(cambios: Partial<MetaLeida>): PlanLeido {
  return planPrueba([metaPrueba(1, cambios)])
}

function anios(...valores: (string | null)[]): Pick<MetaLeida, 'programado'> {
  const celdas = valores.flatMap((valor, i) => (valor === null ? [] : [[String(2024 + i), valor] as const]))
  return { programado: Object.fromEntries(celdas) }
}

function porAnio(pesos: string): MetaLeida['fuentes'] {
  return Object.fromEntries(['2024', '2025', '2026', '2027'].map((vigencia) => [vigencia, { otros: pesos }]))
}

const INICIATIVA = {
  consecutivo: 'ISGR-1',
  linea: 'LE-1',
  tipo: 'Iniciativa',
  sector: 'Ambiente',
  nombre: 'Vivero',
  bpin: [],
}
const RESULTADO = {
  consecutivo: 'IR-6',
  linea: 'LE-1',
  otrasLineas: [],
  nombre: 'Cobertura',
  enPnd: null,
  transformacion: null,
}

/** Every rule with a plan in which it must see something; a rule without a case does not compile. */
const CASOS: Record<IdReglaPlan, Caso> = {
  nodo_ajeno: { plan: una({ nodo: 'C-9' }), ve: ['IP-1 nodo C-9'] },
  dependencia_desconocida: { plan: una({ dependencia: 'planeacion' }), ve: ['IP-1 dependencia planeacion'] },
  etiqueta_desconocida: { plan: una({ etiquetas: ['pdet', 'verde'] }), ve: ['IP-1 etiquetas verde'] },
  trimestres_no_cuadran: {
    plan: una({ programadoTrimestral: { '2024': { '1': '0.1', '2': '0.3' } } }),
    ve: ['IP-1 programadoTrimestral 2024 0.4'],
  },
  codigo_sispt_ausente: {
    plan: planPrueba([metaPrueba(1, { codigoSispt: '' }), metaPrueba(2)]),
    ve: ['~1 codigoSispt -'],
  },
  codigo_sispt_repetido: {
    plan: planPrueba([metaPrueba(1), metaPrueba(2), metaPrueba(1)]),
    ve: ['IP-1~2 codigoSispt IP-1'],
  },
  linea_ausente: { plan: una({ linea: '' }), ve: ['IP-1 linea -'] },
  linea_desconocida: {
    plan: planPrueba([metaPrueba(1, { linea: 'LE-7' })], {
      indicadoresResultado: [{ ...RESULTADO, otrasLineas: ['LE-8'], metaCuatrienio: '1' }],
      sgr: { iniciativas: [{ ...INICIATIVA, linea: 'LE-9', recursos: '1' }], metas: [] },
    }),
    ve: ['IP-1 linea LE-7', 'resultado/IR-6 linea LE-8', 'iniciativa/ISGR-1 linea LE-9'],
  },
  linea_repetida: {
    plan: planPrueba([metaPrueba(1)], { lineas: ['a', 'b'].map((nombre) => ({ consecutivo: 'LE-1', nombre })) }),
    ve: ['linea/LE-1~2 consecutivo LE-1'],
  },
  bpin_mal_formado: {
    plan: una({ bpin: ['2024252000028', '2024', '20242520000281'] }),
    ve: ['IP-1 bpin 2024, 20242520000281'],
  },
  ods_desconocido: { plan: una({ ods: '18' }), ve: ['IP-1 ods 18'] },
  total_no_cuadra: {
    plan: una({}),
    totales: new Map([['IP-1', { '2024': '1000001', '2025': '1000001.01', '2026': '0' }]]),
    ve: ['IP-1 total 2025 1000001.01', 'IP-1 total 2026 0'],
  },
  numero_negativo: {
    plan: planPrueba(
      [
        metaPrueba(1, {
          metaCuatrienio: '-4',
          ...anios('-1', '1', '1', '1'),
          fuentes: { '2024': { credito: '-0.5' } },
        }),
      ],
      { sgr: { iniciativas: [{ ...INICIATIVA, recursos: '-1' }], metas: [] } },
    ),
    ve: [
      'IP-1 metaCuatrienio -4',
      'IP-1 programado 2024 -1',
      'IP-1 fuentes 2024/credito -0.5',
      'iniciativa/ISGR-1 recursos -1',
    ],
  },
  plan_sin_metas: { plan: planPrueba([]), ve: ['- metas -'] },
  unidad_ausente: { plan: una({ unidad: '' }), ve: ['IP-1 unidad -'] },
  meta_cuatrienio_ausente: { plan: una({ metaCuatrienio: null }), ve: ['IP-1 metaCuatrienio -'] },
  acumulacion_ausente: { plan: una({ tipoAcumulacion: null }), ve: ['IP-1 tipoAcumulacion -'] },
  programado_en_blanco: {
    plan: una(anios('1', null, '3', null)),
    ve: ['IP-1 programado 2025 -', 'IP-1 programado 2027 -'],
  },
  texto_ausente: { plan: una({ personalizacion: '' }), ve: ['IP-1 personalizacion -'] },
  resultado_sin_meta: {
    plan: planPrueba([metaPrueba(1)], { indicadoresResultado: [{ ...RESULTADO, metaCuatrienio: null }] }),
    ve: ['resultado/IR-6 metaCuatrienio -'],
  },
  sin_indicador: { plan: una({ indicador: null, producto: '', programa: '', sector: '' }), ve: ['IP-1 indicador -'] },
  codigo_mal_formado: {
    plan: una({ sector: '', programa: '170', producto: '17O2038', indicador: '1702' }),
    ve: ['IP-1 sector -', 'IP-1 programa 170', 'IP-1 producto 17O2038', 'IP-1 indicador 1702'],
  },
  codigos_no_encajan: { plan: una({ programa: '1799' }), ve: ['IP-1 producto 1702038'] },
  indicador_fuera_de_catalogo: { plan: una({}), catalogo: new Set(['170203801']), ve: ['IP-1 indicador 170203800'] },
  principal_no_coincide: { plan: una({ principal: false }), ve: ['IP-1 principal No'] },
  anio_fuera_del_periodo: {
    plan: una({ programado: { ...anios('1', '1', '1', '1').programado, '2028': '2' }, fuentes: { '2023': {} } }),
    ve: ['IP-1 programado 2028 2028', 'IP-1 fuentes 2023 2023'],
  },
  periodo_inusual: {
    plan: planPrueba([metaPrueba(1)], { periodo: { desde: 2024, hasta: 2028 } }),
    ve: ['- periodo 2024–2028'],
  },
  unidad_distinta_del_catalogo: {
    plan: planPrueba([metaPrueba(1, { unidad: 'numero ' }), metaPrueba(2, { unidad: 'Kilómetros' })]),
    unidades: new Map([['170203800', 'Número']]),
    ve: ['IP-2 unidad Kilómetros'],
  },
  plan_parece_en_miles: {
    plan: planPrueba([1, 2, 3, 4, 5].map((n) => metaPrueba(n, { fuentes: porAnio('99999') }))),
    ve: ['- fuentes 99999'],
  },
  dinero_parece_en_miles: {
    plan: planPrueba([
      ...[1, 2, 3, 4, 5].map((n) => metaPrueba(n)),
      metaPrueba(6, { fuentes: { '2024': { credito: '999.99', otros: '1000' } } }),
    ]),
    ve: ['IP-6 fuentes 2024/credito 999.99'],
  },
  meta_repetida: {
    plan: planPrueba([
      metaPrueba(1, { personalizacion: 'Vías  mejoradas' }),
      metaPrueba(2, { personalizacion: 'vías mejoradas' }),
      metaPrueba(3, { personalizacion: 'vías mejoradas', linea: 'LE-2' }),
      metaPrueba(4, { personalizacion: 'vías mejoradas', programado: anios('4').programado }),
    ]),
    ve: ['IP-2 personalizacion vías mejoradas'],
  },
  porcentaje_sobre_cien: {
    plan: planPrueba([
      metaPrueba(1, { unidad: 'Porcentaje', metaCuatrienio: '100.01' }),
      metaPrueba(2, { unidad: 'Porcentaje', metaCuatrienio: '100' }),
    ]),
    ve: ['IP-1 metaCuatrienio 100.01'],
  },
  texto_poco_claro: {
    plan: planPrueba(
      ['0.02', '% de aumento', 'Personas atendidas'].map((personalizacion, i) =>
        metaPrueba(i + 1, { personalizacion }),
      ),
    ),
    ve: ['IP-1 personalizacion 0.02', 'IP-2 personalizacion % de aumento'],
  },
  meta_en_cero: { plan: una({ metaCuatrienio: '0' }), ve: ['IP-1 metaCuatrienio 0'] },
  acumulativo_parece_nivel: {
    plan: planPrueba([
      metaPrueba(1, { metaCuatrienio: '1' }),
      metaPrueba(2, { metaCuatrienio: '3', ...anios('1', '2', '3', '0') }),
      metaPrueba(3, { metaCuatrienio: '1', ...anios(null, '1', '1', '1') }),
    ]),
    ve: ['IP-1 tipoAcumulacion Acumulativo', 'IP-2 tipoAcumulacion Acumulativo', 'IP-3 tipoAcumulacion Acumulativo'],
  },
  no_acumulativo_parece_suma: {
    plan: una({ tipoAcumulacion: 'no_acumulativo' }),
    ve: ['IP-1 tipoAcumulacion No acumulativo'],
  },
  acumulacion_no_cuadra: {
    plan: planPrueba([
      metaPrueba(1, { metaCuatrienio: '100' }),
      metaPrueba(2, { metaCuatrienio: '1', tipoAcumulacion: 'no_acumulativo', ...anios('0', '0', '0', '0') }),
    ]),
    ve: ['IP-1 tipoAcumulacion Acumulativo', 'IP-2 tipoAcumulacion No acumulativo'],
  },
}

function observados(id: string, { plan, catalogo, unidades, totales }: Omit<Caso, 've'>): string[] {
  return evaluarPlan(plan, { catalogo, unidades, ...(totales && { totales }) })
    .filter((h) => h.regla === id)
    .map(({ ruta: { meta = '-', campo, vigencia, fuente }, valor }) =>
      [meta, campo, [vigencia, fuente].filter(Boolean).join('/'), valor ?? '-']
        .filter((parte) => parte !== '')
        .join(' '),
    )
}

function ven(id: IdReglaPlan, ejemplo: EjemploRegla): HallazgoPlan[] {
  const totales = new Map([['IP-1', ejemplo.totales ?? {}]])
  const unidades = CATALOGO_DE_EJEMPLO
  const hallazgos = evaluarPlan(planDeEjemplo(ejemplo), { totales, unidades, catalogo: new Set(unidades.keys()) })
  return hallazgos.filter((h) => h.regla === id)
}

describe('los ejemplos que se muestran a quien debe cumplir las reglas', () => {
  it.each(REGLAS_PLAN)('$id falla en el uno y pasa en el otro', ({ id }) => {
    const { falla, pasa } = EJEMPLOS_REGLA[id]
    expect(ven(id, falla)).not.toEqual([])
    expect(ven(id, pasa)).toEqual([])
  })

  it('una regla en piloto no es error ni impide finalizar', () => {
    const piloto = REGLAS_PLAN.filter(({ id }) => isPiloto(id))
    expect(piloto.length).toBeGreaterThan(0)
    for (const regla of piloto) {
      expect(regla.gravedad).not.toBe('error')
      for (const hallazgo of ven(regla.id, EJEMPLOS_REGLA[regla.id].falla)) {
        expect(bloqueaFinalizacion(hallazgo)).toBe(false)
      }
    }
  })
})

describe('las reglas del plan', () => {
  it.each(REGLAS_PLAN)('$id ve lo que debe ($cita)', ({ id, gravedad }) => {
    const caso = CASOS[id]
    expect(observados(id, caso)).toEqual(caso.ve)
    const hallazgos = evaluarPlan(caso.plan, caso).filter((h) => h.regla === id)
    expect(hallazgos.every((h) => h.gravedad === gravedad)).toBe(true)
  })

  it('callan ante un plan sano', () => {
    const totales = new Map([['IP-1', { '2024': '1000000', '2025': '999999', '2026': '1000001', '2027': '1000000' }]])
    const catalogo = new Set(['170203800'])
    expect(evaluarPlan(planPrueba(), { totales, catalogo })).toEqual([])
  })

  it.each<[string, Partial<MetaLeida>]>([
    ['las fracciones, aun con unidad Número', { metaCuatrienio: '1', ...anios('0.25', '0.25', '0.25', '0.25') }],
    ['cero programado en un año', { metaCuatrienio: '1', ...anios('0', '0', '1', '0') }],
    [
      'una meta no acumulativa que se alcanza antes',
      { metaCuatrienio: '1', tipoAcumulacion: 'no_acumulativo', ...anios('0', '1', '0', '0') },
    ],
    ['fuentes en blanco', { fuentes: {} }],
    ['una meta sin BPIN ni ODS', { bpin: [], ods: null }],
    ['un plan que no está en SisPT', { codigoSispt: '' }],
  ])('callan ante %s', (_titulo, cambios) => {
    expect(evaluarPlan(una(cambios))).toEqual([])
  })

  it('no repiten las consecuencias de una celda en blanco', () => {
    expect(evaluarPlan(una({ metaCuatrienio: null })).map((h) => h.regla)).toEqual(['meta_cuatrienio_ausente'])
    expect(evaluarPlan(una({ ...anios('1', '1', '1', null) })).map((h) => h.regla)).toEqual(['programado_en_blanco'])
    expect(evaluarPlan(una({ indicador: null, producto: '' })).map((h) => h.regla)).toEqual(['sin_indicador'])
  })
})

describe('las dos lecturas de la acumulación', () => {
  const vigencias = ['2024', '2025', '2026', '2027']

  it('muestran la suma, el nivel del último año programado y cuál cuadra', () => {
    expect(lecturasAcumulacion({ metaCuatrienio: '3', ...anios('1', '2', '3', '0') }, vigencias)).toEqual({
      suma: '6',
      nivel: '3',
      vigenciaNivel: '2026',
      completa: true,
      cuadra: { acumulativo: false, no_acumulativo: true },
    })
  })

  it('suman exacto: 0,1 + 0,2 + 0,3 + 0,4 es 1', () => {
    const lecturas = lecturasAcumulacion({ metaCuatrienio: '1', ...anios('0.1', '0.2', '0.3', '0.4') }, vigencias)
    expect(lecturas?.cuadra.acumulativo).toBe(true)
  })

  it('no hay lecturas sin meta del cuatrienio', () => {
    expect(lecturasAcumulacion({ metaCuatrienio: null, ...anios('1') }, vigencias)).toBeNull()
  })
})
