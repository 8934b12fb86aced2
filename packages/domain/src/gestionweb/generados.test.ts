import { describe, expect, it } from 'vitest'
import { faltasCuestionario } from './coherencia.ts'
import { preguntasDe } from './cuestionario.ts'
import { juzgarCuestionario, prepararCuestionario, puntuarCuestionario } from './juzgar.ts'
import { cuestionarioGenerado, respuestasGeneradas, veredictoGenerado } from './pruebas/index.ts'

const SEMILLAS = Array.from({ length: 600 }, (_, i) => i)
const CLARAS = SEMILLAS.filter((s) => faltasCuestionario(cuestionarioGenerado(s)).length === 0)

describe('Cuestionarios generados con todas las clases de pregunta', () => {
  it('hay de los que se publican y de los que no, y en los que se publican pasa de todo', () => {
    expect(CLARAS.length).toBeGreaterThan(100)
    expect(SEMILLAS.length - CLARAS.length).toBeGreaterThan(100)
    const reglas = new Set<string>()
    const puntajes = new Set<number | null>()
    for (const semilla of CLARAS) {
      const cuestionario = cuestionarioGenerado(semilla)
      const leido = prepararCuestionario(cuestionario)
      const respuestas = respuestasGeneradas(cuestionario, semilla)
      for (const h of juzgarCuestionario(leido, respuestas, new Set()).hallazgos) reglas.add(h.regla)
      for (const p of puntuarCuestionario(leido, respuestas).values()) puntajes.add(p)
    }
    expect([...reglas].sort()).toEqual(['no_cuadra', 'sin_evidencia', 'sin_respuesta'])
    expect([...puntajes].every((p) => p === null || [0, 1 / 3, 2 / 3, 1].includes(p))).toBe(true)
    expect(puntajes.size).toBeGreaterThan(3)
  })

  it('el veredicto es el mismo letra por letra cada vez', () => {
    for (const semilla of SEMILLAS.slice(0, 200)) expect(veredictoGenerado(semilla)).toBe(veredictoGenerado(semilla))
  })

  it('una respuesta a lo que no se pregunta no cambia nada', () => {
    for (const semilla of CLARAS) {
      const cuestionario = cuestionarioGenerado(semilla)
      const leido = prepararCuestionario(cuestionario)
      const respuestas = respuestasGeneradas(cuestionario, semilla)
      const juicio = juzgarCuestionario(leido, respuestas, new Set())
      const soloLoPreguntado = new Map([...respuestas].filter(([clave]) => juicio.preguntadas.has(clave)))
      const otro = juzgarCuestionario(leido, soloLoPreguntado, new Set())
      expect([...otro.preguntadas].sort()).toEqual([...juicio.preguntadas].sort())
      expect(otro.hallazgos).toEqual(juicio.hallazgos)
      expect(puntuarCuestionario(leido, soloLoPreguntado)).toEqual(puntuarCuestionario(leido, respuestas))
    }
  })

  it('el más grande que se acepta se juzga en un momento, y no crece más que su tamaño', () => {
    const base = preguntasDe(cuestionarioGenerado(3))[0]
    if (!base) throw new Error('a generated questionnaire has questions')
    const grande = (cuantas: number) => ({
      ...cuestionarioGenerado(3),
      secciones: [
        {
          ...{ clave: 's', titulo: 'S' },
          // Each leans on the one after it: as many rounds as questions.
          preguntas: Array.from({ length: cuantas }, (_, i) => ({
            ...{ ...base, clave: `q${i}`, tipo: 'si_no' as const, opciones: [], columnas: [], validaciones: [] },
            condicion: i + 1 < cuantas ? `q${i + 1}${' y verdadero'.repeat(70)}` : null,
            exigida: null,
          })),
        },
      ],
      puntajes: [],
    })
    const leido = prepararCuestionario(grande(300))
    const respuestas = new Map(
      preguntasDe(leido.cuestionario).map((p) => [p.clave, { clase: 'valor' as const, valor: 'si' }]),
    )
    const antes = performance.now()
    expect(juzgarCuestionario(leido, respuestas, new Set()).preguntadas.size).toBe(300)
    // 300 conditions of 141 nodes, looked at once: forty thousand steps.
    expect(performance.now() - antes).toBeLessThan(2000)
  })
})
