import { describe, expect, it } from 'vitest'
import { cambiaElHilo, faltaParaActo } from './comentario.ts'

const hilo = (resuelto: boolean, comentario: { propio: boolean; retirado: boolean } | null = null) => ({
  resuelto,
  comentario,
})

describe('comentarios entre colegas sobre una meta', () => {
  it('solo su autor retira un comentario, y solo si existe', () => {
    expect(faltaParaActo('retirar', hilo(false, { propio: true, retirado: false }))).toBeNull()
    expect(faltaParaActo('retirar', hilo(false, { propio: false, retirado: false }))).toBe('ajeno')
    expect(faltaParaActo('retirar', hilo(false))).toBe('no_existe')
  })

  it('cualquiera de la entidad da el asunto por resuelto o lo reabre', () => {
    expect(faltaParaActo('resolver', hilo(false))).toBeNull()
    expect(faltaParaActo('reabrir', hilo(true))).toBeNull()
  })

  it('repetir un acto no cambia nada', () => {
    expect([cambiaElHilo('resolver', hilo(false)), cambiaElHilo('resolver', hilo(true))]).toEqual([true, false])
    expect([cambiaElHilo('reabrir', hilo(true)), cambiaElHilo('reabrir', hilo(false))]).toEqual([true, false])
    expect(cambiaElHilo('retirar', hilo(false, { propio: true, retirado: true }))).toBe(false)
    expect(cambiaElHilo('retirar', hilo(false, { propio: true, retirado: false }))).toBe(true)
  })
})
