import { describe, expect, it } from 'vitest'
import type { Solicitud } from '../usar-revision.ts'
import { agruparCambios, type Diferencia, solicitudesEntre } from './agrupar.ts'

const [M1, M2, M3] = ['25785-M-0001', '25785-M-0002', '25785-M-0003']
const EL_PRIMERO = '2026-11-01T08:00:00-05:00'
const MIA = { tipo: 'consistencia' as const, campos: null }
const rosa = { nombre: 'Rosa Beltrán', rol: 'revisor_gobernacion' }
const respuesta = {
  clase: 'cambiado' as const,
  evidencias: [],
  texto: 'Se corrigió con el acta',
  en: '2026-11-02T08:00:00-05:00',
  autor: rosa,
}
const solicitud = (cambios: Partial<Solicitud>): Solicitud => ({
  ...{ ronda: 1, version: 1, general: false, motivo: 'Revisar', vence: '2026-11-30' },
  ...{ tipo: 'consistencia', origen: 'revisor', traslado: null, reaperturas: [] },
  ...{ pedidaEn: '2026-10-29T12:00:00-05:00', autor: rosa, abierta: false, metas: [] },
  ...cambios,
})
const cambio = (meta: string, pedida: boolean): Diferencia => ({
  ...{ meta, personalizacion: 'Vías', campo: 'ejecutado', clave: '', entre: [], nombre: '', antes: '25', despues: '8' },
  pedida,
})
const clases = (diferencias: Diferencia[], solicitudes: Solicitud[]) =>
  agruparCambios(diferencias, solicitudes).map((c) => [c.meta, c.clase, c.diferencias.length])

describe('qué cambió entre dos versiones', () => {
  it('lo que nadie pidió va primero; lo pedido que no cambió también se ve', () => {
    const pedida = solicitud({
      metas: [
        { ...MIA, meta: M1, motivo: 'No coincide', respuesta },
        { ...MIA, meta: M2, motivo: 'Sin soporte', respuesta: null },
      ],
    })
    expect(clases([cambio(M1, true), cambio(M3, false)], [pedida])).toEqual([
      [M3, 'no_pedido', 1],
      [M1, 'pedido', 1],
      [M2, 'pedido', 0],
    ])
    expect(agruparCambios([], [pedida])[0]?.pedidos).toMatchObject([{ ronda: 1, motivo: 'No coincide', respuesta }])
  })

  it('bajo una solicitud general nada es no pedido, y se ve a qué se respondió', () => {
    const general = solicitud({ general: true, metas: [{ ...MIA, meta: M3, motivo: '', respuesta }] })
    expect(clases([cambio(M1, true)], [general])).toEqual([
      [M1, 'general', 1],
      [M3, 'general', 0],
    ])
  })

  it('el dinero de varias metas es un cambio de cada una', () => {
    const deDos = { ...cambio(M1, false), campo: 'obligado' as const, clave: 'sgp_salud', entre: [M1, M3] }
    expect(clases([deDos], [])).toEqual([
      [M1, 'sin_solicitud', 1],
      [M3, 'sin_solicitud', 1],
    ])
  })

  it('lo que la entidad pidió abrir y se le concedió no es un cambio que nadie pidiera; lo negado, sí', () => {
    const peticion = (meta: string, concede: boolean) => ({
      ...{ n: 1, meta, motivo: 'Faltó un giro', en: EL_PRIMERO, autor: rosa },
      decision: { concede, motivo: 'Con su soporte', en: EL_PRIMERO, autor: rosa },
    })
    const pedida = solicitud({
      metas: [{ ...MIA, meta: M1, motivo: 'No coincide', respuesta }],
      reaperturas: [peticion(M2, true), peticion(M3, false)],
    })
    expect(clases([cambio(M2, false), cambio(M3, false)], [pedida])).toEqual([
      [M3, 'no_pedido', 1],
      [M1, 'pedido', 0],
      [M2, 'abierta', 1],
    ])
  })

  it('sin solicitud de por medio son solo cambios', () => {
    expect(clases([cambio(M1, false)], [])).toEqual([[M1, 'sin_solicitud', 1]])
  })

  it('entre dos versiones cuentan las solicitudes hechas sobre la primera o después, y antes de la segunda', () => {
    const todas = [solicitud({ ronda: 2, version: 3 }), solicitud({ ronda: 1, version: 2 })]
    const rondas = (desde: number, hasta: number) => solicitudesEntre(todas, desde, hasta).map((s) => s.ronda)
    expect(rondas(2, 3)).toEqual([1])
    expect(rondas(1, 4)).toEqual([1, 2])
    expect(rondas(3, 5)).toEqual([2])
    expect(rondas(1, 2)).toEqual([])
  })
})
