import { describe, expect, it } from 'vitest'
import { elegidaPor, erroresDe } from './campos.ts'
import type { FilaPedible } from './tipos.ts'

const fila = (
  actividad: string,
  corte: number | null,
  clases: FilaPedible['clases'],
  vigencia = 2026,
): FilaPedible => ({
  ...{ instrumento: 'seguimiento', vigencia, actividad, corte, clases, texto: actividad, limite: '2026-12-31' },
  ...{ situacion: 'cerrada', recibeHasta: '2027-01-01T00:00:00-05:00' },
})
const FILAS = [
  fila('corte-3', 3, ['reporte']),
  fila('corte-4', 4, ['reporte']),
  fila('ajustes', null, ['ajustes', 'cierre']),
  fila('corte-4-viejo', 4, ['reporte'], 2023),
]
const desde = (filtros: Record<string, string>) =>
  elegidaPor({ instrumento: 'seguimiento', vigencia: '2026', ...filtros }, FILAS)

describe('La fila que trae la dirección', () => {
  it('es la del corte que cerró, en su vigencia', () => {
    expect(desde({ corte: '4', acto: 'reporte' })).toEqual(['seguimiento/2026/corte-4'])
    expect(desde({ corte: '4', acto: 'reporte', vigencia: '2023' })).toEqual(['seguimiento/2023/corte-4-viejo'])
    expect(desde({ actividad: 'corte-3' })).toEqual(['seguimiento/2026/corte-3'])
  })

  it('al responder ajustes es la de los ajustes, que un corte parcial no tiene propia', () => {
    expect(desde({ corte: '3', acto: 'ajustes' })).toEqual(['seguimiento/2026/ajustes'])
  })

  it('no es ninguna si la dirección no dice cuál, o dice una que no se puede pedir', () => {
    expect(elegidaPor({}, FILAS)).toEqual([])
    expect(desde({ corte: '9', acto: 'reporte' })).toEqual([])
    expect(desde({ corte: '4', acto: 'reporte', instrumento: 'gestionweb' })).toEqual([])
  })
})

describe('Lo que falta antes de pedir', () => {
  const campos = { filas: ['a'], fecha: '2027-01-25', motivo: 'Una inundación grande', archivo: null }
  const faltan = (cambios: object) => erroresDe({ ...campos, ...cambios }).map((e) => e.campo)

  it('se dice de cada casilla, y con todo no falta nada', () => {
    expect(faltan({})).toEqual([])
    expect(faltan({ filas: [], fecha: '', motivo: 'corto' })).toEqual(['filas', 'fecha', 'motivo'])
    expect(faltan({ archivo: new File([''], 'decreto.docx') })).toEqual(['soporte'])
    expect(faltan({ archivo: new File([''], 'DECRETO.PDF') })).toEqual([])
  })
})
