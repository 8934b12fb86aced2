// Ana leads Cajicá, Dina is her delegate and Cora only looks; Diego reviews their reports and must not read what they say to each other.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion } from '../../testing/reporte.ts'

const META = meta('25200', 1)
const REPORTE = direccion('25200')
const HILO = `${REPORTE}/metas/${META}/comentarios`

describe('Comentarios entre colegas', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
  })
  afterAll(() => mundo.cerrar())

  const decir = (quien: Nombre, texto: string, id = randomUUID()) => mundo.as(quien).post(HILO, { id, texto })
  const actuar = (quien: Nombre, acto: string, comentario: string | null = null) =>
    mundo.as(quien).post(`${HILO}/actos`, { id: randomUUID(), acto, comentario })
  const hilo = async (quien: Nombre, consulta = '') => (await mundo.as(quien).get(`${HILO}${consulta}`)).cuerpo
  const comentada = async (quien: Nombre) => (await mundo.as(quien).get(`${REPORTE}/comentarios`)).cuerpo.metas[0]

  it('uno escribe y los demás ven cuántos no han leído, hasta que leen', async () => {
    const id = randomUUID()
    expect((await decir('ana', '  Falta el acta de enero  ', id)).cuerpo).toEqual({ id })
    expect(await comentada('dina')).toEqual({ meta: META, total: 1, sinLeer: 1, resuelto: false })
    expect((await comentada('ana')).sinLeer).toBe(0)
    mundo.reloj.avanzar(60_000)
    const [primero] = (await hilo('dina')).filas
    expect(primero).toMatchObject({ id, texto: 'Falta el acta de enero', propio: false })
    const leida = await mundo.as('dina').post(`${HILO}/lectura`, { hasta: primero.en })
    expect([leida.cuerpo.sinLeer, (await comentada('cora')).sinLeer]).toEqual([0, 1])
  })

  it('leer lo que aún no se ha escrito no cuenta', async () => {
    await mundo.as('dina').post(`${HILO}/lectura`, { hasta: '2030-01-01T00:00:00-05:00' })
    mundo.reloj.avanzar(60_000)
    await decir('cora', 'El acta está en la carpeta compartida')
    expect((await comentada('dina')).sinLeer).toBe(1)
  })

  it('mandado dos veces se dice una vez, y queda en la cadena sin sus palabras', async () => {
    const id = randomUUID()
    const antes = (await hilo('ana')).total
    await decir('dina', 'Ya la cargo', id)
    await decir('dina', 'Ya la cargo', id)
    expect((await hilo('ana')).total).toBe(antes + 1)
    const { db } = mundo.servicios.conexion
    const suyos = await db.selectFrom('auditoria').select('texto').where('texto', 'like', `%${id}%`).execute()
    expect([suyos.length, (await cadenaDe(mundo, '25200')).integra]).toEqual([1, true])
    expect(suyos[0]?.texto).not.toContain('Ya la cargo')
  })

  it('solo su autor lo retira: queda el lugar, sin el texto', async () => {
    const id = randomUUID()
    await decir('dina', 'Esto no era aquí', id)
    expect((await actuar('ana', 'retirar', id)).cuerpo.type).toBe('comentario.ajeno')
    expect((await actuar('dina', 'retirar', randomUUID())).cuerpo.type).toBe('comentario.no_existe')
    const { total } = await comentada('ana')
    expect((await actuar('dina', 'retirar', id)).status).toBe(200)
    expect((await actuar('dina', 'retirar', id)).status).toBe(200)
    expect((await hilo('ana')).filas.find((f: { id: string }) => f.id === id)).toMatchObject({ texto: null })
    expect((await comentada('ana')).total).toBe(total - 1)
  })

  it('se da por resuelto, se reabre, y un comentario nuevo lo reabre solo', async () => {
    expect((await actuar('cora', 'resolver')).cuerpo).toEqual({ resuelto: true })
    expect([(await comentada('ana')).resuelto, (await hilo('ana')).resuelto.autor.rol]).toEqual([true, 'consulta'])
    mundo.reloj.avanzar(1_000)
    await actuar('ana', 'reabrir')
    expect((await hilo('ana')).resuelto).toBeNull()
    mundo.reloj.avanzar(1_000)
    await actuar('ana', 'resolver')
    mundo.reloj.avanzar(1_000)
    await decir('dina', 'Falta también el de febrero')
    expect((await comentada('ana')).resuelto).toBe(false)
  })

  it('se lee por páginas, lo más reciente primero', async () => {
    const { filas, total } = await hilo('ana', '?tamano=2')
    expect([filas.length, filas[0].texto, total > 2]).toEqual([2, 'Falta también el de febrero', true])
    expect((await hilo('ana', '?tamano=2&pagina=2')).filas[0].id).not.toBe(filas[0].id)
  })

  it('quien revisa no lo lee, ni se comenta una meta que no está en el plan', async () => {
    for (const quien of ['diego', 'fabio'] as const) expect((await mundo.as(quien).get(HILO)).status).toBe(403)
    const ajena = `${REPORTE}/metas/25200-M-9999/comentarios`
    const { cuerpo } = await mundo.as('ana').post(ajena, { id: randomUUID(), texto: 'Nada' })
    expect(cuerpo.type).toBe('plan.meta_no_existe')
  })
})
