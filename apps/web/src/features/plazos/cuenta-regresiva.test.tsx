import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ahoraServidor, anclarReloj, isRelojDudoso, tomarSalida } from '../../app/reloj.ts'
import { CuentaRegresiva } from './cuenta-regresiva.tsx'

const CIERRA = '2026-12-01T00:00:00-05:00'
const texto = () => renderToStaticMarkup(<CuentaRegresiva cierra={CIERRA} />).replace(/<[^>]+>/g, '')

describe('La cuenta regresiva', () => {
  afterEach(() => vi.restoreAllMocks())

  /** The computer says one thing, and so much passes on its own steady clock. */
  const relojes = (pared: string) => {
    let [transcurrido, hora] = [1000, Date.parse(pared)]
    vi.spyOn(performance, 'now').mockImplementation(() => transcurrido)
    vi.spyOn(Date, 'now').mockImplementation(() => hora)
    return {
      pasar: (ms: number) => {
        transcurrido += ms
        hora += ms
      },
      cambiarLaHora: (a: string) => {
        hora = Date.parse(a)
      },
    }
  }

  it.each(['2026-11-30T22:00:00-05:00', '2031-01-01T00:00:00-05:00', '1999-12-31T23:59:59-05:00'])(
    'con el reloj del computador en %s, cuenta desde la hora del servidor',
    (pared) => {
      const reloj = relojes(pared)
      anclarReloj('2026-11-30T21:00:00-05:00', tomarSalida())
      expect(texto()).toBe('Quedan 3 horas, 0 minutos y 0 segundos')
      reloj.pasar(61_000)
      expect(texto()).toBe('Quedan 2 horas, 58 minutos y 59 segundos')
    },
  )

  it('cambiar la hora del computador a mitad de camino no cambia nada, y hace preguntar otra vez al servidor', () => {
    const reloj = relojes('2026-11-30T21:00:00-05:00')
    anclarReloj('2026-11-30T21:00:00-05:00', tomarSalida())
    reloj.pasar(60_000)
    expect(isRelojDudoso()).toBe(false)
    reloj.cambiarLaHora('2026-11-20T08:00:00-05:00')
    expect(texto()).toBe('Quedan 2 horas, 59 minutos y 0 segundos')
    expect(isRelojDudoso()).toBe(true)
  })

  it('en una línea lenta no promete segundos que no hay: cuenta desde que salió la pregunta', () => {
    const reloj = relojes('2026-11-30T21:00:00-05:00')
    const salida = tomarSalida()
    reloj.pasar(4000)
    anclarReloj('2026-11-30T21:00:01-05:00', salida)
    expect(ahoraServidor()).toBe(Date.parse('2026-11-30T21:00:05-05:00'))
  })

  it('late en silencio y, cuando termina, lo dice', () => {
    const reloj = relojes('2026-11-30T23:59:59-05:00')
    anclarReloj('2026-11-30T23:59:59-05:00', tomarSalida())
    const html = () => renderToStaticMarkup(<CuentaRegresiva cierra={CIERRA} />)
    expect(html()).toContain('role="timer" aria-live="off"')
    expect(html()).toContain('<p class="cuenta__fin" role="status"></p>')
    reloj.pasar(1000)
    expect(html()).not.toContain('timer')
    expect(html()).toContain('role="status">El plazo terminó.</p>')
  })

  it('a más de un día no cuenta segundos', () => {
    relojes('2026-11-01T00:00:00-05:00')
    anclarReloj('2026-11-20T10:00:00-05:00', tomarSalida())
    expect(texto()).toBe('Le quedan 10 días y 14 horas')
  })
})
