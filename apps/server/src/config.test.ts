import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

describe('La página de las políticas', () => {
  const leer = (KPT_POLITICAS_URL?: string) => readConfig({ KPT_POLITICAS_URL }).politicas

  it('se enlaza cuando quien instala la dice; sin ella no hay enlace', () => {
    expect(leer('https://www.cogua.gov.co/politicas?version=2')).toBe('https://www.cogua.gov.co/politicas?version=2')
    expect([leer(), leer('')]).toEqual([null, null])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '/politicas',
    'www.cogua.gov.co',
    'https://ana:clave@cogua.gov.co/',
  ])('%s no es una página que se pueda enlazar', (mala) => {
    expect(() => leer(mala)).toThrow('KPT_POLITICAS_URL')
  })
})
