import { describe, expect, it } from 'vitest'
import { type ListaRespondida, pendientesDeLista } from './pendientes.ts'

const autor = { nombre: 'Rosa Beltrán', rol: 'revisor_gobernacion' }
type Dada = NonNullable<ListaRespondida['items'][number]['respuesta']>['respuesta']
const punto = (clave: string, respuesta: Dada | null, nota = ''): ListaRespondida['items'][number] => ({
  ...{ clave, grupo: 'consistencia', texto: `El punto ${clave}`, cita: 'Numeral 2.a, Circular 0009-4 de 2023' },
  respuesta: respuesta && { respuesta, nota, en: '2026-11-20T10:00:00-05:00', autor },
})
const lista = { version: 'seguimiento-1', desde: '2020-01-01', cita: 'Numeral 2.a', exigida: false }

describe('lo que la lista de verificación advierte antes de validar (numeral 2.a, Circular 0009-4 de 2023)', () => {
  it('cuenta lo que nadie ha respondido y dice, con lo que se encontró, lo que no se cumple', () => {
    const items = [punto('a', 'si'), punto('b', 'no', 'La meta 2 está en miles'), punto('c', null)]
    expect(pendientesDeLista({ lista, items })).toEqual({
      exigida: false,
      sinResponder: 1,
      noCumple: [{ clave: 'b', texto: 'El punto b', nota: 'La meta 2 está en miles' }],
    })
  })

  it('una respuesta que se retiró vuelve a faltar', () => {
    expect(pendientesDeLista({ lista, items: [punto('a', 'sin_responder')] })).toMatchObject({ sinResponder: 1 })
  })

  it('calla si todo está respondido y cumplido, y donde ninguna lista rige', () => {
    expect(pendientesDeLista({ lista, items: [punto('a', 'si'), punto('b', 'no_aplica')] })).toBeNull()
    expect(pendientesDeLista({ lista: null, items: [] })).toBeNull()
  })
})
