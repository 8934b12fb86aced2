import { describe, expect, it } from 'vitest'
import { columnasDe } from '../reportes/rejilla/columnas.ts'
import { destinoDe } from '../reportes/rejilla/destino.ts'
import { trazarPlano } from '../reportes/rejilla/plano.ts'
import { accionDe } from './teclado.ts'

const tecla = (key: string, con: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...con,
})
const quieta = { editando: false, hayBloque: false, esTexto: false }
const accion = (key: string, con = {}, donde = {}) => accionDe(tecla(key, con), { ...quieta, ...donde })

describe('teclas de la rejilla', () => {
  it('las flechas pasan de celda en celda; al editar, las horizontales son del texto', () => {
    expect(accion('ArrowRight')).toMatchObject({ tipo: 'mover', dc: 1, extiende: false })
    expect(accion('ArrowDown', { shiftKey: true })).toMatchObject({ df: 1, extiende: true })
    expect(accion('ArrowRight', {}, { editando: true })).toBeNull()
    expect(accion('ArrowDown', {}, { editando: true })).toMatchObject({ df: 1 })
    expect(accion('End', {}, { editando: true })).toBeNull()
  })

  it('Supr vacía un bloque, pero en una sola celda es del navegador', () => {
    expect(accion('Delete')).toBeNull()
    expect(accion('Delete', {}, { hayBloque: true })).toEqual({ tipo: 'borrar' })
  })

  it('Ctrl con letras: deshacer, rehacer, rellenar, elegir la columna', () => {
    expect(accion('z', { ctrlKey: true })).toEqual({ tipo: 'deshacer' })
    expect(accion('Z', { ctrlKey: true, shiftKey: true })).toEqual({ tipo: 'rehacer' })
    expect(accion('d', { ctrlKey: true })).toEqual({ tipo: 'rellenar' })
    expect(accion('a', { ctrlKey: true })).toEqual({ tipo: 'columna_entera' })
    expect(accion('a', { ctrlKey: true }, { editando: true })).toBeNull()
  })

  it('la interrogación muestra las teclas, salvo donde se escribe texto; Alt+Enter abre otro renglón ahí', () => {
    expect(accion('?')).toEqual({ tipo: 'ayuda' })
    expect(accion('?', {}, { esTexto: true })).toBeNull()
    expect(accion('Enter', { altKey: true }, { esTexto: true })).toEqual({ tipo: 'renglon_nuevo' })
    expect(accion('Enter', { altKey: true })).toBeNull()
  })
})

describe('adónde se llega', () => {
  const plano = trazarPlano(
    Array.from({ length: 30 }, (_, i) => ({
      meta: `m-${i}`,
      fuentes: i === 0 ? ['a', 'b'] : ['a'],
      despliega: true,
      debajo: false,
    })),
    columnasDe(false),
  )
  const ir = (f: number, c: number, key: string, con = {}) => {
    const hecha = accion(key, con)
    if (hecha?.tipo !== 'mover' && hecha?.tipo !== 'esquina') throw new Error('no mueve')
    return destinoDe(plano, { f, c }, hecha)
  }

  it('el foco salta lo que no es campo; la esquina de un bloque pasa por todo', () => {
    expect(ir(1, 1, 'ArrowUp')).toEqual({ f: 1, c: 1 })
    expect(ir(1, 1, 'ArrowUp', { shiftKey: true })).toEqual({ f: 0, c: 1 })
    expect(ir(0, 0, 'ArrowDown')).toEqual({ f: 3, c: 0 })
  })

  it('página, borde y esquinas', () => {
    expect(ir(3, 0, 'PageDown')).toEqual({ f: 13, c: 0 })
    expect(ir(25, 0, 'PageDown')).toEqual({ f: 31, c: 0 })
    expect(ir(3, 0, 'ArrowDown', { ctrlKey: true })).toEqual({ f: 31, c: 0 })
    expect(ir(5, 2, 'Home')).toEqual({ f: 5, c: 0 })
    expect(ir(5, 2, 'End', { ctrlKey: true })).toEqual({ f: 31, c: 3 })
    expect(ir(5, 2, 'Home', { ctrlKey: true })).toEqual({ f: 0, c: 0 })
  })
})
