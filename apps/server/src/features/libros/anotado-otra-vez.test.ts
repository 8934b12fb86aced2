// Whoever corrects the annotated book in their own program and annotates it again finds only what is left, whatever that program lost on saving.
import { leerPlanIndicativo } from '@kpt/domain/planes'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFuentesSemilla } from '../../cli/fuentes-semilla.ts'
import { anotarXlsx } from '../../platform/spreadsheet/anotacion/anotar.ts'
import { openPartes } from '../../platform/spreadsheet/inflar.ts'
import { LIMITES_LIBRO } from '../../platform/spreadsheet/limites.ts'
import { readXlsx } from '../../platform/spreadsheet/xlsx.ts'
import { mirarLibro, ponerCeldas } from '../../testing/libro-a-mano.ts'
import { guardarEnOficina, hayOficina } from '../../testing/oficina.ts'
import { armarZip } from '../../testing/zip.ts'
import { conMeta, escribirLibroSispt, planDeMuestra } from '../demostracion/index.ts'
import { pedidoDe } from './anotar.ts'

if (!hayOficina) console.warn('No está LibreOffice: los libros que él guarda no se prueban en esta máquina.')

const PRODUCTOS = 'Plan indicativo - Productos'
const ACUMULACION = 'T3'
const [AVISO, ERROR] = ['FFE8A3', 'F8CBC6']

let fuentes: Awaited<ReturnType<typeof readFuentesSemilla>>
beforeAll(async () => {
  fuentes = await readFuentesSemilla()
})

function anotar(libro: Buffer) {
  const { hallazgos } = leerPlanIndicativo(
    readXlsx(libro, LIMITES_LIBRO, () => {}),
    fuentes,
  )
  const anotado = anotarXlsx(libro, pedidoDe(hallazgos), LIMITES_LIBRO)
  return { reglas: hallazgos.map((h) => h.regla), anotado, vista: mirarLibro(anotado) }
}

/** Some programs keep neither the authors of notes nor the comments of the XML. */
function comoOtroPrograma(libro: Buffer): Buffer {
  const partes = openPartes(libro, LIMITES_LIBRO)
  const perder = (xml: string) =>
    xml.replaceAll('<author>KPT</author>', '<author> </author>').replace(/<!--.*?-->/g, '')
  return armarZip(
    partes.nombres.map((nombre) => ({ nombre, datos: Buffer.from(perder(partes.read(nombre).toString('utf8'))) })),
  )
}

const PROGRAMAS = [
  { programa: 'el mismo archivo', guardar: async (libro: Buffer) => libro },
  { programa: 'un programa que pierde los autores', guardar: async (libro: Buffer) => comoOtroPrograma(libro) },
  ...(hayOficina ? [{ programa: 'LibreOffice', guardar: guardarEnOficina }] : []),
]

describe.each(PROGRAMAS)('el libro anotado, guardado por $programa', ({ guardar }) => {
  it('corregida la celda, no quedan su nota, su color ni su renglón', async () => {
    const malo = conMeta(planDeMuestra(), 0, { acumulacion: '', programado: [1, null, 1, 1] })
    const antes = anotar(await escribirLibroSispt(malo))
    expect(antes.reglas).toContain('acumulacion_ausente')
    expect(antes.vista.get(PRODUCTOS)?.notas.get(ACUMULACION)).toMatch(/^Aviso: .*Qué hacer: /s)
    expect(antes.vista.get(PRODUCTOS)?.fondos.get(ACUMULACION)).toBe(AVISO)
    const guardado = await guardar(ponerCeldas(antes.anotado, { [PRODUCTOS]: { [ACUMULACION]: 'Acumulativo' } }))
    const despues = anotar(guardado)
    expect(despues.reglas).not.toContain('acumulacion_ausente')
    const hoja = despues.vista.get(PRODUCTOS)
    expect(hoja?.notas.has(ACUMULACION)).toBe(false)
    expect(hoja?.fondos.get(ACUMULACION)).toBeUndefined()
    expect(hoja?.notas.size).toBe(new Set(hoja?.notas.keys()).size)
    expect([...despues.vista.keys()].filter((nombre) => nombre.startsWith('Hallazgos'))).toEqual(['Hallazgos'])
    expect(hoja?.notas.size).toBeGreaterThan(0)
    for (const texto of hoja?.notas.values() ?? []) expect(texto.match(/Qué hacer: /g)).toHaveLength(1)
  })

  it('corregido todo, vuelve a ser el libro de la persona, con una hoja que lo dice', async () => {
    const malo = anotar(await escribirLibroSispt(conMeta(planDeMuestra(), 0, { acumulacion: '' })))
    const sano = anotar(await guardar(ponerCeldas(malo.anotado, { [PRODUCTOS]: { [ACUMULACION]: 'Acumulativo' } })))
    expect(sano.reglas).toEqual([])
    for (const [nombre, hoja] of sano.vista) {
      expect(hoja.notas.size).toBe(0)
      if (nombre !== 'Hallazgos')
        expect([...hoja.fondos.values()].filter((f) => [AVISO, ERROR].includes(f))).toEqual([])
    }
    const lista = readXlsx(sano.anotado, LIMITES_LIBRO, () => {}).hojas.find((h) => h.nombre === 'Hallazgos')
    expect(JSON.stringify(lista)).toContain('No se encontraron errores ni avisos')
  })
})

describe('las notas de otras personas', () => {
  it('se quedan, y lo que se les agregó un día se quita al siguiente', async () => {
    const malo = anotar(await escribirLibroSispt(conMeta(planDeMuestra(), 0, { acumulacion: '' })))
    // The note of the finding, as if a colleague had written it.
    const ajeno = openPartes(malo.anotado, LIMITES_LIBRO)
    const deOtra = (xml: string) =>
      xml
        .replace('<author>KPT</author>', '<author>Luz</author>')
        .replace(/(<t [^>]*>)Aviso: [^<]*/, '$1Pregunte a Hacienda')
    const conNota = armarZip(
      ajeno.nombres.map((nombre) => ({ nombre, datos: Buffer.from(deOtra(ajeno.read(nombre).toString('utf8'))) })),
    )
    const una = anotar(conNota)
    const dos = anotar(una.anotado)
    const nota = dos.vista.get(PRODUCTOS)?.notas.get(ACUMULACION) ?? ''
    expect(nota).toMatch(/^Pregunte a Hacienda\nKPT: Aviso: /)
    expect(nota.match(/KPT: /g)).toHaveLength(1)
    const sano = anotar(ponerCeldas(dos.anotado, { [PRODUCTOS]: { [ACUMULACION]: 'Acumulativo' } }))
    expect(sano.vista.get(PRODUCTOS)?.notas.get(ACUMULACION)).toBe('Pregunte a Hacienda')
  })
})
