// The list of acts: who sees which chains, each filter, page by page; and how the chain is said to stand.
import { NACIONAL } from '@kpt/domain/auditoria'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registrar } from '../../platform/audit/index.ts'
import { anotar } from '../../testing/auditoria.ts'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { sellar, verificarBase } from './index.ts'

let mundo: Mundo
beforeAll(async () => {
  mundo = await crearMundo()
  await anotar(mundo, '25200', 5, mundo.cuentaDe('ana'))
  await anotar(mundo, '25295', 2, mundo.cuentaDe('beto'))
  await anotar(mundo, '25', 1, mundo.cuentaDe('carla'))
  await anotar(mundo, '05001', 1, mundo.cuentaDe('leo'))
  await anotar(mundo, NACIONAL, 1)
  await valor('25200', '25200-M-0001', '7')
  await acto('25200', 'invitacion.crear', { rol: 'delegado' })
  await acto('25200', 'documento.guardar', {})
})
afterAll(() => mundo.cerrar())

async function acto(cadena: string, accion: string, hechos: Record<string, string>, sujeto = 'documento/ab') {
  mundo.reloj.avanzar(60_000)
  const { db } = mundo.servicios.conexion
  await registrar(db, { cadena, cuenta: mundo.cuentaDe('ana'), accion, sujeto, hechos, en: mundo.reloj.ahora() })
}

const valor = (cadena: string, meta: string, despues: string) =>
  acto(cadena, 'reporte.valor', { despues, rol: 'usuario_lider' }, `reporte/seguimiento/2025/1/${meta}/ejecutado/`)

type Fila = { cadena: string; n: number; accion: string; rol: string | null; persona: { nombre: string } | null }
const pedir = (quien: Nombre, consulta = '') => mundo.as(quien).get(`/api/auditoria?${consulta}`)
const filas = async (quien: Nombre, consulta = ''): Promise<Fila[]> => (await pedir(quien, consulta)).cuerpo.filas
const cadenas = async (quien: Nombre) => [...new Set((await filas(quien)).map((f) => f.cadena))].toSorted()

describe('quién ve qué cadenas', () => {
  it('el líder la suya; la gobernación sus municipios; DNP y control todas y la nacional', async () => {
    expect(await cadenas('ana')).toEqual(['25200'])
    expect(await cadenas('carla')).toEqual(['25'])
    expect(await cadenas('diego')).toEqual(['25200', '25295'])
    expect(await cadenas('elena')).toEqual(['05001'])
    for (const quien of ['fabio', 'gloria', 'hugo'] as const)
      expect(await cadenas(quien)).toEqual(['05001', '25', '25200', '25295', NACIONAL])
  })

  it('pedir otra cadena se niega, también su estado y su archivo', async () => {
    for (const cadena of ['25295', '05001', NACIONAL]) {
      expect((await pedir('ana', `cadena=${cadena}`)).cuerpo.type, cadena).toBe('territorio.ajeno')
      expect((await mundo.as('ana').get(`/api/auditoria/estado?cadena=${cadena}`)).status, cadena).toBe(403)
    }
    expect((await pedir('diego', 'cadena=25')).status).toBe(403)
    expect((await pedir('diego', `cadena=${NACIONAL}`)).status).toBe(403)
    expect((await mundo.as('diego').get('/api/auditoria/nacional/archivo')).status).toBe(403)
    expect((await mundo.as('beto').get('/api/entidades/25200/auditoria/archivo')).status).toBe(403)
    expect((await pedir('hugo', `cadena=${NACIONAL}`)).status).toBe(200)
    // Filters do not widen what one sees.
    expect(await filas('beto', `persona=${mundo.cuentaDe('ana')}`)).toEqual([])
    expect((await pedir('beto', `persona=${mundo.cuentaDe('ana')}`)).cuerpo.persona).toBeNull()
    for (const quien of ['sara', 'dina', 'cora'] as const) expect((await pedir(quien)).status, quien).toBe(403)
  })
})

describe('la lista de actos', () => {
  it('va de lo último a lo primero, página por página, sin repetir ni saltar', async () => {
    const vistos: string[] = []
    let tras = ''
    do {
      const { cuerpo } = await pedir('fabio', `tamano=3${tras && `&tras=${encodeURIComponent(tras)}`}`)
      vistos.push(...cuerpo.filas.map((f: Fila & { en: string }) => `${f.en} ${f.cadena} ${f.n}`))
      tras = cuerpo.siguiente ?? ''
    } while (tras)
    expect(vistos).toHaveLength(12)
    expect(new Set(vistos).size).toBe(12)
    expect(vistos).toEqual([...vistos].toSorted().toReversed())
    const enCadena = await pedir('ana', 'valores=si&tamano=4')
    expect(enCadena.cuerpo.filas.map((f: Fila) => f.n)).toEqual([8, 7, 6, 5])
    const resto = await pedir('ana', `valores=si&tamano=4&tras=${encodeURIComponent(enCadena.cuerpo.siguiente)}`)
    expect([resto.cuerpo.filas.map((f: Fila) => f.n), resto.cuerpo.siguiente]).toEqual([[4, 3, 2, 1], null])
  })

  it('los valores guardados se ven por persona, por meta o cuando se piden', async () => {
    const ns = async (consulta: string) => (await filas('ana', consulta)).map((f) => f.n)
    expect(await ns('')).toEqual([8, 7, 5, 4, 3, 2, 1])
    expect(await ns('valores=si')).toContain(6)
    expect(await ns(`persona=${mundo.cuentaDe('ana')}`)).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
    expect(await ns('sujeto=reporte/seguimiento/2025/1')).toEqual([1])
    expect(await ns('sujeto=reporte/seguimiento/2025/1&valores=si')).toEqual([6, 1])
    expect(await ns('sujeto=reporte/seguimiento/2025/1/25200-M-0001')).toEqual([6])
    expect(await ns('accion=reporte.valor')).toEqual([6])
    expect((await pedir('fabio', 'accion=reporte.valor')).cuerpo.type).toBe('peticion.invalida')
    expect((await pedir('fabio', 'sujeto=plan/2024')).cuerpo.type).toBe('peticion.invalida')
    expect((await pedir('fabio', 'tras=cualquier~cosa')).cuerpo.type).toBe('peticion.invalida')
  })

  it('filtra por lo que se hizo y por los días, enteros', async () => {
    expect(await filas('ana', 'accion=documento.guardar')).toMatchObject([{ n: 8, persona: { nombre: 'Ana Cogua' } }])
    expect(await filas('fabio', 'desde=2026-11-20&hasta=2026-11-20')).toHaveLength(12)
    expect(await filas('fabio', 'desde=2026-11-21')).toEqual([])
    expect(await filas('fabio', 'hasta=2026-11-19')).toEqual([])
  })

  it('halla a las personas por su nombre, sin mirar tildes, solo entre quienes actuaron en lo que se ve', async () => {
    const buscar = async (quien: Nombre, texto: string) =>
      (await mundo.as(quien).get(`/api/auditoria/personas?texto=${encodeURIComponent(texto)}`)).cuerpo.filas.map(
        (f: { nombre: string }) => f.nombre,
      )
    expect(await buscar('hugo', 'gachancipa')).toEqual(['Beto Gachancipá'])
    expect(await buscar('ana', 'cogua')).toEqual(['Ana Cogua'])
    expect(await buscar('ana', 'gachancipa')).toEqual([])
    expect(await buscar('diego', 'medellin')).toEqual([])
    // Gloria has done nothing yet; wild cards are letters.
    expect(await buscar('hugo', 'gloria')).toEqual([])
    expect(await buscar('hugo', '%%')).toEqual([])
    expect((await mundo.as('beto').get('/api/auditoria/personas?texto=ana&cadena=25200')).status).toBe(403)
  })

  it('dice el rol de quien actuó: el que el acto guardó o el que tenía entonces, nunca el que dio a otro', async () => {
    const [documento, invitacion, primero] = await filas('ana')
    expect([documento?.rol, invitacion?.rol, primero?.rol]).toEqual(['usuario_lider', 'usuario_lider', 'usuario_lider'])
    const [delSistema] = await filas('hugo', `cadena=${NACIONAL}`)
    expect(delSistema).toMatchObject({ persona: null, rol: 'usuario_lider' })
  })
})

describe('el estado de las cadenas', () => {
  it('antes de verificar no dice que esté íntegra; después, hasta dónde y con qué sello', async () => {
    const ver = async (quien: Nombre, consulta = '') =>
      (await mundo.as(quien).get(`/api/auditoria/estado${consulta}`)).cuerpo
    expect(await ver('ana')).toMatchObject({
      cadena: { cadena: '25200', eslabones: 8, verificada: null },
      todas: null,
      sello: null,
    })
    const sello = await sellar(mundo.servicios)
    await verificarBase(mundo.servicios)
    await acto('25200', 'documento.guardar', {})
    expect(await ver('ana')).toMatchObject({
      cadena: { eslabones: 9, verificada: { hastaN: 8, integra: true, fallas: [] } },
      ...{ todas: null, sello: { n: 1, huella: sello?.huella } },
    })
    expect(await ver('diego')).toMatchObject({ cadena: null, todas: null })
    expect(await ver('hugo')).toMatchObject({ cadena: null, todas: { integra: true, cadenas: 5, sellos: 1 } })
  })
})
