import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escribirTabulado, leerPortapapeles, leerTabulado } from './hoja.ts'

const textos = (texto: string) => leerTabulado(texto).map((fila) => fila.map((c) => c.texto))
const nunca = () => {
  throw new Error('no se abre')
}

describe('texto con tabuladores', () => {
  it('filas y celdas, con fin de línea de Windows o de Unix, y sin fila de más al final', () => {
    expect(textos('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect(textos('1\t\n\t2')).toEqual([
      ['1', ''],
      ['', '2'],
    ])
    expect(textos('solo')).toEqual([['solo']])
  })

  it('una fila en blanco dentro del bloque cuenta; la última, que es el fin de línea, no', () => {
    expect(textos('1\n\n2\n')).toEqual([['1'], [''], ['2']])
  })

  it('entre comillas caben tabuladores, renglones y comillas dobladas', () => {
    expect(textos('"uno\ndos"\t"dijo ""sí"""\n')).toEqual([['uno\ndos', 'dijo "sí"']])
  })

  it('lo que solo empieza por comillas se toma como está', () => {
    expect(textos('"Año nuevo" y más\t2')).toEqual([['"Año nuevo" y más', '2']])
    expect(textos('"sin cerrar\t2')).toEqual([['"sin cerrar', '2']])
  })

  it('lo que se copia se vuelve a leer igual', () => {
    const celda = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '1', ',') })
    const hoja = fc
      .integer({ min: 1, max: 4 })
      .chain((ancho) =>
        fc.array(fc.array(celda, { minLength: ancho, maxLength: ancho }), { minLength: 1, maxLength: 5 }),
      )
    fc.assert(
      fc.property(hoja, (filas) => {
        // A single blank cell at the end is the end of the line before it.
        fc.pre(filas.length === 1 || filas.at(-1)?.join('') !== '' || (filas.at(-1)?.length ?? 0) > 1)
        expect(textos(escribirTabulado(filas))).toEqual(filas)
      }),
    )
  })
})

describe('lo que trae el portapapeles', () => {
  it('el texto, salvo que la tabla diga los números exactos', () => {
    expect(leerPortapapeles('1\t2', '<table><td>1</td></table>', nunca)).toHaveLength(1)
    expect(leerPortapapeles('', '', nunca)).toBeNull()
    expect(() => leerPortapapeles('1', '<table><td sdval="1.5">2</td></table>', nunca)).toThrow('no se abre')
  })
})
