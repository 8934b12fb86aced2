import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { esperaHasta, esperaTras, type Fallos, FRENOS, type Freno, MEMORIA, trasFallo } from './freno.ts'

const MINUTO = 60_000

function fallar(freno: Freno, veces: number, cada: number): { estado: Fallos | null; ahora: number } {
  let estado: Fallos | null = null
  let ahora = 1_000_000
  for (let i = 0; i < veces; i += 1) {
    estado = trasFallo(freno, estado, ahora)
    ahora += cada
  }
  return { estado, ahora: ahora - cada }
}

describe('Freno a quien adivina contraseñas', () => {
  it('equivocarse cuatro veces no cuesta nada; desde la quinta, cada vez el doble, hasta una hora', () => {
    expect([1, 2, 3, 4].map((n) => esperaTras('correo_red', n))).toEqual([0, 0, 0, 0])
    expect([5, 6, 7].map((n) => esperaTras('correo_red', n))).toEqual([30_000, 60_000, 120_000])
    expect(esperaTras('correo_red', 500)).toBe(60 * MINUTO)
  })

  it('la espera nunca baja con más fallos ni pasa de una hora', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FRENOS), fc.nat(2000), (freno, n) => {
        expect(esperaTras(freno, n + 1)).toBeGreaterThanOrEqual(esperaTras(freno, n))
        expect(esperaTras(freno, n)).toBeLessThanOrEqual(60 * MINUTO)
      }),
    )
  })

  it('pasada una hora sin espera pendiente, se empieza de nuevo', () => {
    const { estado, ahora } = fallar('correo_red', 4, 1000)
    expect(trasFallo('correo_red', estado, ahora + MEMORIA).fallos).toBe(1)
    expect(trasFallo('correo_red', estado, ahora + 1000).fallos).toBe(5)
  })

  it('quien ataca desde muchas redes no deja fuera al dueño en su propio navegador', () => {
    const { estado: correo, ahora } = fallar('correo', 500, 100)
    const { estado: red } = fallar('red', 500, 100)
    expect(esperaHasta({ correo, red: null, correo_red: null }, false, ahora)).not.toBeNull()
    expect(esperaHasta({ correo, red, correo_red: null }, true, ahora)).toBeNull()
  })

  it('un navegador conocido no sirve para adivinar sin freno', () => {
    const { estado, ahora } = fallar('correo_red', 30, 100)
    expect(esperaHasta({ correo_red: estado }, true, ahora)).not.toBeNull()
  })

  it('en una hora, un atacante de una red prueba pocas claves de una cuenta', () => {
    let estado: Fallos | null = null
    let intentos = 0
    for (let ahora = 0; ahora < 60 * MINUTO; ahora += 100) {
      if (esperaHasta({ correo_red: estado }, false, ahora) !== null) continue
      estado = trasFallo('correo_red', estado, ahora)
      intentos += 1
    }
    expect(intentos).toBeLessThanOrEqual(12)
  })
  it('pedir el enlace muchas veces deja salir tres cartas y luego una cada veinte minutos: nadie llena ni apaga un buzón', () => {
    let estado: Fallos | null = null
    const cartas: number[] = []
    for (let ahora = 0; ahora < 180 * MINUTO; ahora += 10_000) {
      if (esperaHasta({ olvido_correo: estado }, false, ahora) !== null) continue
      estado = trasFallo('olvido_correo', estado, ahora)
      cartas.push(ahora)
    }
    expect(cartas.length).toBeLessThanOrEqual(15)
    const silencios = cartas.slice(1).map((en, i) => en - (cartas[i] ?? 0))
    expect(Math.max(...silencios)).toBeLessThanOrEqual(21 * MINUTO)
  })
})
