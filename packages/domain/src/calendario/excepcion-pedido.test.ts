import { describe, expect, test } from 'vitest'
import { finDe, inicioDe } from '../shared/index.ts'
import { actoEjemplo, circularEjemplo, cronogramaEjemplo, filaEjemplo } from './cronograma-ejemplo.ts'
import type { EstadoExcepcion, ParteExcepcion, QuienPide } from './index.ts'
import { actosSobre, ESTADOS_EXCEPCION, enVigor, faltasPedido, filasPedibles, isEnEspera, pasoSobre } from './index.ts'

const vigor = enVigor(
  cronogramaEjemplo([
    actoEjemplo(circularEjemplo('1', '2030-01-10'), 'fija', [
      filaEjemplo('parcial', 1, '2030-03-01', { obligados: ['municipio', 'distrito'] }),
      filaEjemplo('definitivo', 2, '2030-12-31', { corte: 2, trasLimite: 'cierra', obligados: ['departamento'] }),
      filaEjemplo('guia', 3, '2030-02-01', { corte: null, clases: ['soporte'], obligados: ['dnp'] }),
    ]),
  ]),
  inicioDe('2032-01-01'),
)
const municipio: QuienPide = { tipo: 'municipio', debe: () => true }
const MARZO = inicioDe('2030-03-10')

describe('lo que una solicitud de excepción debe ser para recibirse', () => {
  const faltas = (cambios: object = {}, quien = municipio, ahora = MARZO) => {
    const fila = { instrumento: 'seguimiento', vigencia: 2029, actividad: 'parcial' } as const
    const pedido = { filas: [fila], fecha: '2030-03-20', motivo: 'Una inundación', ...cambios }
    return faltasPedido(pedido, [vigor], quien, ahora).map((f) => f.codigo)
  }
  const deFila = (actividad: string) => ({ filas: [{ instrumento: 'seguimiento', vigencia: 2029, actividad }] })

  test('pide más plazo para una fila suya, con su motivo', () => {
    expect(faltas()).toEqual([])
    expect(faltas({ motivo: ' ' })).toEqual(['sin_motivo'])
    expect(faltas({ filas: [] })).toEqual(['sin_filas'])
    expect(faltas(deFila('otra'))).toEqual(['fila_desconocida'])
    expect(faltas({ filas: [{ instrumento: 'gestionweb', vigencia: 2029, actividad: 'parcial' }] })).toEqual([
      'fila_desconocida',
    ])
  })

  test('no pide por lo que no debe: ni lo del DNP, ni lo de otros, ni lo de un instrumento que no reporta', () => {
    expect(faltas(deFila('guia'))).toEqual(['fila_ajena'])
    expect(faltas(deFila('definitivo'))).toEqual(['fila_ajena'])
    expect(faltas({}, { tipo: 'municipio', debe: () => false })).toEqual(['fila_ajena'])
    expect(faltas({}, { tipo: 'departamento', debe: () => true })).toEqual(['fila_ajena'])
    expect(faltas({}, { tipo: 'departamento_entero', debe: () => true })).toEqual([])
  })

  test('antes de abrir no hay qué ampliar; la fecha es de hoy en adelante y posterior a la que rige', () => {
    expect(faltas({}, municipio, inicioDe('2030-01-10') - 1)).toEqual(['por_abrir'])
    expect(faltas({ fecha: '2030-03-09' })).toEqual(['fecha_pasada'])
    expect(faltas({ fecha: '2030-03-10' })).toEqual([])
    expect(faltas({ fecha: '2030-03-01' }, municipio, finDe('2030-02-01'))).toEqual(['no_amplia'])
    expect(faltas({ fecha: '2030-03-02' }, municipio, finDe('2030-02-01'))).toEqual([])
  })

  test('se ofrecen las filas propias que ya abrieron, también las que cerraron', () => {
    const claves = (quien: QuienPide, ahora = MARZO) => filasPedibles(vigor, quien, ahora).map((f) => f.clave)
    expect(claves(municipio)).toEqual(['parcial'])
    expect(claves(municipio, finDe('2031-06-01'))).toEqual(['parcial'])
    expect(claves({ tipo: 'departamento_entero', debe: () => true })).toEqual(['parcial', 'definitivo'])
    expect(claves(municipio, inicioDe('2030-01-09'))).toEqual([])
    expect(claves({ tipo: 'municipio', debe: () => false })).toEqual([])
  })
})

describe('quién hace qué con una solicitud', () => {
  const retira = (estado: EstadoExcepcion, pide: ParteExcepcion, parte: ParteExcepcion) =>
    pasoSobre({ estado, pide }, 'retirar', parte)

  test('retira quien la pidió: avalar lo que otro pide no es poder retirarlo', () => {
    expect(retira('solicitada', 'entidad', 'entidad')).toBe('retirada')
    expect(retira('avalada', 'entidad', 'entidad')).toBe('retirada')
    expect(retira('avalada', 'entidad', 'gobernacion')).toBeNull()
    expect(retira('avalada', 'gobernacion', 'gobernacion')).toBe('retirada')
    expect(retira('avalada', 'gobernacion', 'entidad')).toBeNull()
  })

  test('lo decidido y lo retirado no admite nada más, y solo eso deja de esperar', () => {
    for (const estado of ESTADOS_EXCEPCION) {
      const actos = (['entidad', 'gobernacion', 'dnp'] as const).flatMap((p) =>
        actosSobre({ estado, pide: 'entidad' }, p),
      )
      expect(actos.length > 0).toBe(isEnEspera(estado))
    }
    expect(actosSobre({ estado: 'avalada', pide: 'entidad' }, 'dnp')).toEqual(['conceder', 'negar'])
  })
})
