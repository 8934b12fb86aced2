import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Libro, ValorCelda } from '../../shared/index.ts'
import { echaDeMenos, impideMapeo, leerConMapeo, type Mapeo, proponerMapeo } from './index.ts'
import { FUENTES, FUENTES_14, hojaDe, hojaGrande, rango, VIGENCIAS } from './pruebas.ts'

const PERIODO = { desde: 2024, hasta: 2027 }
const proponer = (libro: Libro) => proponerMapeo(libro, { fuentes: FUENTES, periodo: PERIODO })

function mapeoDe(libro: Libro): Mapeo {
  const propuesta = proponer(libro)
  if (propuesta === null) throw new Error('sin propuesta')
  return propuesta.mapeo
}

function leer(libro: Libro, mapeo = mapeoDe(libro)) {
  const { plan, hallazgos, lugar } = leerConMapeo(libro, mapeo, '05321')
  if (plan === null) throw new Error(JSON.stringify(hallazgos))
  return { plan, hallazgos, lugar, de: (regla: string) => hallazgos.filter((h) => h.regla === regla) }
}

const camposDe = (libro: Libro) => mapeoDe(libro).hojas[0]?.columnas.map((c) => c.campo) ?? []

describe('una hoja de 331 metas y 82 columnas, con grupos en dos filas de encabezado', () => {
  const libro = hojaGrande()

  test('se reconocen las 82 columnas: la programación, las catorce fuentes y el total de cada año', () => {
    const campos = camposDe(libro)
    expect(campos).toHaveLength(82)
    expect(campos.slice(14, 18)).toEqual(VIGENCIAS.map((v) => `programado/${v}`))
    for (const [i, v] of VIGENCIAS.entries()) {
      const suyas = campos.slice(18 + 15 * i, 33 + 15 * i)
      expect(suyas).toEqual([...FUENTES_14.map(([clave]) => `fuentes/${v}/${clave}`), `total/${v}`])
    }
    expect(campos.slice(78)).toEqual(['bpin', 'ods', 'dependencia', 'observaciones'])
  })

  test('cada meta sale con su línea combinada, su programa y su dinero; los subtotales se saltan y se cuentan', () => {
    const { plan, de } = leer(libro)
    expect(plan.nombrePlan).toBe('Todos a una')
    expect(plan.metas).toHaveLength(331)
    expect(plan.lineas.map((l) => l.consecutivo)).toEqual(['LE-1', 'LE-2', 'LE-3', 'LE-4', 'LE-5'])
    expect(plan.metas.filter((m) => m.linea === 'LE-1')).toHaveLength(67)
    expect(plan.metas.filter((m) => m.linea === 'LE-5')).toHaveLength(331 - 4 * 67)
    expect(plan.metas[330]).toMatchObject({
      personalizacion: 'Beneficiar hogares de la vereda número 331',
      indicador: '400103100',
      programado: { 2024: '1', 2025: '1', 2026: '1', 2027: '1' },
      bpin: ['2024252000028'],
      orientacion: 'incremento',
      lineaBase: { valor: '0', anio: null, origen: '' },
    })
    expect(plan.metas[330]?.fuentes['2026']).toEqual({ [FUENTES_14[330 % 14]?.[0] ?? '']: '1000330' })
    expect(de('filas_saltadas')[0]?.detalles).toEqual({ totales: '5', titulos: '0', encabezados: '0' })
    expect(de('hoja_ignorada').map((h) => h.valor)).toEqual(['Instructivo'])
    expect(plan.dependencias?.map((d) => d.nombre)).toEqual([
      'Secretaría 0',
      'Secretaría 1',
      'Secretaría 2',
      'Secretaría 3',
    ])
    expect(de('nodo_ajeno')).toEqual([])
  })
})

const ENCABEZADO: ValorCelda[] = [
  'EJE',
  'META DE PRODUCTO',
  'UNIDAD',
  'META CUATRIENIO',
  'META 2024',
  'META 2025',
  'META 2026',
  'META 2027',
]
const conMetas = (...metas: ValorCelda[][]) => ({
  hojas: [hojaDe('PLAN', [['PLAN DE DESARROLLO «Todos» 2024-2027'], ENCABEZADO, ...metas])],
})
const META: ValorCelda[] = ['1. Lo social', 'Dotar la biblioteca del municipio', 'Número', 4, 1, 1, 1, 1]

describe('lo que se escribe en celdas que deben ser números', () => {
  const conUnidad = (unidad: string, ...anios: ValorCelda[]) =>
    leer(conMetas(META, ['', 'Otra meta del plan', unidad, 4, ...anios]))

  test('«1/4» y «1 documento» se leen y se dice cómo; «N/A» es una celda en blanco; lo demás se reporta en su celda', () => {
    const { plan, de } = conUnidad('Número', '1/4', '1 documento', 'N/A', 'varios')
    expect(plan.metas[1]?.programado).toEqual({ 2024: '0.25', 2025: '1' })
    expect(de('numero_como_texto').map((h) => [h.ruta.celda, h.detalles.leido])).toEqual([
      ['E4', '0.25'],
      ['F4', '1'],
    ])
    expect(de('sin_dato').map((h) => h.ruta.celda)).toEqual(['G4'])
    expect(de('numero_ilegible').map((h) => [h.ruta.hoja, h.ruta.celda, h.valor])).toEqual([['PLAN', 'H4', 'varios']])
  })

  test('«100 %» es 100 donde la meta se mide en porcentaje, y donde no podría ser 1: no se adivina', () => {
    expect(conUnidad('Porcentaje', '100 %', 1, 1, 1).plan.metas[1]?.programado['2024']).toBe('100')
    expect(conUnidad('Número', '100%', 1, 1, 1).de('numero_ilegible')).toHaveLength(1)
  })

  test('un tercio no tiene decimal exacto y no se redondea', () => {
    expect(
      conUnidad('Número', '1/3', 1, 1, 1)
        .de('numero_ilegible')
        .map((h) => h.valor),
    ).toEqual(['1/3'])
  })
})

describe('filas que no son metas', () => {
  test('los títulos dentro de la tabla abren su línea; los totales y los encabezados repetidos se saltan y se cuentan', () => {
    const sinEje = (fila: ValorCelda[]) => fila.slice(1)
    const libro = {
      hojas: [
        hojaDe('PLAN', [
          sinEje(ENCABEZADO),
          ['LÍNEA ESTRATÉGICA 1: Lo social'],
          sinEje(META),
          ['TOTAL LÍNEA 1', null, 4, 1, 1, 1, 1],
          [],
          sinEje(ENCABEZADO),
          ['LÍNEA ESTRATÉGICA 2: Lo económico'],
          ['Apoyar a los productores', 'Número', 4, 1, 1, 1, 1],
        ]),
      ],
    }
    const { plan, de } = leer(libro, { ...mapeoDe(libro), nombrePlan: 'Uno' })
    expect(plan.lineas).toEqual([
      { consecutivo: 'LE-1', nombre: 'Lo social' },
      { consecutivo: 'LE-2', nombre: 'Lo económico' },
    ])
    expect(plan.metas.map((m) => [m.linea, m.personalizacion])).toEqual([
      ['LE-1', 'Dotar la biblioteca del municipio'],
      ['LE-2', 'Apoyar a los productores'],
    ])
    expect(de('filas_saltadas')[0]?.detalles).toEqual({ totales: '1', titulos: '2', encabezados: '1' })
  })

  test('una meta combinada en varias filas es una sola: su dinero se suma y lo que difiere se dice', () => {
    const encabezado = [...ENCABEZADO, 'RECURSOS PROPIOS 2024', 'BPIN']
    const filas = [
      encabezado,
      [...META, 100, '2024252000028'],
      [null, null, null, null, 2, null, null, null, 50, '2024252000029'],
      ['2. Otra', 'Segunda meta del plan', 'Número', 1, 1, 0, 0, 0, 10, null],
    ]
    const libro = { hojas: [hojaDe('PLAN', filas, [rango([1, 2, 1, 3]), rango([2, 2, 2, 3])])] }
    const { plan, de } = leer(libro, { ...mapeoDe(libro), nombrePlan: 'Uno' })
    expect(plan.metas).toHaveLength(2)
    expect(plan.metas[0]?.fuentes['2024']).toEqual({ recursos_propios: '150' })
    expect(plan.metas[0]?.bpin).toEqual(['2024252000028', '2024252000029'])
    expect(de('meta_en_varias_filas')).toHaveLength(1)
    expect(de('valor_distinto').map((h) => [h.ruta.celda, h.detalles.primero])).toEqual([['E3', '1']])
  })
})

describe('lo que el libro no trae', () => {
  test('no se inventa: sin códigos no hay indicador, sin tipo de acumulación quedan los hallazgos de siempre', () => {
    const libro = conMetas(META)
    expect(echaDeMenos(mapeoDe(libro)).map((f) => f.campo)).toEqual(['indicador', 'tipoAcumulacion', 'fuentes'])
    const { plan, de } = leer(libro)
    expect(plan.metas[0]).toMatchObject({ indicador: null, sector: '', tipoAcumulacion: null, codigoSispt: '' })
    expect(de('acumulacion_ausente')).toHaveLength(1)
  })

  test('un mapeo sin texto de meta, con un campo dos veces o con un año ajeno no se puede usar, y dice por qué', () => {
    const mapeo = mapeoDe(conMetas(META))
    const [hoja] = mapeo.hojas
    if (!hoja) throw new Error('sin hoja')
    const con = (cambiar: (campo: string) => string) =>
      impideMapeo({
        ...mapeo,
        hojas: [{ ...hoja, columnas: hoja.columnas.map((c) => ({ ...c, campo: cambiar(c.campo) })) }],
      }).map((f) => f.codigo)
    expect(con((campo) => campo)).toEqual([])
    expect(con((campo) => (campo === 'personalizacion' ? 'ignorar' : campo))).toEqual(['sin_texto'])
    expect(con((campo) => (campo === 'unidad' ? 'personalizacion' : campo))).toEqual(['campo_repetido'])
    expect(con((campo) => (campo === 'programado/2027' ? 'programado/2028' : campo))).toEqual(['fuera_de_periodo'])
  })

  test('un libro cuya columna cambió de lugar se lee igual; si ya no está, se nombra', () => {
    const libro = conMetas(META)
    const mapeo = mapeoDe(libro)
    const alReves = (fila: ValorCelda[]) => [...fila].reverse()
    const movido = { hojas: [hojaDe('PLAN', [['PLAN'], alReves(ENCABEZADO), alReves(META)])] }
    expect(leer(movido, mapeo).plan.metas).toEqual(leer(libro).plan.metas)
    const sin = { hojas: [hojaDe('PLAN', [['PLAN'], ENCABEZADO.slice(0, 7), META.slice(0, 7)])] }
    const { plan, hallazgos } = leerConMapeo(sin, mapeo, '05321')
    expect(plan).toBeNull()
    expect(hallazgos.map((h) => [h.regla, h.valor])).toContainEqual(['columna_cambiada', 'META 2027'])
  })
})

describe('lo que no es un plan no se propone', () => {
  test.each([
    ['un libro vacío', { hojas: [] }],
    [
      'una lista de personas',
      {
        hojas: [
          hojaDe('Hoja1', [
            ['Nombre', 'Cédula', 'Teléfono'],
            ['Ana', 1, 2],
            ['Luis', 3, 4],
          ]),
        ],
      },
    ],
    [
      'un presupuesto',
      {
        hojas: [
          hojaDe('Hoja1', [
            ['Rubro', 'Concepto', 'Apropiación 2024', 'Pagos 2024'],
            ['2.1', 'Nómina', 100, 50],
          ]),
        ],
      },
    ],
  ] as const)('%s', (_, libro) => {
    expect(proponer(libro)).toBeNull()
  })
})

const ROTULOS: Record<string, readonly string[]> = {
  linea: ['Línea estratégica', 'EJE ESTRATÉGICO', 'dimension', 'Linea'],
  personalizacion: ['Meta de producto', 'META PRODUCTO', 'Descripción de la meta', 'Nombre de la meta'],
  indicador: ['Código indicador', 'COD. INDICADOR DE PRODUCTO', 'codigo de indicador de producto (MGA)'],
  unidad: ['Unidad de medida', 'UNIDAD', 'U. de medida'],
  metaCuatrienio: ['Meta cuatrienio', 'META DEL CUATRENIO', 'Meta 2024 - 2027'],
  tipoAcumulacion: ['Tipo de acumulación', 'ACUMULATIVO / NO ACUMULATIVO'],
}

const meta = fc.record({
  linea: fc
    .integer({ min: 0, max: 3 })
    .map((n) => ['Lo social', 'Lo económico', 'Lo ambiental', 'El gobierno'][n] ?? ''),
  indicador: fc.integer({ min: 1, max: 45 }).map((n) => `${String(n).padStart(2, '0')}0200100`),
  unidad: fc.constantFrom('Número', 'Porcentaje', 'Kilómetros'),
  metaCuatrienio: fc.integer({ min: 1, max: 9999 }),
  tipoAcumulacion: fc.constantFrom('Acumulativo', 'No acumulativo'),
  anios: fc.tuple(...VIGENCIAS.map(() => fc.integer({ min: 0, max: 9999 }))),
  propios: fc.integer({ min: 0, max: 1_000_000_000 }),
})

describe('propiedad: cualquier forma vuelve al mismo plan', () => {
  test('con las columnas en cualquier orden, otros encabezados y una o dos filas de ellos, salen las mismas metas', () => {
    const forma = fc.record({
      metas: fc.array(meta, { minLength: 3, maxLength: 12 }),
      orden: fc.shuffledSubarray([...Object.keys(ROTULOS), 'anios', 'propios'], { minLength: 8 }),
      cual: fc.record(Object.fromEntries(Object.entries(ROTULOS).map(([campo, r]) => [campo, fc.nat(r.length - 1)]))),
      dosFilas: fc.boolean(),
      titulos: fc.nat(3),
    })
    fc.assert(
      fc.property(forma, (f) => {
        const { libro, esperadas } = escribir(f)
        const { plan } = leer(libro, { ...mapeoDe(libro), nombrePlan: 'Plan' })
        const nombres = new Map(plan.lineas.map((l) => [l.consecutivo, l.nombre]))
        const leidas = plan.metas.map((m) => [
          nombres.get(m.linea),
          m.personalizacion,
          m.indicador,
          m.unidad,
          m.metaCuatrienio,
          m.tipoAcumulacion,
          Object.values(m.programado),
          m.fuentes['2024'],
        ])
        expect(leidas).toEqual(esperadas)
      }),
      { numRuns: 60 },
    )
  })

  test('ninguna hoja de celdas sueltas la hace caer', () => {
    const celda = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('META 2024', 'META DE PRODUCTO', 'UNIDAD', 'TOTAL', 'LÍNEA 1', '=A1', '#REF!'),
    )
    const filas = fc.array(fc.array(celda, { maxLength: 8 }), { maxLength: 15 })
    const borde = fc.integer({ min: 1, max: 16 })
    fc.assert(
      fc.property(filas, fc.array(fc.tuple(borde, borde, borde, borde), { maxLength: 4 }), (valores, rangos) => {
        const libro = { hojas: [hojaDe('X', valores, rangos.map(rango))] }
        const propuesta = proponer(libro)
        if (propuesta !== null) leerConMapeo(libro, propuesta.mapeo, '05321')
      }),
      { numRuns: 300 },
    )
  })
})

type Forma = {
  metas: {
    linea: string
    indicador: string
    unidad: string
    metaCuatrienio: number
    tipoAcumulacion: string
    anios: number[]
    propios: number
  }[]
  orden: string[]
  cual: Record<string, number>
  dosFilas: boolean
  titulos: number
}

function escribir({ metas, orden, cual, dosFilas, titulos }: Forma) {
  const grupos: ValorCelda[] = []
  const propios: ValorCelda[] = []
  const combinadas = []
  for (const campo of orden) {
    if (campo === 'anios') {
      combinadas.push(rango([grupos.length + 1, titulos + 1, grupos.length + 4, titulos + 1]))
      grupos.push('PROGRAMACIÓN FÍSICA', null, null, null)
      propios.push(...VIGENCIAS.map((v) => (dosFilas ? Number(v) : `Programado ${v}`)))
    } else if (campo === 'propios') {
      grupos.push('FINANCIACIÓN 2024')
      propios.push(dosFilas ? 'Recursos propios' : 'Recursos Propios 2024')
    } else {
      grupos.push(null)
      propios.push(ROTULOS[campo]?.[cual[campo] ?? 0] ?? '')
    }
  }
  const texto = (i: number) => `Atender a la comunidad de la vereda ${i + 1} del municipio`
  const datos = metas.map((m, i) =>
    orden.flatMap((campo): ValorCelda[] => {
      if (campo === 'anios') return m.anios
      return [campo === 'personalizacion' ? texto(i) : (m[campo as 'unidad'] ?? null)]
    }),
  )
  const filas = [
    ...Array.from({ length: titulos }, (_, i) => [`Título ${i + 1}`]),
    ...(dosFilas ? [grupos] : []),
    propios,
    ...datos,
  ]
  const esperadas = metas.map((m, i) => [
    m.linea,
    texto(i),
    m.indicador,
    m.unidad,
    String(m.metaCuatrienio),
    m.tipoAcumulacion === 'Acumulativo' ? 'acumulativo' : 'no_acumulativo',
    m.anios.map(String),
    { recursos_propios: String(m.propios) },
  ])
  return { libro: { hojas: [hojaDe('PLAN', filas, dosFilas ? combinadas : [])] }, esperadas }
}
