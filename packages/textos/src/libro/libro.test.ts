import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvDe } from './csv.ts'
import { escaparXml } from './escapar.ts'
import { type Columna, hoja, pareceFormula, partesDelLibro } from './index.ts'

type Fila = { readonly texto: string; readonly valor: string | number | null }

/** XML of the only sheet with one column of this type. */
async function xmlDe(filas: readonly Fila[], tipo: Columna<Fila>['tipo'], repetido = false) {
  const columnas: Columna<Fila>[] = [
    { titulo: 'Texto', valor: (f) => f.texto, repetido },
    { titulo: 'Valor', valor: (f) => f.valor, ...(tipo ? { tipo } : {}) },
  ]
  const partes: Record<string, string> = {}
  let largas = 0
  const libro = partesDelLibro(function* ({ cifrasLargas }) {
    yield hoja({ nombre: 'Datos', columnas, filas })
    largas = cifrasLargas()
  })
  for await (const { nombre, trozos } of libro) {
    let xml = ''
    for await (const trozo of trozos) xml += trozo
    partes[nombre] = xml
  }
  return { hoja: partes['xl/worksheets/sheet1.xml'] ?? '', textos: partes['xl/sharedStrings.xml'] ?? '', largas }
}

const valor = async (v: string | number | null, tipo: Columna<Fila>['tipo']) => {
  const { hoja: xml, largas } = await xmlDe([{ texto: 'a', valor: v }], tipo)
  return { celda: /<c r="B2".*?<\/c>/.exec(xml)?.[0] ?? '', largas }
}
const numero = async (v: string | number | null, tipo: Columna<Fila>['tipo']) =>
  /<v>(.*?)<\/v>/.exec((await valor(v, tipo)).celda)?.[1]

describe('Una tabla como hoja de un libro', () => {
  it('el dinero es un número exacto hasta 15 dígitos, y con más es texto que se cuenta', async () => {
    expect(await numero('123456789012345', 'pesos')).toBe('123456789012345')
    expect(await numero('1234567890123.45', 'pesos')).toBe('1234567890123.45')
    expect(await numero('123000000000000000000', 'pesos')).toBe('123000000000000000000')
    const { celda, largas } = await valor('1234567890123456.7', 'pesos')
    expect(celda).toContain('t="inlineStr"><is><t xml:space="preserve">1234567890123456.7<')
    expect(largas).toBe(1)
  })

  it('todo decimal que va como número vuelve igual de un lector que usa dobles', async () => {
    const decimales = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }))
    await fc.assert(
      fc.asyncProperty(decimales, async ([coeficiente, escala]) => {
        const cifras = coeficiente
          .toString()
          .replace('-', '')
          .padStart(escala + 1, '0')
        const corte = cifras.length - escala
        const texto = `${coeficiente < 0n ? '-' : ''}${cifras.slice(0, corte)}${escala > 0 ? `.${cifras.slice(corte)}` : ''}`
        const leido = await numero(texto, 'pesos')
        if (leido !== undefined) expect(Number(Number(leido).toPrecision(15))).toBe(Number(texto))
      }),
    )
  })

  it('una razón va como porcentaje; cerca de 100 % muestra cuatro decimales para no parecerlo', async () => {
    const estilo = async (v: number) => /s="(\d+)"/.exec((await valor(v, 'porcentaje')).celda)?.[1]
    expect(await numero(0.5, 'porcentaje')).toBe('0.5')
    expect(await estilo(0.99996)).not.toBe(await estilo(0.5))
    expect(await estilo(1)).toBe(await estilo(0.5))
    expect((await valor(null, 'porcentaje')).celda).toBe('')
  })

  it('fechas e instantes son números de calendario, en hora de Bogotá', async () => {
    expect(await numero('2026-03-31', 'fecha')).toBe('46112')
    expect(await numero('2026-03-31T12:00:00-05:00', 'instante')).toBe('46112.5')
    expect((await valor('31 de marzo', 'fecha')).celda).toContain('31 de marzo')
  })

  it('un texto que parece fórmula queda como texto, con la marca que lo conserva así al editarlo', async () => {
    const malos = ['=1+1', '+57 300', '-3', '@SUM(A1)', '\t=1', '＝1+1']
    for (const malo of malos) {
      for (const repetido of [false, true]) {
        const { hoja: xml } = await xmlDe([{ texto: malo, valor: null }], undefined, repetido)
        const celda = /<c r="A2"[^>]*>/.exec(xml)?.[0] ?? ''
        expect(celda, malo).toMatch(/s="\d+" t="inlineStr"/)
        expect(xml).not.toContain('<f>')
      }
    }
  })

  it('un texto repetido se guarda una sola vez', async () => {
    const filas = Array.from({ length: 50 }, () => ({ texto: 'Cundinamarca', valor: 1 }))
    const { hoja: xml, textos } = await xmlDe(filas, undefined, true)
    expect(textos.match(/Cundinamarca/g)).toHaveLength(1)
    expect(xml).not.toContain('Cundinamarca')
  })

  it('lo que XML no puede llevar viaja con el escape del formato, y lo que parece escape sigue igual', () => {
    expect(escaparXml('a\u0001b')).toBe('a_x0001_b')
    expect(escaparXml('_x0041_')).toBe('_x005F_x0041_')
    expect(escaparXml('\ud800<&>')).toBe('\ufffd&lt;&amp;&gt;')
  })

  it('un texto más largo que una celda se corta con puntos suspensivos', async () => {
    const { hoja: xml } = await xmlDe([{ texto: 'x'.repeat(40_000), valor: null }], undefined)
    expect(/x+…/.exec(xml)?.[0]).toHaveLength(32_767)
  })

  it('la cabeza queda fija y con filtro sobre todas las filas', async () => {
    const { hoja: xml } = await xmlDe([{ texto: 'a', valor: 1 }], 'cantidad')
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(xml).toContain('<autoFilter ref="A1:B2"/>')
  })
})

describe('La misma tabla como CSV', () => {
  const columnas: Columna<Fila>[] = [
    { titulo: 'Texto', valor: (f) => f.texto },
    { titulo: 'Valor', tipo: 'pesos', valor: (f) => f.valor },
  ]

  it('ninguna celda de texto empieza como fórmula, diga lo que diga', () => {
    fc.assert(
      fc.property(fc.string(), (texto) => {
        const [, renglon = ''] = csvDe(columnas, [{ texto, valor: null }]).split('\r\n', 2)
        expect(pareceFormula(renglon.replace(/^"/, ''))).toBe(false)
      }),
    )
  })

  it('el dinero va exacto por largo que sea, y lo que no es cifra va como texto inerte', () => {
    const [, a, b] = csvDe(columnas, [
      { texto: 'a', valor: '1234567890123456789.01' },
      { texto: 'b', valor: '=1+1' },
    ]).split('\r\n')
    expect([a, b]).toEqual(['a;1234567890123456789,01', "b;'=1+1"])
  })

  it('un porcentaje se escribe con cuatro decimales', () => {
    const razon: Columna<Fila>[] = [{ titulo: '%', tipo: 'porcentaje', valor: (f) => f.valor }]
    expect(csvDe(razon, [{ texto: '', valor: 0.18666666666666668 }])).toBe('\uFEFF%\r\n18,6667\r\n')
  })
})
