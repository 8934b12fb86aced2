import { describe, expect, it } from 'vitest'
import { abrirAlmacen, cuantasEsperan, type Deposito } from './almacen.ts'
import { COLA_VACIA, escribir, recuperar, tomarLote } from './cola.ts'
import type { Lugar } from './operacion.ts'
import { responder } from './respuestas.ts'

const DUENO = '25200/seguimiento/2026/3/ana@cogua.gov.co'
const lugar: Lugar = { meta: '25200-M-0012', campo: 'ejecutado', clave: '' }
const sello = (n: number) => ({ opId: `op-${n}`, hechoEn: '2026-11-20T10:31:00-05:00' })
const guardado = (opId: string) =>
  ({ opId, resultado: 'guardado', valor: '8', autor: null, en: null, problema: null }) as const

function crearDeposito(lleno = false): Deposito {
  const datos = new Map<string, string>()
  return {
    get length() {
      return datos.size
    },
    key: (i) => [...datos.keys()][i] ?? null,
    getItem: (clave) => datos.get(clave) ?? null,
    setItem: (clave, valor) => {
      if (lleno) throw new DOMException('full', 'QuotaExceededError')
      datos.set(clave, valor)
    },
    removeItem: (clave) => void datos.delete(clave),
  }
}

describe('operaciones conservadas en el navegador', () => {
  it('se escriben al nacer, siguen mientras vuelan y se borran con el acuse', () => {
    const deposito = crearDeposito()
    const almacen = abrirAlmacen(deposito, DUENO)
    const escrita = escribir(COLA_VACIA, lugar, '8', sello(1))
    almacen.conservar(COLA_VACIA, escrita)
    const { cola: volando } = tomarLote(escrita, 200)
    almacen.conservar(escrita, volando)
    expect(recuperar(COLA_VACIA, abrirAlmacen(deposito, DUENO).leer(), () => sello(9)).pendientes).toMatchObject([
      { op: { valor: '8' }, fase: 'intentada' },
    ])
    almacen.conservar(volando, responder(volando, [guardado('op-1')]))
    expect([almacen.leer(), deposito.length]).toEqual([[], 0])
  })

  it('al fundirse dos ediciones no queda rastro de la primera', () => {
    const deposito = crearDeposito()
    const almacen = abrirAlmacen(deposito, DUENO)
    const una = escribir(COLA_VACIA, lugar, '8', sello(1))
    const dos = escribir(una, lugar, '9', sello(2))
    almacen.conservar(COLA_VACIA, una)
    almacen.conservar(una, dos)
    expect(almacen.leer()).toMatchObject([{ op: { opId: 'op-2', valor: '9' }, respondida: false }])
  })

  it('dos ventanas no se pisan', () => {
    const deposito = crearDeposito()
    abrirAlmacen(deposito, DUENO).conservar(COLA_VACIA, escribir(COLA_VACIA, lugar, '8', sello(1)))
    abrirAlmacen(deposito, DUENO).conservar(
      COLA_VACIA,
      escribir(COLA_VACIA, { ...lugar, campo: 'observacion' }, 'x', sello(2)),
    )
    expect(cuantasEsperan(deposito, DUENO)).toBe(2)
  })

  it('lo de una persona o un reporte no se envía en nombre de otro', () => {
    const deposito = crearDeposito()
    abrirAlmacen(deposito, DUENO).conservar(COLA_VACIA, escribir(COLA_VACIA, lugar, '8', sello(1)))
    expect(abrirAlmacen(deposito, '25200/seguimiento/2026/3/otra@cogua.gov.co').leer()).toEqual([])
    expect(abrirAlmacen(deposito, '25200/seguimiento/2026/30/ana@cogua.gov.co').leer()).toEqual([])
  })

  it('un conflicto se conserva hasta que alguien escoge, marcado como ya respondido', () => {
    const deposito = crearDeposito()
    const almacen = abrirAlmacen(deposito, DUENO)
    const { cola: volando } = tomarLote(escribir(COLA_VACIA, lugar, '8', sello(1)), 200)
    almacen.conservar(COLA_VACIA, volando)
    const chocada = responder(volando, [{ ...guardado('op-1'), resultado: 'conflicto', valor: '7' }])
    almacen.conservar(volando, chocada)
    expect(almacen.leer()).toMatchObject([{ op: { opId: 'op-1' }, respondida: true }])
    almacen.olvidar(['op-1'])
    expect(almacen.leer()).toEqual([])
  })

  it('si el navegador no puede conservar lo dice, y lo ilegible no estorba', () => {
    expect(
      abrirAlmacen(crearDeposito(true), DUENO).conservar(COLA_VACIA, escribir(COLA_VACIA, lugar, '8', sello(1))),
    ).toBe(false)
    const deposito = crearDeposito()
    deposito.setItem(`kpt.operaciones/${DUENO}/op-1`, '{"opId":')
    deposito.setItem(`kpt.operaciones/${DUENO}/op-2`, 'null')
    expect(abrirAlmacen(deposito, DUENO).leer()).toEqual([])
  })
})
