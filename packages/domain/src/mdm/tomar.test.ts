import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escribirInsumo, type Insumo, leerInsumo } from './textos-canonicos.ts'
import { cambiosDeColumnas, componerToma, escribirOrigenes, situacionRespuesta } from './tomar.ts'

const PIDE = ['raw_org_info', 'raw_rend_cuentas', 'raw_atencion']
const COMPUTA = new Set(['raw_org_info', 'raw_atencion', 'raw_de_otra_fuente'])
const CODIGOS = ['05001', '25200', '25001', '76001', '94343', '05']
const UNIVERSO = new Set(CODIGOS.slice(0, 5))

const valor = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null })
const puntajes = fc.uniqueArray(
  fc.record({ entidad: fc.constantFrom(...CODIGOS), indicador: fc.constantFrom(...COMPUTA), valor }),
  { selector: (p) => `${p.entidad} ${p.indicador}` },
)
const anterior = fc.option(
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...PIDE, 'raw_vieja'), { minLength: 1 }),
      fc.uniqueArray(fc.constantFrom(...UNIVERSO)),
      fc.array(valor, { minLength: 24, maxLength: 24 }),
    )
    .map(
      ([columnas, codigos, valores]): Insumo => ({
        columnas,
        filas: codigos.map((codigo, i) => ({
          ...{ codigo, fila: 100 + i },
          valores: Object.fromEntries(columnas.map((c, j) => [c, valores[4 * i + j] ?? null])),
        })),
      }),
    ),
  { nil: null },
)
const porTomar = fc.record({
  pide: fc.constant(PIDE),
  computa: fc.constant(COMPUTA),
  universo: fc.constant(UNIVERSO),
  puntajes,
  anterior,
})

const valorDe = (insumo: Insumo | null, codigo: string, columna: string) =>
  insumo?.filas.find((f) => f.codigo === codigo)?.valores[columna] ?? null

describe('Tomar las respuestas de GESTIONWEB como versión de su tabla', () => {
  it('una columna que se calcula tiene lo que cada entidad envió: lo que falta sigue faltando, nunca es 0 ni lo de antes', () => {
    fc.assert(
      fc.property(porTomar, (dado) => {
        const { insumo } = componerToma(dado)
        for (const codigo of UNIVERSO)
          for (const columna of ['raw_org_info', 'raw_atencion']) {
            const suyo = dado.puntajes.find((p) => p.entidad === codigo && p.indicador === columna)
            expect(valorDe(insumo, codigo, columna)).toBe(suyo?.valor ?? null)
          }
      }),
    )
  })

  it('las demás columnas siguen exactamente como estaban, y nadie de la versión anterior sale', () => {
    fc.assert(
      fc.property(porTomar, (dado) => {
        const { insumo, columnas } = componerToma(dado)
        const traidas = columnas.filter((c) => c.de === 'anterior').map((c) => c.columna)
        expect(traidas).toEqual(
          dado.anterior?.columnas.filter((c) => !['raw_org_info', 'raw_atencion'].includes(c)) ?? [],
        )
        for (const { codigo } of dado.anterior?.filas ?? []) {
          expect(insumo.filas.some((f) => f.codigo === codigo)).toBe(true)
          for (const c of traidas) expect(valorDe(insumo, codigo, c)).toBe(valorDe(dado.anterior, codigo, c))
        }
      }),
    )
  })

  it('no toma lo que la receta lee de otra fuente ni lo de quien no se mide', () => {
    fc.assert(
      fc.property(porTomar, (dado) => {
        const { insumo } = componerToma(dado)
        expect(insumo.columnas).not.toContain('raw_de_otra_fuente')
        expect(insumo.filas.every((f) => UNIVERSO.has(f.codigo))).toBe(true)
      }),
    )
  })

  it('su texto se lee igual que se escribió, y cada fila dice en qué renglón está', () => {
    fc.assert(
      fc.property(porTomar, (dado) => {
        const { insumo } = componerToma(dado)
        const texto = escribirInsumo(insumo)
        expect(leerInsumo(texto)).toEqual(insumo)
        for (const f of insumo.filas) expect(texto.split('\n')[f.fila - 1]).toMatch(new RegExp(`^${f.codigo},`))
      }),
    )
  })

  it('dice qué cambia: otro valor, quien lo gana y quien lo pierde', () => {
    const tabla = (filas: Record<string, number | null>): Insumo => ({
      columnas: ['a'],
      filas: Object.entries(filas).map(([codigo, a], i) => ({ codigo, fila: i + 2, valores: { a } })),
    })
    const antes = tabla({ '05001': 1, '25001': 0, '25200': null, '76001': 0.5 })
    const ahora = tabla({ '05001': 1, '25001': 0.5, '25200': 0, '76001': null, '94343': 1 })
    expect(cambiosDeColumnas(antes, ahora)).toEqual([{ columna: 'a', tienen: 4, cambian: 1, ganan: 2, pierden: 1 }])
    expect(cambiosDeColumnas(null, ahora)).toEqual([{ columna: 'a', tienen: 4, cambian: 0, ganan: 4, pierden: 0 }])
  })

  it('el texto de los orígenes es el mismo en cualquier orden', () => {
    const uno = { entidad: '25200', corte: 1, version: 2, recibo: 'KPT-G-25200-2022-1-V2', sha256: 'ab' }
    const otro = { ...uno, entidad: '05001', version: 1, recibo: 'KPT-G-05001-2022-1-V1' }
    expect(escribirOrigenes([uno, otro])).toBe(
      'codigo,corte,version,recibo,sha256\n05001,1,1,KPT-G-05001-2022-1-V1,ab\n25200,1,2,KPT-G-25200-2022-1-V2,ab\n',
    )
    expect(escribirOrigenes([otro, uno])).toBe(escribirOrigenes([uno, otro]))
  })

  it.each([
    [null, null, 'sin_comenzar'],
    [{ vigente: null, enAjustes: false }, null, 'en_borrador'],
    [{ vigente: 1, enAjustes: false }, null, 'por_tomar'],
    [{ vigente: 2, enAjustes: false }, 1, 'por_tomar'],
    [{ vigente: 1, enAjustes: true }, 1, 'en_ajustes'],
    [{ vigente: 1, enAjustes: false }, 1, 'tomada'],
  ] as const)('%j, tomada la versión %j: %s', (suya, tomada, situacion) => {
    expect(situacionRespuesta(suya, tomada)).toBe(situacion)
  })
})
