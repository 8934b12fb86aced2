import { describe, expect, it } from 'vitest'
import { destinoSeguro } from './destino.ts'

describe('A dónde se va después de ingresar', () => {
  it.each([
    'https://otro.example/',
    '//otro.example',
    '///otro.example',
    '/\\otro.example',
    '\\\\otro.example',
    '/\t/otro.example',
    '/\n/otro.example',
    '/./\\otro.example',
    '/..//otro.example',
    '/.//otro.example',
    'javascript:alert(1)',
    'data:text/html,hola',
    'otro.example',
    ' https://otro.example',
    '/ingreso?volver=/ingreso',
    '',
    undefined,
  ])('%j no lleva a otra parte', (volver) => {
    expect(destinoSeguro(volver)).toBeNull()
  })

  it.each([
    '/',
    '/entidades/25200/plan?linea=1#metas',
    '/tablero/seguimiento/2025/3?departamento=25',
    '/cuenta?volver=https://otro.example',
  ])('%s es de este sistema', (volver) => {
    expect(destinoSeguro(volver)).toBe(volver)
  })
})
