import { readFileSync } from 'node:fs'
import { type Cuestionario, FUNCIONES, leerExpresion, preguntasDe } from '@kpt/domain/gestionweb'
import { describe, expect, it } from 'vitest'
import { fraseExpresion, fraseFaltaExpresion, LENGUAJE } from './index.ts'

const { cuestionarios }: { cuestionarios: Cuestionario[] } = JSON.parse(
  readFileSync(new URL('../../../../db/seed/cuestionarios.json', import.meta.url), 'utf8'),
)
const preguntas = cuestionarios.flatMap(preguntasDe)

function leer(texto: string): string {
  const { nodo, falta } = leerExpresion(texto)
  return nodo ? fraseExpresion(nodo, preguntas) : fraseFaltaExpresion(falta)
}

describe('Una expresión leída en español', () => {
  it.each([
    ['verdadero', 'siempre'],
    ['trd_actualizadas', 'a «¿Actualiza las tablas de retención documental?» se respondió sí'],
    ['no trd_actualizadas', 'a «¿Actualiza las tablas de retención documental?» se respondió no'],
    ['trd_meses >= 1', '«¿Cada cuántos meses las actualiza?» es 1 o más'],
    ['no trd_meses >= 1', '«¿Cada cuántos meses las actualiza?» es menos de 1'],
    ['trd_meses * 2 > 1000', '«¿Cada cuántos meses las actualiza?» por 2 es más de 1.000'],
    [
      "contiene(paac_componentes, 'rendicion_cuentas')",
      'en «¿Qué componentes tiene el plan anticorrupción y de atención al ciudadano?» se marcó «Rendición de cuentas»',
    ],
    ["otra < fecha('2022-06-01')", '«otra» es antes del 1 de junio de 2022'],
    [
      'trd_meses = 1 y (trd_actualizadas o falso)',
      '«¿Cada cuántos meses las actualiza?» es 1 y (a «¿Actualiza las tablas de retención documental?» se respondió sí o nunca)',
    ],
  ])('%s', (texto, frase) => {
    expect(leer(texto)).toBe(frase)
  })

  it.each([
    ['trd_meses >', 'Falta una pregunta, un número o un texto al final.'],
    ['(trd_meses > 1', 'Falta cerrar un paréntesis al final.'],
    ["trd = 'si", 'Falta cerrar las comillas que se abren en la letra 7.'],
    ['trd; 1', 'No se entiende «;», en la letra 4.'],
    ['1 2', 'Sobra algo desde la letra 3: «2».'],
  ])('lo que no se entiende se dice con su lugar: %s', (texto, frase) => {
    expect(leer(texto)).toBe(frase)
  })

  it('la ayuda nombra todas las funciones', () => {
    for (const nombre of FUNCIONES.keys())
      expect(
        LENGUAJE.some(({ forma }) => forma.startsWith(`${nombre}(`)),
        nombre,
      ).toBe(true)
  })
})
