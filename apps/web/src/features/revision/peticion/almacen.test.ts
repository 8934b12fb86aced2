import { describe, expect, it } from 'vitest'
import { type Almacen, abrirBorradorRevision } from './almacen.ts'
import { marcarMeta, PETICION_VACIA, ponerMotivo } from './peticion.ts'

const M1 = '25785-M-0001'
const DUENO = 'rosa@gobernacion/25785/seguimiento/2026/4'

function enMemoria(): Almacen {
  const mapa = new Map<string, string>()
  return {
    getItem: (clave) => mapa.get(clave) ?? null,
    setItem: (clave, texto) => void mapa.set(clave, texto),
    removeItem: (clave) => void mapa.delete(clave),
    key: (i) => [...mapa.keys()][i] ?? null,
    get length() {
      return mapa.size
    },
  }
}

describe('borrador de una revisión', () => {
  it('vuelve tras recargar, y avisa a quien lo mira', () => {
    const almacen = enMemoria()
    const borrador = abrirBorradorRevision(almacen, DUENO, 1)
    let avisos = 0
    const dejar = borrador.suscribir(() => avisos++)
    borrador.cambiar((p) => ponerMotivo(marcarMeta(p, M1, true), M1, 'No coincide'))
    dejar()
    borrador.cambiar((p) => ({ ...p, motivo: 'Revise' }))
    expect(avisos).toBe(1)
    const otro = abrirBorradorRevision(almacen, DUENO, 1)
    expect(otro.leer()).toMatchObject({ metas: [M1], motivos: { [M1]: 'No coincide' }, motivo: 'Revise' })
  })

  it('es de una persona, un reporte y una versión', () => {
    const almacen = enMemoria()
    abrirBorradorRevision(almacen, DUENO, 1).cambiar((p) => marcarMeta(p, M1, true))
    expect(abrirBorradorRevision(almacen, DUENO, 2).leer()).toBe(PETICION_VACIA)
    expect(abrirBorradorRevision(almacen, `otra/${DUENO}`, 1).leer()).toBe(PETICION_VACIA)
  })

  it('lo escrito sobre la versión anterior se ofrece en la nueva, y se trae o se deja', () => {
    const almacen = enMemoria()
    abrirBorradorRevision(almacen, DUENO, 1).cambiar((p) => marcarMeta(p, M1, true))
    const nuevo = abrirBorradorRevision(almacen, DUENO, 2)
    expect(nuevo.anterior()).toMatchObject({ version: 1, peticion: { metas: [M1] } })
    nuevo.traerAnterior()
    expect(nuevo.leer().metas).toEqual([M1])
    expect(nuevo.anterior()).toBeNull()
    expect(abrirBorradorRevision(almacen, DUENO, 1).leer()).toBe(PETICION_VACIA)
    const tercero = abrirBorradorRevision(almacen, DUENO, 3)
    tercero.olvidarAnterior()
    expect([tercero.leer(), tercero.anterior(), almacen.length]).toEqual([PETICION_VACIA, null, 0])
  })

  it('una vez enviado no queda nada', () => {
    const almacen = enMemoria()
    const borrador = abrirBorradorRevision(almacen, DUENO, 1)
    borrador.cambiar((p) => marcarMeta(p, M1, true))
    borrador.olvidar()
    expect([borrador.leer(), almacen.length]).toEqual([PETICION_VACIA, 0])
  })

  it('un navegador que no deja guardar no impide escribir', () => {
    const cerrado: Almacen = {
      getItem: () => fallar(),
      setItem: () => fallar(),
      removeItem: () => fallar(),
      key: () => fallar(),
      get length() {
        return fallar()
      },
    }
    const borrador = abrirBorradorRevision(cerrado, DUENO, 2)
    borrador.cambiar((p) => marcarMeta(p, M1, true))
    expect(borrador.leer().metas).toEqual([M1])
  })
})

function fallar(): never {
  throw new Error('SecurityError')
}
