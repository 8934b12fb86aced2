import { describe, expect, it, vi } from 'vitest'
import { crearCola, type Mundo } from './cola.ts'
import { alVolver, type Subida } from './subida.ts'

const archivo = (nombre: string) => new File(['contenido'], nombre, { lastModified: 7 })
const DICHO = { clase: 'archivo', descripcion: 'Acta', personal: false, metas: ['25200-M-0001'] } as const

/** A server that keeps what arrives, and storage that lasts beyond the page. */
function mundo(cambios: Partial<Mundo> = {}) {
  const hecho: string[] = []
  let guardado: string | null = null
  const suyo: Mundo = {
    leer: () => alVolver(guardado),
    conservar: (subidas) => {
      guardado = JSON.stringify(subidas)
    },
    empezar: async ({ nombre, carga, recibidos }) => {
      hecho.push(carga ? `seguir ${nombre} desde ${recibidos}` : `declarar ${nombre}`)
      return { id: carga ?? `carga de ${nombre}`, recibidos }
    },
    enviar: async ({ nombre }, _, { alAvanzar }) => {
      hecho.push(`enviar ${nombre}`)
      alAvanzar(9)
    },
    cerrar: async ({ nombre, metas }) => void hecho.push(`cerrar ${nombre} en ${metas.join()}`),
    descartar: async (carga) => void hecho.push(`descartar ${carga}`),
    alTerminar: () => {},
    ...cambios,
  }
  return { suyo, hecho }
}

describe('Subidas de evidencias', () => {
  it('van de a una, y la que termina deja la lista', async () => {
    const { suyo, hecho } = mundo()
    const cola = crearCola(suyo)
    cola.agregar([archivo('a.pdf'), archivo('b.pdf')], DICHO)
    await vi.waitFor(() => expect(cola.leer()).toEqual([]))
    expect(hecho).toEqual([
      ...['declarar a.pdf', 'enviar a.pdf', 'cerrar a.pdf en 25200-M-0001'],
      ...['declarar b.pdf', 'enviar b.pdf', 'cerrar b.pdf en 25200-M-0001'],
    ])
  })

  it('tras recargar la página se escoge el mismo archivo y sigue donde iba, con lo que se dijo de él', async () => {
    const nunca = new Promise<void>(() => {})
    const { suyo, hecho } = mundo()
    const antes = crearCola({
      ...suyo,
      enviar: async (_, __, { alAvanzar }) => {
        alAvanzar(4)
        return nunca
      },
    })
    antes.agregar([archivo('a.pdf')], DICHO)
    await vi.waitFor(() => expect(antes.leer()[0]?.recibidos).toBe(4))
    const despues = crearCola(suyo)
    expect(despues.leer()).toMatchObject([{ fase: 'sin_archivo', recibidos: 4, carga: 'carga de a.pdf' }])
    despues.agregar([archivo('a.pdf')], { ...DICHO, descripcion: 'otra cosa', metas: [] })
    await vi.waitFor(() => expect(despues.leer()).toEqual([]))
    expect(hecho.slice(-3)).toEqual(['seguir a.pdf desde 4', 'enviar a.pdf', 'cerrar a.pdf en 25200-M-0001'])
  })

  it('lo que se rechaza lo dice, no detiene a los demás y se puede intentar otra vez o descartar', async () => {
    let falla = true
    const { suyo, hecho } = mundo()
    const cola = crearCola({
      ...suyo,
      cerrar: async (subida, avisos) => {
        if (falla && subida.nombre === 'a.pdf') throw new Error('No se admite')
        return suyo.cerrar(subida, avisos)
      },
    })
    cola.agregar([archivo('a.pdf'), archivo('b.pdf')], DICHO)
    await vi.waitFor(() => expect(cola.leer()).toMatchObject([{ fase: 'fallida', error: 'No se admite' }]))
    falla = false
    cola.reintentar(cola.leer()[0]?.clave ?? '')
    await vi.waitFor(() => expect(cola.leer()).toEqual([]))
    expect(hecho).toContain('seguir a.pdf desde 9')
  })

  it('descartar la que se está enviando la detiene', async () => {
    const { suyo, hecho } = mundo()
    let senal: AbortSignal | undefined
    const cola = crearCola({
      ...suyo,
      enviar: (_, __, { signal }) => {
        senal = signal
        return new Promise((_seguir, fallar) => signal.addEventListener('abort', () => fallar(signal.reason)))
      },
    })
    cola.agregar([archivo('a.pdf')], DICHO)
    await vi.waitFor(() => expect(senal).toBeDefined())
    await cola.descartar(cola.leer()[0]?.clave ?? '')
    expect([senal?.aborted, cola.leer(), hecho.at(-1)]).toEqual([true, [], 'descartar carga de a.pdf'])
  })

  it('lo guardado por otra mano no entra', () => {
    expect([alVolver('{'), alVolver('{"a":1}'), alVolver('[1,{"clave":"x"}]'), alVolver(null)]).toEqual([
      [],
      [],
      [],
      [],
    ])
    const buena = { clave: 'x', bytes: 3, metas: [], fase: 'enviando' } as unknown as Subida
    expect(alVolver(JSON.stringify([buena]))).toMatchObject([{ clave: 'x', fase: 'sin_archivo' }])
  })
})
