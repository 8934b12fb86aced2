import { describe, expect, it } from 'vitest'
import { COLA_VACIA, type Cola, escribir, porConservar, visible } from './cola.ts'
import { crearEmisor, type EstadoEmisor } from './emisor.ts'
import type { Lugar, Operacion, Resultado } from './operacion.ts'

class SinRed extends Error {}
class Ilegible extends Error {}

const en = (n: number): Lugar => ({ meta: `25200-M-${String(n).padStart(4, '0')}`, campo: 'ejecutado', clave: '' })
const sello = (n: number) => ({ opId: `op-${n}`, hechoEn: '2026-11-20T10:31:00-05:00' })
const turnos = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}

/** A server that keeps values by field and remembers operations, over a wire that can be cut before or after the work is done. */
function crearMundo() {
  const valores = new Map<string, string | null>()
  const hechas = new Set<string>()
  const lotes: (readonly Operacion[])[] = []
  const estados: EstadoEmisor[] = []
  const citas: { ms: number; hacer: () => void }[] = []
  const mundo = {
    cola: COLA_VACIA as Cola,
    corte: null as 'antes' | 'despues' | 'cerrado' | null,
    ilegible: '',
    repetidas: 0,
  }
  const atender = (op: Operacion): Resultado => {
    const actual = valores.get(op.meta) ?? null
    const puede = hechas.has(op.opId) || actual === op.base
    if (puede && !hechas.has(op.opId)) valores.set(op.meta, op.valor)
    if (puede) hechas.add(op.opId)
    const valor = valores.get(op.meta) ?? null
    return { opId: op.opId, resultado: puede ? 'guardado' : 'conflicto', valor, autor: null, en: null, problema: null }
  }
  const emisor = crearEmisor({
    leer: () => mundo.cola,
    escribir: (cola) => {
      mundo.cola = cola
    },
    enviar: async (lote) => {
      lotes.push(lote)
      if (mundo.corte === 'cerrado') throw new Error('el reporte ya no admite cambios')
      if (mundo.corte === 'antes') throw new SinRed()
      if (lote.some((op) => op.opId === mundo.ilegible)) throw new Ilegible()
      const resultados = lote.map(atender)
      if (mundo.corte === 'despues') throw new SinRed()
      return resultados
    },
    alRepetir: () => {
      mundo.repetidas += 1
    },
    esPasajero: (error) => error instanceof SinRed,
    codigoDeContenido: (error) => (error instanceof Ilegible ? 'peticion.invalida' : null),
    despues: (ms, hacer) => {
      const cita = { ms, hacer }
      citas.push(cita)
      return () => {
        const i = citas.indexOf(cita)
        if (i >= 0) citas.splice(i, 1)
      }
    },
    alCambiar: (estado) => estados.push(estado),
  })
  const escribirEn = (n: number, valor: string, id: number) => {
    mundo.cola = escribir(mundo.cola, en(n), valor, sello(id))
    emisor.avisar()
  }
  const pasar = async () => {
    const cita = citas.shift()
    cita?.hacer()
    await turnos()
    return cita?.ms
  }
  return { mundo, valores, lotes, estados, citas, emisor, escribirEn, pasar }
}

describe('envío de lo escrito', () => {
  it('espera un momento y manda junto lo que se escribió', async () => {
    const { lotes, escribirEn, citas, pasar, estados, mundo } = crearMundo()
    escribirEn(1, '5', 1)
    escribirEn(2, '6', 2)
    expect([lotes.length, citas.length]).toEqual([0, 1])
    await pasar()
    expect(lotes.map((l) => l.map((op) => op.opId))).toEqual([['op-1', 'op-2']])
    expect([estados.at(-1), porConservar(mundo.cola)]).toEqual([{ tipo: 'quieto' }, []])
  })

  it('sin red reintenta con pausas que crecen hasta medio minuto, y se adelanta cuando vuelve la red', async () => {
    const { mundo, escribirEn, pasar, emisor, estados, valores } = crearMundo()
    mundo.corte = 'antes'
    escribirEn(1, '5', 1)
    const pausas: (number | undefined)[] = []
    for (let i = 0; i < 8; i++) pausas.push(await pasar())
    expect(pausas).toEqual([600, 1000, 2000, 4000, 8000, 16000, 30000, 30000])
    expect(estados.at(-1)).toEqual({ tipo: 'sin_conexion', intentos: 8 })
    escribirEn(2, '6', 2)
    mundo.corte = null
    emisor.despertar()
    await turnos()
    expect([valores.get(en(1).meta), valores.get(en(2).meta)]).toEqual(['5', '6'])
    expect(estados.at(-1)).toEqual({ tipo: 'quieto' })
  })

  it('si la respuesta se pierde después de guardar, repetir no daña nada', async () => {
    const { mundo, escribirEn, pasar, valores, lotes } = crearMundo()
    mundo.corte = 'despues'
    escribirEn(1, '5', 1)
    await pasar()
    escribirEn(1, '7', 2)
    mundo.corte = null
    await pasar()
    expect(lotes.map((l) => l.map((op) => op.opId))).toEqual([['op-1'], ['op-1'], ['op-2']])
    expect([valores.get(en(1).meta), porConservar(mundo.cola), mundo.cola.conflictos.size]).toEqual(['7', [], 0])
    expect(mundo.repetidas).toBe(1)
  })

  it('lo que se escribe mientras algo vuela sale detrás', async () => {
    const { escribirEn, lotes, emisor, valores } = crearMundo()
    escribirEn(1, '5', 1)
    emisor.despertar()
    escribirEn(1, '7', 2)
    await turnos()
    expect(lotes.map((l) => l.map((op) => op.valor))).toEqual([['5'], ['7']])
    expect(valores.get(en(1).meta)).toBe('7')
  })

  it('si el reporte ya no admite cambios se detiene y conserva todo', async () => {
    const { mundo, escribirEn, pasar, estados, citas, emisor } = crearMundo()
    mundo.corte = 'cerrado'
    escribirEn(1, '5', 1)
    await pasar()
    expect(estados.at(-1)).toMatchObject({ tipo: 'detenido', error: { message: 'el reporte ya no admite cambios' } })
    escribirEn(2, '6', 2)
    expect([citas.length, porConservar(mundo.cola).length, visible(mundo.cola, en(1))]).toEqual([0, 2, '5'])
    expect(await emisor.vaciar()).toBe(false)
    mundo.corte = null
    expect(await emisor.vaciar()).toBe(true)
  })

  it('una operación que el servidor no entiende se aparta y deja pasar a las demás', async () => {
    const { mundo, escribirEn, pasar, valores } = crearMundo()
    mundo.ilegible = 'op-2'
    for (const n of [1, 2, 3]) escribirEn(n, `${n}`, n)
    await pasar()
    expect([valores.get(en(1).meta), valores.has(en(2).meta), valores.get(en(3).meta)]).toEqual(['1', false, '3'])
    expect([...mundo.cola.rechazadas.values()]).toMatchObject([{ op: { opId: 'op-2' }, codigo: 'peticion.invalida' }])
  })
})
