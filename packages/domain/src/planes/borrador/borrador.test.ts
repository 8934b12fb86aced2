import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, CERO, canonicalText, decimal, toText } from '../../shared/index.ts'
import { numerarMetas } from '../numerar.ts'
import type { Plan } from '../plan.ts'
import { metaPrueba, planPrueba } from '../pruebas/index.ts'
import { totalesPlan } from '../totales.ts'
import {
  type CambioDeCelda,
  type CambioHecho,
  type Celdas,
  cambiosParaVolver,
  decidirCambios,
  falloDe,
  filasDe,
  formaDeCelda,
  lectorDeBase,
  numerarBorrador,
  ordenEntre,
  ordenInicial,
  planDelBorrador,
  planVacio,
} from './index.ts'

const PERIODO = { desde: 2024, hasta: 2027 }

function version(cuantas: number): Plan {
  return numerarMetas('25200', planPrueba(Array.from({ length: cuantas }, (_, i) => metaPrueba(i + 1))), null, 1).plan
}

/** A draft in memory: the cells that differ from the version, and every change kept. */
function abrir(base: Plan) {
  const celdas = new Map<string, Map<string, string | null>>()
  const hechos: CambioHecho[] = []
  const deBase = lectorDeBase(base)
  const hay = (fila: string, celda: string) => {
    const suyas = celdas.get(fila)
    return suyas?.has(celda) ? (suyas.get(celda) ?? null) : deBase(fila, celda)
  }
  const enviar = (cambios: readonly CambioDeCelda[]) => {
    const suertes = decidirCambios(cambios, hay, base.periodo)
    suertes.forEach((suerte, i) => {
      const cambio = cambios[i]
      if (!cambio || suerte.resultado !== 'guardado' || !suerte.cambia) return
      const { fila, celda } = cambio
      hechos.push({ n: hechos.length + 1, fila, celda, antes: hay(fila, celda) })
      celdas.set(fila, (celdas.get(fila) ?? new Map()).set(celda, suerte.valor))
    })
    return suertes.map((s) => s.resultado)
  }
  const plan = () => planDelBorrador(base, celdas as Celdas)
  return {
    hay,
    enviar,
    hechos,
    plan,
    escribir: (fila: string, celda: string, valor: string | null) =>
      enviar([{ fila, celda, base: hay(fila, celda), valor }]),
  }
}

describe('el borrador del plan', () => {
  it('sin cambios es la versión, letra por letra', () => {
    const base = version(3)
    expect(canonicalText(planDelBorrador(base, new Map()))).toBe(canonicalText(base))
  })

  it('escribir y volver a escribir lo que había deja el mismo texto, en cualquier celda', () => {
    const base = version(2)
    const valores: Record<string, string> = {
      personalizacion: 'Otro',
      unidad: 'Km',
      indicador: '040110500',
      linea: 'LE-9',
      nodo: '1.1',
      orientacion: 'reduccion',
      bpin: '2024252000028 2024252000029',
      etiquetas: 'paz pdet',
      'lineaBase/valor': '3.5',
      'lineaBase/anio': '2023',
      'lineaBase/origen': 'DANE',
      'programado/2025': '7',
      'fuentes/2024/otros': '9',
      'programadoTrimestral/2024/2': '1',
      dependencia: 'x',
      responsable: 'y',
      ods: '3',
      tipoAcumulacion: 'no_acumulativo',
      metaCuatrienio: '9',
      orden: '0009i',
    }
    for (const [celda, valor] of Object.entries(valores)) {
      const borrador = abrir(base)
      const antes = borrador.hay('25200-M-0001', celda)
      expect([celda, borrador.escribir('25200-M-0001', celda, valor)]).toEqual([celda, ['guardado']])
      expect(canonicalText(borrador.plan())).not.toBe(canonicalText(base))
      if (celda === 'indicador') borrador.escribir('25200-M-0001', 'programa', '1702')
      borrador.escribir('25200-M-0001', celda, antes)
      if (celda !== 'indicador') expect([celda, canonicalText(borrador.plan())]).toEqual([celda, canonicalText(base)])
    }
  })

  it('los indicadores de resultado y las regalías se escriben como las metas, por bienio', () => {
    const borrador = abrir(version(1))
    const poner = (fila: string, celda: string, valor: string) => borrador.escribir(fila, celda, valor)[0]
    for (const [celda, valor] of [
      ['existe', 'si'],
      ['consecutivo', 'IR-1'],
      ['nombre', 'Cobertura en educación'],
      ['tipo', 'bienestar'],
      ['lineaBase/valor', '81.5'],
      ['lineaBase/anio', '2023'],
      ['lineaBase/origen', 'MEN'],
      ['metaCuatrienio', '90'],
      ['enPnd', 'no'],
    ] as const)
      expect([celda, poner('resultado:IR-1', celda, valor)]).toEqual([celda, 'guardado'])
    poner('iniciativa:ISGR-1', 'existe', 'si')
    poner('iniciativa:ISGR-1', 'consecutivo', 'ISGR-1')
    poner('sgr:a', 'existe', 'si')
    poner('sgr:a', 'iniciativa', 'ISGR-1')
    poner('sgr:a', 'indicador', '040110500')
    expect(poner('sgr:a', 'recursos/2025-2026', '1000.5')).toBe('guardado')
    expect(poner('sgr:a', 'programado/2025-2026', '2')).toBe('guardado')
    expect(poner('sgr:a', 'recursos/2031-2032', '1')).toBe('rechazado')
    expect(poner('sgr:a', 'recursos/2025', '1')).toBe('rechazado')
    const { indicadoresResultado, sgr } = borrador.plan()
    expect(indicadoresResultado).toEqual([
      {
        ...{ consecutivo: 'IR-1', linea: '', otrasLineas: [], nombre: 'Cobertura en educación', enPnd: false },
        ...{ metaCuatrienio: '90', transformacion: null, tipo: 'bienestar' },
        lineaBase: { valor: '81.5', anio: 2023, origen: 'MEN' },
      },
    ])
    expect(sgr.iniciativas).toMatchObject([{ consecutivo: 'ISGR-1' }])
    expect(sgr.metas).toMatchObject([
      { iniciativa: 'ISGR-1', sector: '04', producto: '0401105', recursos: { '2025-2026': '1000.5' } },
    ])
    expect(totalesPlan(borrador.plan()).sgr).toEqual({ '2025-2026': '1000.5' })
  })

  it('elegir un indicador elige su producto, su programa y su sector', () => {
    const borrador = abrir(version(1))
    borrador.escribir('25200-M-0001', 'indicador', '040110501')
    expect(borrador.plan().metas[0]).toMatchObject({
      sector: '04',
      programa: '0401',
      producto: '0401105',
      principal: false,
    })
  })

  it('una meta nueva, retirada o movida: solo se escribe su fila', () => {
    const borrador = abrir(version(3))
    const [primera, , tercera] = filasDe('meta', version(3), new Map())
    borrador.enviar([
      { fila: 'meta:a', celda: 'existe', base: null, valor: 'si' },
      { fila: 'meta:a', celda: 'orden', base: null, valor: ordenEntre(primera?.orden ?? null, '0002i') },
      { fila: 'meta:a', celda: 'personalizacion', base: null, valor: 'Nueva' },
    ])
    borrador.escribir('25200-M-0001', 'orden', ordenEntre(tercera?.orden ?? null, null))
    borrador.escribir('25200-M-0002', 'existe', null)
    expect(borrador.plan().metas.map((m) => m.numero)).toEqual(['meta:a', '25200-M-0003', '25200-M-0001'])
    const { plan, siguiente } = numerarBorrador(borrador.plan(), version(3), 4)
    expect(plan.metas.map((m) => m.numero)).toEqual(['25200-M-0004', '25200-M-0003', '25200-M-0001'])
    expect(siguiente).toBe(5)
    expect(borrador.escribir('25200-M-0002', 'existe', 'si')).toEqual(['guardado'])
    expect(borrador.plan().metas).toHaveLength(4)
  })

  it('un plan desde cero: líneas, niveles y metas', () => {
    const borrador = abrir(planVacio('25200', PERIODO))
    borrador.escribir('plan', 'nombrePlan', 'Cogua avanza')
    borrador.escribir('plan', 'niveles', 'Eje\nComponente')
    for (const [celda, valor] of [
      ['existe', 'si'],
      ['consecutivo', 'LE-1'],
      ['nombre', 'Social'],
    ] as const)
      borrador.escribir('linea:LE-1', celda, valor)
    for (const [celda, valor] of [
      ['existe', 'si'],
      ['codigo', '1.1'],
      ['nombre', 'Salud'],
      ['padre', 'LE-1'],
    ] as const)
      borrador.escribir('nodo:1.1', celda, valor)
    expect(borrador.plan()).toMatchObject({
      nombrePlan: 'Cogua avanza',
      lineas: [{ consecutivo: 'LE-1', nombre: 'Social' }],
      estructura: { niveles: ['Eje', 'Componente'], nodos: [{ codigo: '1.1', nombre: 'Salud', padre: 'LE-1' }] },
    })
  })

  it('dos personas en la misma celda: la segunda ve los dos valores y no se pierde ninguno', () => {
    const borrador = abrir(version(1))
    const cambio = { fila: '25200-M-0001', celda: 'unidad', base: 'Número' }
    expect(borrador.enviar([{ ...cambio, valor: 'Km' }])).toEqual(['guardado'])
    expect(borrador.enviar([{ ...cambio, valor: 'Metros' }])).toEqual(['conflicto'])
    expect(borrador.enviar([{ ...cambio, valor: 'Km' }])).toEqual(['guardado'])
    expect(borrador.hechos).toHaveLength(1)
  })

  it('rehúsa lo que no es una celda o no tiene su forma', () => {
    const fallo = (celda: string, valor: string | null, fila = '25200-M-0001') =>
      falloDe(formaDeCelda(fila, celda, PERIODO), valor)
    expect(fallo('constructor', 'x')).toBe('campo_desconocido')
    expect(fallo('programado/2031', '1')).toBe('campo_desconocido')
    expect(fallo('nombre', 'x', 'otra cosa')).toBe('campo_desconocido')
    expect(fallo('existe', 'si', 'plan')).toBe('campo_desconocido')
    expect(fallo('programado/2024', '01')).toBe('forma')
    expect(fallo('programado/2024', '-1')).toBe('negativo')
    expect(fallo('lineaBase/anio', '12.5')).toBe('forma')
    expect(fallo('indicador', '17020380')).toBe('forma')
    expect(fallo('unidad', 'x'.repeat(500))).toBe('muy_largo')
    expect(fallo('unidad', null)).toBeNull()
  })
})

describe('propiedades del borrador', () => {
  const celda = fc.constantFrom(
    'unidad',
    'personalizacion',
    'programado/2024',
    'fuentes/2025/otros',
    'fuentes/2025/credito',
  )
  const cambio = fc
    .record({ meta: fc.integer({ min: 1, max: 4 }), celda, valor: fc.option(fc.integer({ min: 0, max: 99 })) })
    .map(({ meta, celda, valor }) => ({
      fila: `25200-M-000${meta}`,
      celda,
      valor: valor === null ? null : String(valor),
    }))
  const cambios = fc.array(cambio, { maxLength: 30 })

  it('los totales siguen a lo que se escribe, exactos', () => {
    fc.assert(
      fc.property(cambios, (lista) => {
        const borrador = abrir(version(4))
        for (const c of lista) borrador.escribir(c.fila, c.celda, c.valor)
        const { metas } = borrador.plan()
        const suma = metas.flatMap((m) => Object.values(m.fuentes).flatMap((f) => Object.values(f)))
        expect(totalesPlan(borrador.plan()).total).toBe(toText(suma.reduce((s, v) => add(s, decimal(v)), CERO)))
      }),
    )
  })

  it('dos personas en celdas distintas: da lo mismo quién guarda primero', () => {
    fc.assert(
      fc.property(cambios, cambios, (unas, otras) => {
        const tocadas = new Set(unas.map((c) => c.fila + c.celda))
        const ajenas = otras.filter((c) => !tocadas.has(c.fila + c.celda))
        const quedan = [
          [...unas, ...ajenas],
          [...ajenas, ...unas],
        ].map((lista) => {
          const borrador = abrir(version(4))
          for (const c of lista) borrador.escribir(c.fila, c.celda, c.valor)
          return canonicalText(borrador.plan())
        })
        expect(quedan[0]).toBe(quedan[1])
      }),
    )
  })

  it('volver a un punto deja el plan como estaba, y volver se puede deshacer', () => {
    fc.assert(
      fc.property(cambios, cambios, (antes, despues) => {
        const borrador = abrir(version(4))
        for (const c of antes) borrador.escribir(c.fila, c.celda, c.valor)
        const [punto, como] = [borrador.hechos.length, canonicalText(borrador.plan())]
        for (const c of despues) borrador.escribir(c.fila, c.celda, c.valor)
        const [luego, quedo] = [borrador.hechos.length, canonicalText(borrador.plan())]
        borrador.enviar(cambiosParaVolver(borrador.hechos.slice(punto), borrador.hay))
        expect(canonicalText(borrador.plan())).toBe(como)
        borrador.enviar(cambiosParaVolver(borrador.hechos.slice(luego), borrador.hay))
        expect(canonicalText(borrador.plan())).toBe(quedo)
      }),
    )
  })

  it('siempre hay un lugar entre dos filas, y al final no se alarga', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (puestos) => {
        const claves: string[] = []
        for (const puesto of puestos) {
          const i = puesto % (claves.length + 1)
          claves.splice(i, 0, ordenEntre(claves[i - 1] ?? null, claves[i] ?? null))
        }
        expect(claves).toEqual([...new Set(claves)].sort())
      }),
    )
    let ultima = ordenInicial(3)
    for (let i = 0; i < 600; i += 1) ultima = ordenEntre(ultima, null)
    expect(ultima).toHaveLength(5)
    expect(ultima > ordenInicial(500)).toBe(true)
  })
})
