import { describe, expect, it } from 'vitest'
import { COLA_VACIA, type Conservada, escribir, porConservar } from '../rejilla/cola/cola.ts'
import type { Lugar, Operacion, Resultado } from '../rejilla/cola/operacion.ts'
import { type Correo, direccionDe, mandarTodo } from './mandar.ts'

const lugar = (meta: string): Lugar => ({ meta, campo: 'ejecutado', clave: '' })
const sello = (n: number) => ({ opId: `op-${n}`, hechoEn: '2026-11-22T10:31:00-05:00' })
const sinAutor = { autor: null, en: null, problema: null }

/** A browser with three edits: two on one field, the second standing on the first. */
function conTresEdiciones(): Map<string, Conservada> {
  const dos = escribir(escribir(COLA_VACIA, lugar('A'), '1', sello(1)), lugar('B'), '5', sello(2))
  const primeras = porConservar(dos)
  const segunda: Operacion = { ...lugar('A'), ...sello(3), base: '1', valor: '2' }
  return new Map([...primeras, { op: segunda, respondida: false }].map((c) => [c.op.opId, c]))
}

/** A server with one value per field, which remembers what it answered. */
function crearServidor(valores = new Map<string, string | null>()) {
  const lotes: string[][] = []
  const recuerda = new Map<string, Resultado>()
  const atender = ({ opId, meta, base, valor }: Operacion): Resultado => {
    const hay = valores.get(meta) ?? null
    const resultado = recuerda.get(opId) ?? {
      ...{ opId, ...sinAutor },
      ...(hay === base ? { resultado: 'guardado' as const, valor } : { resultado: 'conflicto' as const, valor: hay }),
    }
    if (resultado.resultado === 'guardado' && !recuerda.has(opId)) valores.set(meta, valor)
    recuerda.set(opId, resultado)
    return resultado
  }
  return { valores, lotes, atender }
}

function correo(guardadas: Map<string, Conservada>, enviar: Correo['enviar']): Correo {
  return {
    leer: async () => [...guardadas.values()],
    anotar: async (poner, quitar) => {
      for (const c of poner) guardadas.set(c.op.opId, c)
      for (const opId of quitar) guardadas.delete(opId)
    },
    enviar,
  }
}

describe('la cola enviada sin página abierta', () => {
  it('va en orden, un cambio de cada campo por tanda, y de lo reconocido no queda nada', async () => {
    const guardadas = conTresEdiciones()
    const servidor = crearServidor()
    const enviadas = await mandarTodo(
      correo(guardadas, async (lote) => {
        servidor.lotes.push(lote.map((op) => op.opId))
        return lote.map(servidor.atender)
      }),
    )
    expect([enviadas, guardadas.size, servidor.lotes]).toEqual([3, 0, [['op-1', 'op-2'], ['op-3']]])
    expect([...servidor.valores]).toEqual([
      ['A', '2'],
      ['B', '5'],
    ])
  })

  it('si la respuesta se pierde, repite lo mismo y nada se guarda dos veces', async () => {
    const guardadas = conTresEdiciones()
    const servidor = crearServidor()
    let cortes = 1
    const enviar: Correo['enviar'] = async (lote) => {
      const resultados = lote.map(servidor.atender)
      if (cortes-- > 0) throw new Error('the line was cut after it arrived')
      return resultados
    }
    await expect(mandarTodo(correo(guardadas, enviar))).rejects.toThrow('cut')
    expect([...guardadas.keys()]).toEqual(['op-1', 'op-2', 'op-3'])
    expect(await mandarTodo(correo(guardadas, enviar))).toBe(3)
    expect([servidor.valores.get('A'), guardadas.size]).toEqual(['2', 0])
  })

  it('un choque se deja para la persona, con lo último que escribió; no se vuelve a enviar solo', async () => {
    const guardadas = conTresEdiciones()
    const servidor = crearServidor(new Map([['A', '9']]))
    const enviar: Correo['enviar'] = async (lote) => lote.map(servidor.atender)
    expect(await mandarTodo(correo(guardadas, enviar))).toBe(1)
    expect([...guardadas.values()]).toMatchObject([{ op: { opId: 'op-3', valor: '2', base: null }, respondida: true }])
    expect(await mandarTodo(correo(guardadas, enviar))).toBe(0)
    expect(servidor.valores.get('A')).toBe('9')
  })

  it('lo que el servidor no quiso recibir se conserva todo', async () => {
    const guardadas = conTresEdiciones()
    const negar = async () => {
      throw new Error('reporte.acto_imposible')
    }
    await expect(mandarTodo(correo(guardadas, negar))).rejects.toThrow('acto_imposible')
    expect(guardadas.size).toBe(3)
  })

  it('el dueño dice a dónde va; lo que no es de un reporte espera a la página', () => {
    expect(direccionDe('25200/seguimiento/2026/3/ana@cogua.gov.co')).toEqual({
      ruta: 'api/entidades/25200/reportes/seguimiento/2026/3/operaciones',
      correo: 'ana@cogua.gov.co',
    })
    expect(direccionDe('plan/25200/vigente/1/ana@cogua.gov.co')).toBeNull()
  })
})
