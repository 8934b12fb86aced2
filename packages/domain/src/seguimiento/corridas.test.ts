import { describe, expect, it } from 'vitest'
import { revisarContenido } from './contenido.ts'
import { compararCorridas, resumenCorrida, sinConsecuencias } from './corridas.ts'
import { dineroEjemplo, entradaEjemplo, valoresEjemplo } from './entrada-ejemplo.ts'

const hallazgo = (regla: string, meta = '25200-M-0001', campo = 'ejecutado') => ({ regla, ruta: { meta, campo } })

describe('Lo que halló una revisión', () => {
  it('lo que solo es sombra de otro hallazgo en la misma celda no se repite; en otra celda sí se dice', () => {
    const [negativo, baja] = [hallazgo('valor_negativo'), hallazgo('acumulado_disminuye')]
    const otra = hallazgo('acumulado_disminuye', '25200-M-0002')
    expect(sinConsecuencias([negativo, baja, otra])).toEqual([negativo, otra])
    expect(sinConsecuencias([baja, otra])).toEqual([baja, otra])
  })

  it('entre dos revisiones: lo nuevo, lo resuelto y lo que sigue', () => {
    const [a, b, c] = [hallazgo('valor_negativo'), hallazgo('fisico_sobre_100'), hallazgo('dinero_en_miles')]
    expect(compararCorridas([a, b], [b, c])).toEqual({ nuevos: [c], resueltos: [a], siguen: 1 })
    expect(compararCorridas([a], [a])).toEqual({ nuevos: [], resueltos: [], siguen: 1 })
  })

  it('cuenta hallazgos por gravedad y metas por lo que les falta', () => {
    const entradas = [
      entradaEjemplo({
        valores: valoresEjemplo({ ejecutado: '12', fuentes: { propios: dineroEjemplo('1', '2', '0') } }),
      }),
      entradaEjemplo({ meta: '25200-M-0002' }),
    ]
    expect(resumenCorrida(entradas, revisarContenido(entradas))).toEqual({
      ...{ metas: 2, errores: 1, avisos: 1, notas: 0, sinConfirmar: 1, sinReporte: 1 },
    })
  })
})
