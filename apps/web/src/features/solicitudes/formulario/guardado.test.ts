import { describe, expect, it } from 'vitest'
import { type Campos, VACIOS } from './campos.ts'
import { guardarBorrador, guardarRadicada, leerBorrador, leerRadicada, olvidarBorrador } from './guardado.ts'

function almacen() {
  const dentro = new Map<string, string>()
  return {
    dentro,
    getItem: (clave: string) => dentro.get(clave) ?? null,
    setItem: (clave: string, valor: string) => void dentro.set(clave, valor),
    removeItem: (clave: string) => void dentro.delete(clave),
  }
}

const ESCRITO: Campos = {
  ...VACIOS,
  entidad: '25200',
  entidadNombre: 'Cogua (Cundinamarca)',
  nombre: 'Nora Nueva',
  documentoNumero: '1030555123',
  clase: 'encargo',
  encargoDesde: '2026-12-01',
  consiente: true,
}

describe('Lo escrito en la solicitud', () => {
  it('vuelve tras recargar la página, menos la cédula y la autorización', () => {
    const guardado = almacen()
    guardarBorrador(guardado, { campos: ESCRITO, carga: 'x'.repeat(43) })
    const leido = leerBorrador(guardado)
    expect(leido).toEqual({ campos: { ...ESCRITO, documentoNumero: '', consiente: false }, carga: 'x'.repeat(43) })
    expect([...guardado.dentro.values()].join()).not.toMatch(/1030555123|consiente/)
    olvidarBorrador(guardado)
    expect(leerBorrador(guardado)).toEqual({ campos: VACIOS, carga: null })
  })

  it.each(['', 'no es json', 'null', '7', '{"campos":{"nombre":5,"otro":"x","documentoNumero":"1"},"carga":9}'])(
    'si lo guardado es %j, empieza vacío',
    (texto) => {
      const guardado = almacen()
      guardado.setItem('kpt.solicitud.borrador', texto)
      guardado.setItem('kpt.solicitud.radicada', texto)
      expect(leerBorrador(guardado)).toEqual({ campos: VACIOS, carga: null })
      expect(leerRadicada(guardado)).toBeNull()
    },
  )

  it('un navegador que no guarda nada no estorba', () => {
    const lleno = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    expect(() => guardarBorrador({ ...almacen(), setItem: lleno }, { campos: ESCRITO, carga: null })).not.toThrow()
    expect(leerBorrador({ ...almacen(), getItem: lleno })).toEqual({ campos: VACIOS, carga: null })
  })

  it('el radicado también vuelve', () => {
    const guardado = almacen()
    const radicada = {
      radicado: 'UL-2026-000001',
      radicadaEn: '2026-11-21T10:00:00-05:00',
      respuestaAntesDe: '2026-11-28T00:00:00-05:00',
      correo: 'nora@cogua-cundinamarca.gov.co',
      entidad: 'Cogua (Cundinamarca)',
    }
    guardarRadicada(guardado, radicada)
    expect(leerRadicada(guardado)).toEqual(radicada)
  })
})
