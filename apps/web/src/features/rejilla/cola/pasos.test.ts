import { describe, expect, it } from 'vitest'
import type { Lugar } from './operacion.ts'
import { anotar, anotarTecleo, cerrar, deshacer, olvidar, rehacer, SIN_PASOS } from './pasos.ts'

const ejecutado: Lugar = { meta: '25200-M-0012', campo: 'ejecutado', clave: '' }
const pagado: Lugar = { meta: '25200-M-0012', campo: 'pagado', clave: 'sgp_salud' }
const todo = () => true
const cambio = (lugar: Lugar, antes: string | null, despues: string | null) => ({ lugar, antes, despues })

describe('deshacer y rehacer', () => {
  it('un bloque es un solo paso: vuelve entero, y lo que se escribe parte de lo que el paso dejó', () => {
    const pasos = anotar(SIN_PASOS, 'pegar', [cambio(ejecutado, null, '5'), cambio(pagado, '1', '2')])
    const vuelta = deshacer(pasos, todo)
    expect(vuelta?.escrituras).toEqual([
      { lugar: ejecutado, valor: null, visto: '5' },
      { lugar: pagado, valor: '1', visto: '2' },
    ])
    expect(rehacer(vuelta?.pasos ?? SIN_PASOS, todo)?.escrituras).toEqual([
      { lugar: ejecutado, valor: '5', visto: null },
      { lugar: pagado, valor: '2', visto: '1' },
    ])
    expect(deshacer(SIN_PASOS, todo)).toBeNull()
  })

  it('las pausas al teclear en un campo son un paso; otro campo, o volver al mismo, es otro', () => {
    const uno = anotarTecleo(anotarTecleo(SIN_PASOS, cambio(ejecutado, null, '1')), cambio(ejecutado, '1', '12'))
    expect(uno.hechos).toMatchObject([{ cambios: [cambio(ejecutado, null, '12')] }])
    expect(anotarTecleo(cerrar(uno), cambio(ejecutado, '12', '3')).hechos).toHaveLength(2)
    expect(anotarTecleo(uno, cambio(pagado, null, '3')).hechos).toHaveLength(2)
  })

  it('lo que vuelve a su punto de partida no deja paso, ni lo que no cambia nada', () => {
    const uno = anotarTecleo(anotarTecleo(SIN_PASOS, cambio(ejecutado, null, '1')), cambio(ejecutado, '1', null))
    expect(uno.hechos).toEqual([])
    expect(anotar(SIN_PASOS, 'pegar', [cambio(ejecutado, '1', '1')])).toBe(SIN_PASOS)
  })

  it('hacer algo nuevo olvida lo deshecho', () => {
    const vuelta = deshacer(anotar(SIN_PASOS, 'pegar', [cambio(ejecutado, null, '5')]), todo)?.pasos ?? SIN_PASOS
    expect(vuelta.deshechos).toHaveLength(1)
    expect(anotar(vuelta, 'borrar', [cambio(pagado, '1', null)]).deshechos).toEqual([])
  })

  it('no toca los campos sobre los que hay que escoger, ni lo que se dejó a otra persona', () => {
    const pasos = anotar(SIN_PASOS, 'pegar', [cambio(ejecutado, null, '5'), cambio(pagado, '1', '2')])
    const vuelta = deshacer(pasos, (lugar) => lugar.campo !== 'pagado')
    expect(vuelta?.escrituras.map((e) => e.lugar)).toEqual([ejecutado])
    expect(rehacer(vuelta?.pasos ?? SIN_PASOS, todo)?.escrituras.map((e) => e.lugar)).toEqual([ejecutado])
    expect(deshacer(olvidar(pasos, ejecutado), todo)?.escrituras.map((e) => e.lugar)).toEqual([pagado])
    expect(olvidar(olvidar(pasos, ejecutado), pagado).hechos).toEqual([])
  })
})
