import { describe, expect, it } from 'vitest'
import { canonicalText } from '../shared/index.ts'
import { faltasCuestionario } from './coherencia.ts'
import { compararCuestionarios } from './comparar.ts'
import { TIPOS_PREGUNTA } from './cuestionario.ts'
import { cuestionarioEjemplo, preguntaEjemplo } from './cuestionario-ejemplo.ts'
import { HECHOS, hechoDe, hechosPara, mismaPregunta } from './hechos.ts'

const HABITANTES = preguntaEjemplo('habitantes', { tipo: 'entero', hecho: 'poblacion' })

describe('Lo que el sistema ya sabe de la entidad', () => {
  it('un hecho solo se ofrece en la clase de pregunta que responde, y todos responden alguna', () => {
    expect(hechosPara('fecha')).toEqual(['plan_fecha'])
    expect(hechosPara('si_no')).toEqual([])
    expect(new Set(TIPOS_PREGUNTA.flatMap(hechosPara)).size).toBe(HECHOS.length)
    const sabidos = { poblacion: { valor: '24188', detalles: { anio: '2025' } } }
    expect(hechoDe(HABITANTES, sabidos)).toEqual({ hecho: 'poblacion', valor: '24188', detalles: { anio: '2025' } })
    expect(hechoDe({ ...HABITANTES, tipo: 'texto' }, sabidos)).toBeNull()
    expect(hechoDe(preguntaEjemplo('otra', { tipo: 'entero' }), sabidos)).toBeNull()
    expect(hechoDe(HABITANTES, {})).toBeNull()
    expect(hechoDe(HABITANTES, { poblacion: { valor: '24188.5', detalles: {} } })).toBeNull()
  })

  it('no se publica una pregunta que nombra un hecho de otra clase', () => {
    const faltas = (p: typeof HABITANTES) => faltasCuestionario(cuestionarioEjemplo([p]))
    expect(faltas(HABITANTES)).toEqual([])
    expect(faltas({ ...HABITANTES, tipo: 'pesos' })).toEqual([
      { codigo: 'hecho_de_otra_clase', clave: 'habitantes', hecho: 'poblacion' },
    ])
  })

  it('viaja en el texto publicado, y un cuestionario que no lo usa conserva el suyo letra por letra', () => {
    const sin = cuestionarioEjemplo([preguntaEjemplo('a', { tipo: 'entero' })])
    expect(canonicalText(cuestionarioEjemplo([preguntaEjemplo('a', { tipo: 'entero', hecho: undefined })]))).toBe(
      canonicalText(sin),
    )
    expect(canonicalText(sin)).not.toContain('hecho')
    expect(canonicalText(cuestionarioEjemplo([HABITANTES]))).toContain('"hecho":"poblacion"')
  })

  it('ponerlo o quitarlo es un cambio del cuestionario', () => {
    const { hecho: _, ...sinHecho } = HABITANTES
    const [con, sin] = [cuestionarioEjemplo([HABITANTES]), cuestionarioEjemplo([sinHecho])]
    expect(compararCuestionarios(sin, con)).toMatchObject([{ clase: 'cambia', campos: ['hecho'] }])
    expect(compararCuestionarios(con, sin)).toMatchObject([{ clase: 'cambia', campos: ['hecho'] }])
  })

  it('se responde igual que el año anterior solo cuando se pregunta lo mismo de la misma manera', () => {
    const una = preguntaEjemplo('a', { tipo: 'una', opciones: [{ clave: 'x', texto: 'X' }] })
    expect(mismaPregunta(una, { ...una, ayuda: 'Otra ayuda', exigida: null, hecho: 'lider' })).toBe(true)
    expect(mismaPregunta(una, { ...una, texto: '¿Otra cosa?' })).toBe(false)
    expect(mismaPregunta(una, { ...una, opciones: [{ clave: 'x', texto: 'Otra' }] })).toBe(false)
  })
})
