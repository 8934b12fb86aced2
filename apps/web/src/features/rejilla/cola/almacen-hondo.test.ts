import { describe, expect, it } from 'vitest'
import type { Almacen } from './almacen.ts'
import { type Hondo, unirHondo } from './almacen-hondo.ts'
import { COLA_VACIA, type Conservada, diferencia, escribir } from './cola.ts'
import type { Lugar } from './operacion.ts'

const lugar: Lugar = { meta: '25200-M-0012', campo: 'ejecutado', clave: '' }
const sello = (n: number) => ({ opId: `op-${n}`, hechoEn: '2026-11-22T10:31:00-05:00' })
const escrita = escribir(COLA_VACIA, lugar, '8', sello(1))

function hondoEn(guardadas: Map<string, Conservada>, lleno = false): Hondo {
  return {
    leer: async () => [...guardadas.values()],
    anotar: async (poner, quitar) => {
      if (lleno) throw new Error('full')
      for (const c of poner) guardadas.set(c.op.opId, c)
      for (const opId of quitar) guardadas.delete(opId)
    },
  }
}

function cercanoEn(guardadas: Map<string, Conservada>, lleno = false): Almacen {
  return {
    leer: () => [...guardadas.values()],
    conservar: (antes, ahora) => {
      const { poner, quitar } = diferencia(antes, ahora)
      if (!lleno) for (const c of poner) guardadas.set(c.op.opId, c)
      for (const opId of quitar) guardadas.delete(opId)
      return !lleno
    },
    olvidar: (opIds) => {
      for (const id of opIds) guardadas.delete(id)
    },
  }
}

const respirar = () => new Promise((seguir) => setTimeout(seguir))

describe('operaciones en dos lugares del navegador', () => {
  it('cuando el pequeño se llena, el grande las conserva y sobreviven al cierre', async () => {
    const [cerca, fondo] = [new Map<string, Conservada>(), new Map<string, Conservada>()]
    const almacen = await unirHondo(cercanoEn(cerca, true), hondoEn(fondo))
    expect(almacen.conservar(COLA_VACIA, escrita)).toBe(true)
    await respirar()
    const despues = await unirHondo(cercanoEn(cerca, true), hondoEn(fondo))
    expect(despues.leer()).toMatchObject([{ op: { opId: 'op-1', valor: '8' }, respondida: false }])
  })

  it('si ninguno puede, lo dice', async () => {
    const almacen = await unirHondo(cercanoEn(new Map(), true), hondoEn(new Map(), true))
    almacen.conservar(COLA_VACIA, escrita)
    await respirar()
    expect(almacen.conservar(escrita, escribir(escrita, lugar, '9', sello(2)))).toBe(false)
  })

  it('lo que está en ambos es una sola cosa, y una respuesta conocida por uno cuenta', async () => {
    const [op] = escrita.pendientes.map((p) => p.op)
    if (!op) throw new Error('nothing was written')
    const cerca = new Map([[op.opId, { op, respondida: false }]])
    const fondo = new Map([[op.opId, { op, respondida: true }]])
    const almacen = await unirHondo(cercanoEn(cerca), hondoEn(fondo))
    expect(almacen.leer()).toEqual([{ op, respondida: true }])
    almacen.olvidar([op.opId])
    await respirar()
    expect([cerca.size, fondo.size]).toEqual([0, 0])
  })
})
