import { describe, expect, it } from 'vitest'
import type { HojaLibro, Libro } from '../../shared/index.ts'
import { leerPlanIndicativo } from '../evaluar.ts'
import type { HallazgoPlan } from '../hallazgos.ts'
import {
  encabezadosProductos,
  FUENTES_PRUEBA,
  filaDe,
  filaLinea,
  filaMeta,
  hoja,
  libroSispt,
  type PartesLibro,
} from '../pruebas/index.ts'

const PRODUCTOS = 'Plan indicativo - Productos'

function leer(libro: Libro) {
  return leerPlanIndicativo(libro, FUENTES_PRUEBA)
}

/** `regla hoja!celda valor` of every finding. */
function vistos(hallazgos: readonly HallazgoPlan[]): string[] {
  return hallazgos.map(({ regla, ruta, valor }) => `${regla} ${ruta.hoja ?? '-'}!${ruta.celda ?? '-'} ${valor ?? '-'}`)
}

function reemplazar(libro: Libro, nombre: string, cambiar: (hoja: HojaLibro) => HojaLibro): Libro {
  return { hojas: libro.hojas.map((h) => (h.nombre === nombre ? cambiar(h) : h)) }
}

describe('el libro de SisPT', () => {
  it('se lee entero y sin hallazgos cuando está bien', () => {
    const { plan, hallazgos } = leer(libroSispt({ metas: [filaMeta(76)] }))
    expect(hallazgos).toEqual([])
    expect(plan?.entidad).toBe('25200')
    expect(plan?.periodo).toEqual({ desde: 2024, hasta: 2027 })
    expect(plan?.lineas).toEqual([{ consecutivo: 'LE-1', nombre: 'Cogua social' }])
    expect(plan?.metas).toEqual([
      {
        codigoSispt: 'IP-76',
        linea: 'LE-1',
        sector: '17',
        programa: '1702',
        producto: '1702038',
        indicador: '170203800',
        personalizacion: 'Meta número 76',
        unidad: 'Número',
        metaCuatrienio: '4',
        principal: true,
        ods: '2',
        tipoAcumulacion: 'acumulativo',
        bpin: ['2024252000028'],
        programado: { '2024': '1', '2025': '1', '2026': '1', '2027': '1' },
        fuentes: Object.fromEntries(['2024', '2025', '2026', '2027'].map((v) => [v, { recursos_propios: '1000000' }])),
      },
    ])
  })

  it('se reconoce con encabezados en otras mayúsculas, sin tildes, con saltos y espacios', () => {
    const libro = reemplazar(libroSispt(), PRODUCTOS, (h) => ({
      ...h,
      filas: h.filas.map((fila) =>
        fila.numero !== 2
          ? fila
          : {
              ...fila,
              celdas: fila.celdas.map(([c, v]) => {
                const raro = String(v)
                  .normalize('NFD')
                  .replace(/\p{M}/gu, '')
                  .toUpperCase()
                  .replace(' ', '_x000D_\n\u00a0')
                return [c, `${raro.replace('(MGA)', ' (MGA) ')} `] as const
              }),
            },
      ),
    }))
    const { plan, hallazgos } = leer(libro)
    expect(vistos(hallazgos)).toEqual([])
    expect(plan?.metas).toHaveLength(1)
  })

  it('se lee por encabezado y no por posición', () => {
    const encabezados = encabezadosProductos().reverse()
    expect(leer(libroSispt({ encabezados })).plan).toEqual(leer(libroSispt()).plan)
  })

  it('admite periodos de otra duración', () => {
    const vigencias = [2025, 2026, 2027]
    const partes: PartesLibro = { encabezados: encabezadosProductos(vigencias), metas: [filaMeta(1, {}, vigencias)] }
    const { plan, hallazgos } = leer(libroSispt(partes))
    expect(vistos(hallazgos)).toEqual(['periodo_inusual -!- 2025–2027'])
    expect(plan?.periodo).toEqual({ desde: 2025, hasta: 2027 })
  })

  it('lee indicadores de resultado, iniciativas y metas del SGR', () => {
    const { plan, hallazgos } = leer(
      libroSispt({
        lineas: [filaLinea(1, 'Cogua social'), filaLinea(2, 'Cogua verde')],
        resultados: [
          filaDe({
            Consecutivo: 'IR-6',
            'Línea estratégica': 'LE-1-Cogua social,LE-2-Cogua verde',
            'Indicador de resultado': 'Cobertura de acueducto',
            'Está en el Plan Nacional de Desarrollo': 'No',
            'Meta del cuatrienio': 98.1,
          }),
        ],
        iniciativas: [
          filaDe({
            Consecutivo: 'ISGR-10',
            'Línea estratégica': 'LE-2-Cogua verde',
            'Tipo de iniciativa': 'Iniciativa',
            'Sector (MGA)': 'Ambiente',
            'Iniciativa del SGR': 'Un vivero',
            'Recursos SGR indicativos': 150000000.25,
          }),
        ],
        metasSgr: [
          filaMeta(3, {
            'Código de indicador de producto SGR (SisPT)': 'IPS-3',
            'Iniciativa del SGR': 'ISGR-10-Un vivero',
            'Personalización de Indicador de Producto SGR': 'Vivero construido',
            'Cofinanciado con presupuesto ordinario': 'No',
            'Programación del producto bien o servicio 2025-2026': 1,
            'Recursos SGR 2025-2026': 150000000.25,
          }),
        ],
      }),
    )
    expect(vistos(hallazgos)).toEqual([])
    expect(plan?.indicadoresResultado).toEqual([
      {
        consecutivo: 'IR-6',
        linea: 'LE-1',
        otrasLineas: ['LE-2'],
        nombre: 'Cobertura de acueducto',
        enPnd: false,
        metaCuatrienio: '98.1',
        transformacion: null,
      },
    ])
    expect(plan?.sgr.iniciativas[0]).toMatchObject({
      consecutivo: 'ISGR-10',
      linea: 'LE-2',
      recursos: '150000000.25',
      bpin: [],
    })
    expect(plan?.sgr.metas[0]).toMatchObject({
      codigoSispt: 'IPS-3',
      iniciativa: 'ISGR-10',
      cofinanciado: false,
      programado: { '2025-2026': '1' },
      recursos: { '2025-2026': '150000000.25' },
    })
  })
})

describe('¿es el libro correcto?', () => {
  it('cualquier otro libro se reconoce como tal y se dice qué hojas tiene', () => {
    const { plan, hallazgos } = leer({ hojas: [hoja('Hoja1', ['Nombre', 'Valor'], [])] })
    expect(plan).toBeNull()
    expect(hallazgos).toMatchObject([{ regla: 'libro_no_es_sispt', ruta: {}, detalles: { hojas: 'Hoja1' } }])
  })

  it('el libro de seguimiento del DNP se llama por su nombre', () => {
    const { hallazgos } = leer({ hojas: [hoja('Detalle seguimiento físico', ['Nombre'], [])] })
    expect(hallazgos[0]?.detalles.parece).toBe('el libro de seguimiento del DNP')
  })

  it.each(libroSispt().hojas.map((h) => h.nombre))('sin la hoja «%s» se rechaza y se nombra', (nombre) => {
    const { plan, hallazgos } = leer({ hojas: libroSispt().hojas.filter((h) => h.nombre !== nombre) })
    expect(plan).toBeNull()
    expect(hallazgos).toMatchObject([{ regla: 'hoja_ausente', ruta: {}, detalles: { nombre } }])
  })

  it.each(encabezadosProductos())('sin la columna «%s» se rechaza y se nombra', (encabezado) => {
    const encabezados = encabezadosProductos().map((e) => (e === encabezado ? '' : e))
    const { plan, hallazgos } = leer(libroSispt({ encabezados }))
    expect(plan).toBeNull()
    const ausentes = hallazgos.filter((h) => h.regla === 'columna_ausente')
    expect(ausentes.map((h) => h.detalles.columna?.replace('Producto (MGA)', 'Producto(MGA)'))).toContain(
      encabezado.replace('Producto (MGA)', 'Producto(MGA)'),
    )
    for (const { ruta } of ausentes)
      expect(ruta).toMatchObject({ hoja: PRODUCTOS, celda: expect.stringMatching(/^[AB]2$/) })
  })

  it('una hoja vacía se señala en A1', () => {
    const libro = reemplazar(libroSispt(), 'Iniciativas SGR', (h) => ({ ...h, filas: [] }))
    expect(vistos(leer(libro).hallazgos)).toEqual(['hoja_sin_encabezado Iniciativas SGR!A1 -'])
  })

  it('las hojas que sobran se ignoran con una nota', () => {
    const { plan, hallazgos } = leer({ hojas: [...libroSispt().hojas, hoja('Iniciativas PATR', ['Código DANE'], [])] })
    expect(plan).not.toBeNull()
    expect(vistos(hallazgos)).toEqual(['hoja_ignorada Iniciativas PATR!A1 Iniciativas PATR'])
  })

  it('sin código DANE en ninguna fila se rechaza', () => {
    const libro = libroSispt({
      metas: [filaMeta(1, { 'Código DANE': 'Cogua' })],
      lineas: [filaLinea(1, 'Cogua social', { 'Código DANE': null })],
    })
    expect(vistos(leer(libro).hallazgos)).toEqual([`entidad_ilegible ${PRODUCTOS}!A3 Cogua`])
  })
})

describe('las fuentes', () => {
  const conFuente = (nombre: string) =>
    encabezadosProductos().flatMap((e) => (e.startsWith('Otros ') ? [e.replace('Otros', nombre), e] : [e]))
  const dinero = { 'Fondo de Agua 2024': 500, 'Total 2024': 1_000_500 }

  it('una columna de dinero propia de un departamento es una fuente con su clave, y una nota', () => {
    const dane = { 'Código DANE': '25' }
    const { plan, hallazgos } = leer(
      libroSispt({
        encabezados: conFuente('Fondo de Agua'),
        metas: [filaMeta(1, { ...dinero, ...dane })],
        lineas: [filaLinea(1, 'Cogua social', dane)],
      }),
    )
    expect(plan?.metas[0]?.fuentes['2024']).toEqual({ recursos_propios: '1000000', fondo_de_agua: '500' })
    expect(hallazgos.map((h) => `${h.regla} ${h.gravedad} ${h.valor}`)).toEqual(
      [2024, 2025, 2026, 2027].map((v) => `fuente_propia nota Fondo de Agua ${v}`),
    )
  })

  it('en un municipio se carga igual, con un aviso', () => {
    const { plan, hallazgos } = leer(
      libroSispt({ encabezados: conFuente('Fondo de Agua'), metas: [filaMeta(1, dinero)] }),
    )
    expect(plan?.metas[0]?.fuentes['2024']).toMatchObject({ fondo_de_agua: '500' })
    expect(new Set(hallazgos.map((h) => h.regla))).toEqual(new Set(['fuente_desconocida']))
  })

  it('ninguna fuente se llama como lo que todo objeto trae', () => {
    const { plan } = leer(
      libroSispt({ encabezados: conFuente('Constructor'), metas: [filaMeta(1, { 'Constructor 2024': 500 })] }),
    )
    expect(plan?.metas[0]?.fuentes['2024']).toEqual({ recursos_propios: '1000000', constructor_: '500' })
  })

  it('una columna con año fuera de las fuentes se ignora con una nota', () => {
    const encabezados = [...encabezadosProductos(), 'Avance 2024', 'Observaciones']
    const { plan, hallazgos } = leer(libroSispt({ encabezados }))
    expect(plan).not.toBeNull()
    expect(hallazgos.map((h) => h.regla)).toEqual(['columna_ignorada'])
    expect(hallazgos[0]?.detalles.columnas).toMatch(/^Avance 2024 \(\w+\), Observaciones \(\w+\)$/)
  })

  it('de una columna repetida se lee la primera', () => {
    const encabezados = [...encabezadosProductos(), 'Unidad de medida', 'Crédito 2024']
    expect(leer(libroSispt({ encabezados })).hallazgos.map((h) => h.regla)).toEqual([
      'columna_repetida',
      'columna_repetida',
    ])
  })
})
