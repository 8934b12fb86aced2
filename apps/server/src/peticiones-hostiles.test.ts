// Whatever is put in an address or in a body, the server refuses it or attends to it: it never fails. One hostile value at a time, in
// each place of each endpoint, as somebody of each kind.
import { type Contrato, ENDPOINTS } from '@kpt/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nombre } from './testing/gente.ts'
import { type Cliente, crearMundo, type Mundo } from './testing/mundo.ts'
import { insertPlan } from './testing/plan-de-prueba.ts'
import { PETICIONES } from './testing/recorrido-permisos.ts'
import { direccion, llenar } from './testing/reporte.ts'

const TEXTOS = [
  ...['', 'nulo \0 dentro', 'par roto \ud800', '%\\', '__proto__', 'constructor', '../..', 'x'.repeat(5000)],
  ...['-1', '1e300', '2147483648', '9007199254740991', '0000-01-01', '9999-12-31'],
]
const DE_CUERPO = [...TEXTOS, null, -1, 1.5, 2_147_483_648, Number.MAX_SAFE_INTEGER, 1e300, true, [], {}]

type Punto = (typeof ENDPOINTS)[number]
type Pedido = { readonly direccion: string; readonly cuerpo?: unknown }

describe('Una petición hostil', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    const reporte = direccion('25200')
    await llenar(mundo.as('ana'), '25200', reporte)
    await mundo.as('ana').post(`${reporte}/envio`)
    const general = { version: 1, general: true, motivo: 'Revise las cifras', vence: '2023-04-10', metas: [] }
    const { status } = await mundo.as('diego').post(`${reporte}/ajustes`, general)
    expect(status).toBe(200)
  })
  afterAll(() => mundo.cerrar())

  for (const quien of [null, 'ana', 'diego'] as const satisfies readonly (Nombre | null)[]) {
    // Every endpoint with every hostile text in every place: some thousands of requests.
    it(`de ${quien ?? 'nadie'} no hace fallar al servidor en ningún punto de acceso`, {
      timeout: 300_000,
    }, async () => {
      const cliente = quien === null ? mundo.publico : mundo.as(quien)
      const fallas: unknown[] = []
      for (const e of ENDPOINTS) fallas.push(...(await fallasDe(cliente, e)))
      expect(fallas).toEqual([])
    })
  }
})

async function fallasDe(cliente: Cliente, e: Punto): Promise<unknown[]> {
  const fallas: unknown[] = []
  for (const pedido of pedidosDe(e, PETICIONES[`${e.metodo} ${e.ruta}` as keyof Contrato]('25200'))) {
    const { direccion: donde, cuerpo } = pedido
    const { status } = e.metodo === 'GET' ? await cliente.get(donde) : await cliente.post(donde, cuerpo)
    if (status >= 500) fallas.push([e.ruta, pedido])
  }
  return fallas
}

function* pedidosDe({ ruta, consulta }: Punto, { direccion: buena, cuerpo }: Pedido) {
  const [camino = '', preguntas = ''] = buena.split('?')
  for (const [i, parte] of ruta.split('/').entries()) {
    if (!parte.startsWith(':')) continue
    for (const texto of TEXTOS) yield { direccion: camino.split('/').with(i, codificar(texto)).join('/'), cuerpo }
  }
  for (const clave of Object.keys(consulta.shape)) {
    for (const texto of TEXTOS) {
      const otras = new URLSearchParams(preguntas)
      otras.set(clave, texto)
      yield { direccion: `${camino}?${otras}`, cuerpo }
    }
  }
  if (cuerpo === undefined || Buffer.isBuffer(cuerpo)) return
  for (const otro of variantes(cuerpo)) yield { direccion: buena, cuerpo: otro }
}

/** The same body with one of its values changed. */
function* variantes(valor: unknown): Generator<unknown> {
  yield* DE_CUERPO
  if (Array.isArray(valor)) {
    for (const [i, parte] of valor.entries()) for (const otra of variantes(parte)) yield valor.with(i, otra)
  } else if (typeof valor === 'object' && valor !== null) {
    for (const [clave, parte] of Object.entries(valor))
      for (const otra of variantes(parte)) yield { ...valor, [clave]: otra }
  }
}

function codificar(texto: string): string {
  return encodeURIComponent(texto.toWellFormed())
}
