// Plans made by chance, with everything that a plan may hold and what people get wrong in it: for tests that hold over any plan.

import type { IndicadorResultado, IniciativaSgr, Linea, MetaLeida, MetaSgr, PlanLeido } from '@kpt/domain/planes'
import { VIGENCIAS_PRUEBA } from '@kpt/domain/planes/pruebas'
import fc from 'fast-check'

const BIENIOS = ['2023-2024', '2025-2026', '2027-2028']
const CLAVES = ['recursos_propios', 'sgp_salud', 'credito', 'otros', 'fondo_del_agua']

/** Words with what workbooks are full of: accents, quotes, commas, breaks, what XML must escape, what looks like a formula. */
const pedazo = fc.constantFrom(
  ...[
    'Vía',
    'ñandú',
    '“comillas”',
    'a,b',
    '<b>',
    '&amp;',
    "'",
    '=1',
    '#REF!',
    '_x0041_',
    'LE-2',
    '-',
    '😀',
    '10 %',
    '@x',
  ],
)
const palabras = fc.array(pedazo, { maxLength: 4 }).map((partes) => partes.join(' '))
const parrafo = fc.array(palabras, { maxLength: 2 }).map((t) => t.join('\n').trim())
const noVacio = palabras.map((t) => t || 'Algo')

/** Exact decimals: pesos, cents, fractions, and more digits than a spreadsheet keeps. */
const cifra = fc.oneof(
  fc.integer({ min: 0, max: 10 }).map(String),
  fc.integer({ min: -5, max: 10 ** 12 }).map(String),
  fc.integer({ min: 1, max: 10 ** 12 }).map((n) => decimalDe(n, 2)),
  fc.bigInt({ min: 10n ** 15n, max: 10n ** 22n }).map((n) => decimalDe(n, 4)),
)

function decimalDe(entero: number | bigint, decimales: number): string {
  const cifras = String(entero).padStart(decimales + 1, '0')
  return `${cifras.slice(0, -decimales)}.${cifras.slice(-decimales)}`.replace(/\.?0+$/, '')
}

const opcional = <T>(valor: fc.Arbitrary<T>) => fc.option(valor, { nil: null })
const porClave = (claves: readonly string[]) =>
  fc
    .uniqueArray(fc.constantFrom(...claves))
    .chain((suyas) =>
      fc.tuple(...suyas.map(() => cifra)).map((v) => Object.fromEntries(suyas.map((c, i) => [c, v[i] ?? '0']))),
    )

/** One digit less than due would be completed by the reader, and told: that is of workbooks alone. */
const codigos = fc.constantFrom(
  { sector: '17', programa: '1702', producto: '1702038', indicador: '170203800' },
  { sector: '17', programa: '1702', producto: '1702038', indicador: '170203801' },
  { sector: '04', programa: '0401', producto: '0401105', indicador: '040110500' },
  { sector: '17', programa: '2402', producto: '1702038', indicador: '170203800' },
  { sector: '', programa: '', producto: '', indicador: null },
  { sector: '17', programa: '17-02', producto: '17', indicador: '17020' },
)

const comun = {
  personalizacion: parrafo,
  unidad: palabras,
  metaCuatrienio: opcional(cifra),
  principal: fc.boolean(),
  ods: opcional(fc.constantFrom('1', '2', '17', '18', '02', 'Hambre cero')),
  tipoAcumulacion: opcional(fc.constantFrom('acumulativo' as const, 'no_acumulativo' as const)),
  bpin: fc.uniqueArray(fc.constantFrom('2024252000028', '202425200002812', '123', 'sin')),
}

function meta(lineas: readonly string[]): fc.Arbitrary<MetaLeida> {
  const vigencias = VIGENCIAS_PRUEBA.map(String)
  const fuentes = fc.tuple(...vigencias.map(() => porClave(CLAVES)))
  return fc
    .record({
      ...comun,
      codigoSispt: fc.integer({ min: 1, max: 12 }).map((n) => `IP-${n}`),
      linea: fc.constantFrom('', ...lineas, 'LE-9'),
      programado: porClave(vigencias),
      dinero: fuentes,
      codigos,
    })
    .map(({ dinero, codigos: suyos, ...resto }) => ({
      ...resto,
      ...suyos,
      fuentes: Object.fromEntries(vigencias.map((v, i) => [v, dinero[i] ?? {}])),
    }))
}

function metaSgr(iniciativas: readonly string[]): fc.Arbitrary<MetaSgr> {
  return fc
    .record({
      ...comun,
      codigoSispt: fc.integer({ min: 1, max: 9 }).map((n) => `IP-${n}`),
      iniciativa: fc.constantFrom('', 'Otra cosa', ...iniciativas),
      cofinanciado: opcional(fc.boolean()),
      programado: porClave(BIENIOS),
      recursos: porClave(BIENIOS),
      codigos,
    })
    .map(({ codigos: suyos, ...resto }) => ({ ...resto, ...suyos }))
}

function resultado(lineas: readonly string[]): fc.Arbitrary<IndicadorResultado> {
  return fc
    .record({
      consecutivo: fc.integer({ min: 1, max: 9 }).map((n) => `IR-${n}`),
      suyas: fc.uniqueArray(fc.constantFrom(...lineas, 'LE-9'), { maxLength: 3 }),
      nombre: parrafo,
      enPnd: opcional(fc.boolean()),
      metaCuatrienio: opcional(cifra),
      transformacion: opcional(noVacio),
    })
    .map(({ suyas: [linea = '', ...otrasLineas], ...resto }) => ({ ...resto, linea, otrasLineas }))
}

function iniciativa(consecutivo: string, lineas: readonly string[]): fc.Arbitrary<IniciativaSgr> {
  return fc.record({
    consecutivo: fc.constant(consecutivo),
    linea: fc.constantFrom('', ...lineas),
    tipo: fc.constantFrom('', 'Iniciativa', 'Proyecto'),
    sector: palabras,
    nombre: parrafo,
    recursos: opcional(cifra),
    bpin: comun.bpin,
  })
}

export function planAlAzar(): fc.Arbitrary<PlanLeido> {
  return fc
    .tuple(fc.array(palabras, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 3 }))
    .chain(([nombres, cuantas]) => {
      const lineas: Linea[] = nombres.map((nombre, i) => ({ consecutivo: `LE-${i + 1}`, nombre }))
      const suyas = lineas.map((l) => l.consecutivo)
      const iniciativas = Array.from({ length: cuantas }, (_, i) => `ISGR-${i + 1}`)
      return fc.record({
        entidad: fc.constant('25200'),
        nombrePlan: noVacio,
        periodo: fc.constant({ desde: 2024, hasta: 2027 }),
        lineas: fc.constant(lineas),
        metas: fc.array(meta(suyas), { maxLength: 6 }),
        indicadoresResultado: fc.array(resultado(suyas), { maxLength: 3 }),
        sgr: fc.record({
          iniciativas: fc.tuple(...iniciativas.map((c) => iniciativa(c, suyas))),
          metas: fc.array(metaSgr(iniciativas), { maxLength: 3 }),
        }),
      })
    })
}
