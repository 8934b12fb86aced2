import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aciertosDe,
  consultaDe,
  fragmentosDe,
  MARCAS,
  paraBuscar,
  resaltar,
  textoDePagina,
  tieneTexto,
} from './index.ts'

const pagina = (...lineas: string[]) => textoDePagina(lineas.join('\n'))

describe('El texto de una página', () => {
  it('une las palabras cortadas al final de la línea y conserva las líneas', () => {
    expect(pagina('Programa de educa-', 'ción inicial', 'Meta 12')).toBe('Programa de educación inicial\nMeta 12')
    expect(pagina('acue\u00ad', 'ducto')).toBe('acueducto')
    expect(pagina('2024-', '2027')).toBe('2024-\n2027')
  })

  it('no trae signos que no se ven ni se guardan, y nunca es infinito', () => {
    expect(pagina('a\u0000b\u0002c\u00ad d\ud800')).toBe('abc d')
    expect(pagina('e\u0301ter')).toBe('éter')
    expect(pagina('x'.repeat(90_000))).toHaveLength(50_000)
  })

  it('un número de página sobre una imagen no es texto', () => {
    expect(tieneTexto('Página 12')).toBe(false)
    expect(tieneTexto('El plan de desarrollo del municipio')).toBe(true)
  })
})

describe('Buscar en el documento', () => {
  it('quien escribe sin tildes encuentra lo mismo', () => {
    expect(paraBuscar('Educación')).toBe(paraBuscar('EDUCACION'))
    expect(paraBuscar('la NIÑEZ, vías')).toBe('la ninez  via ')
    expect(paraBuscar('acción')).toBe('acción')
    expect(paraBuscar('acciones')).toBe('acciones')
  })

  it('lo doblado conserva el lugar de cada letra, sea lo que sea', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 200 }), (unidades) => {
        const texto = String.fromCharCode(...unidades)
        expect(paraBuscar(texto)).toHaveLength(texto.length)
        expect(paraBuscar(paraBuscar(texto)).length).toBe(texto.length)
      }),
    )
  })

  it('las comillas juntan palabras; una comilla sola no daña nada', () => {
    expect(consultaDe('“Primera Infancia” salud')).toBe('"primera infancia" salud')
    expect(consultaDe('agua "potable')).toBe('agua potable')
    expect(consultaDe(' -- "" %&/ ')).toBe('')
    expect(consultaDe("a' & b | !c:*")).toBe('a b c')
  })
})

describe('Lo hallado', () => {
  const texto = 'El agua potable llega. El agua no se acaba.'
  const marcado = texto.replace(/agua/g, `${MARCAS.abre}agua${MARCAS.cierra}`)

  it('se señala en el texto original, y los tramos juntos son el texto', () => {
    const aciertos = aciertosDe(marcado, texto)
    expect(aciertos.map(({ desde, hasta }) => texto.slice(desde, hasta))).toEqual(['agua', 'agua'])
    const tramos = resaltar(texto, aciertos)
    expect(tramos.map((t) => t.texto).join('')).toBe(texto)
    expect(tramos.filter((t) => t.acierto)).toHaveLength(2)
  })

  it('llegan al final de la palabra: se busca «vía» y se señala «vías»', () => {
    const [acierto] = aciertosDe(`las ${MARCAS.abre}via${MARCAS.cierra}  terciarias`, 'las vías terciarias')
    expect(acierto).toEqual({ desde: 4, hasta: 8 })
  })

  it('los fragmentos son trozos con sus palabras enteras; los aciertos cercanos comparten uno', () => {
    expect(fragmentosDe(texto, aciertosDe(marcado, texto))).toHaveLength(1)
    const largo = `${'palabra '.repeat(40)}agua ${'otra '.repeat(60)}agua fin`
    const lejos = largo.replace(/agua/g, `${MARCAS.abre}agua${MARCAS.cierra}`)
    const fragmentos = fragmentosDe(largo, aciertosDe(lejos, largo))
    expect(fragmentos).toHaveLength(2)
    expect(fragmentos[0]?.map((t) => t.texto).join('')).toMatch(/^( ?palabra)+ agua( otra)+$/)
  })
})
