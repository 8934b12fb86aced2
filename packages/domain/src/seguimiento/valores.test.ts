import { describe, expect, it } from 'vitest'
import { azarDe } from '../shared/azar-ejemplo.ts'
import { CAMPOS, CAMPOS_DINERO, type Campo } from './entrada.ts'
import { dineroEjemplo, valoresEjemplo } from './entrada-ejemplo.ts'
import { type Celda, valoresDeCeldas, valoresDeListas } from './valores.ts'

type CeldaDeMeta = Omit<Celda, 'valor'> & { readonly meta: string; readonly valor: string | null }

describe('Del borrador en listas a los valores por meta', () => {
  it('cada celda va a su meta, su campo y su fuente; la vaciada no dice nada', () => {
    const valores = deListas([
      { meta: 'M-2', campo: 'obligado', clave: 'credito', valor: '5' },
      { meta: 'M-1', campo: 'ejecutado', clave: '', valor: '3' },
      { meta: 'M-2', campo: 'confirmacion', clave: 'dinero_en_miles', valor: 'Es así' },
      { meta: 'M-1', campo: 'observacion', clave: '', valor: null },
      { meta: 'M-1', campo: 'sin_avance', clave: '', valor: 'Sin contrato' },
      { meta: 'M-3', campo: 'ejecutado', clave: '', valor: null },
      { meta: 'M-2', campo: 'pagado', clave: 'credito', valor: '4' },
    ])
    expect(valores).toEqual({
      'M-1': valoresEjemplo({ ejecutado: '3', sinAvance: 'Sin contrato' }),
      'M-2': valoresEjemplo({
        fuentes: { credito: dineroEjemplo(null, '5', '4') },
        confirmaciones: { dinero_en_miles: 'Es así' },
      }),
    })
  })

  it('da lo mismo que repartir las celdas por meta, vengan en el orden que vengan', () => {
    const azar = azarDe(7)
    for (let vez = 0; vez < 200; vez += 1) {
      const celdas = Array.from({ length: azar(40) }, () => unaCelda(azar))
      const escritas = celdas.flatMap((c) => (c.valor === null ? [] : [{ ...c, valor: c.valor }]))
      const porMeta = Map.groupBy(escritas, (c) => c.meta)
      expect(deListas(celdas)).toEqual(
        Object.fromEntries([...porMeta].map(([meta, suyas]) => [meta, valoresDeCeldas(suyas)])),
      )
    }
  })

  it('listas que no van al paso son un error de quien las trae', () => {
    expect(valoresDeListas([], [], [], [])).toEqual({})
    expect(() => valoresDeListas(['M-1', 'M-1'], ['ejecutado', 'observacion'], ['', ''], ['1'])).toThrow(RangeError)
  })
})

function deListas(celdas: readonly CeldaDeMeta[]) {
  return valoresDeListas(
    celdas.map((c) => c.meta),
    celdas.map((c) => c.campo),
    celdas.map((c) => c.clave),
    celdas.map((c) => c.valor),
  )
}

function unaCelda(azar: (n: number) => number): CeldaDeMeta {
  const campo = CAMPOS[azar(CAMPOS.length)] ?? 'ejecutado'
  const clave = (CAMPOS_DINERO as readonly Campo[]).includes(campo) ? `fuente_${azar(3)}` : ''
  return { meta: `M-${azar(4)}`, campo, clave, valor: azar(5) === 0 ? null : String(azar(100)) }
}
