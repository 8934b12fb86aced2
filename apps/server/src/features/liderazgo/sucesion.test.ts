// Change of government: Ana reported and was asked for adjustments; Leo, who leads Medellín too, succeeds her in Cogua and answers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertSesion } from '../../platform/sesion/sesion.repo.ts'
import { type ConSesion, conFicha } from '../../testing/entrar.ts'
import { recienFirmada } from '../../testing/firmada.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, llenar, operacion } from '../../testing/reporte.ts'
import { nombrarLider } from './index.ts'

const REPORTE = direccion('25200')
const M1 = meta('25200', 1)

describe('Quien sucede a un usuario líder', () => {
  let mundo: Mundo
  let leo: ConSesion
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(mundo.as('ana'), '25200', REPORTE)
    expect((await mundo.as('ana').post(`${REPORTE}/envio`)).status).toBe(200)
    const motivo = 'la cifra no coincide con el contrato'
    const pedido = { version: 1, general: false, motivo, vence: '2023-04-12', metas: [{ meta: M1, motivo }] }
    expect((await mundo.as('diego').post(`${REPORTE}/ajustes`, pedido)).status).toBe(200)
    leo = await suceder()
  })
  afterAll(() => mundo.cerrar())

  async function suceder(): Promise<ConSesion> {
    mundo.reloj.avanzar(86_400_000)
    const { db } = mundo.servicios.conexion
    const [cuenta, ahora] = [mundo.cuentaDe('leo'), mundo.reloj.ahora()]
    const designacion = { entidad: '25200', cuenta, acto: 'Decreto 1 de 2023', encargo: null }
    const nombrado = await db.transaction().execute((tx) => nombrarLider(tx, designacion, ahora))
    const firmada = recienFirmada(mundo.servicios)
    return conFicha(mundo, (await insertSesion(db, cuenta, nombrado?.nombramiento ?? '', ahora, firmada)).ficha)
  }

  it('responde lo que le pidieron al anterior y envía de nuevo; cada quien queda con lo suyo', async () => {
    const correccion = operacion({ meta: M1, campo: 'ejecutado', base: '5', valor: '6' })
    const guardado = await leo('POST', `${REPORTE}/operaciones`, { operaciones: [correccion] })
    expect(guardado.cuerpo.resultados).toMatchObject([{ resultado: 'guardado' }])
    const respuesta = { meta: M1, texto: 'se corrigió con el acta del contrato' }
    expect((await leo('POST', `${REPORTE}/ajustes/1/respuestas`, respuesta)).status).toBe(200)
    const envio = await leo('POST', `${REPORTE}/envio`)
    expect(envio.cuerpo).toMatchObject({ version: 2 })
    const { versiones, historia, solicitudes } = (await mundo.as('diego').get(REPORTE)).cuerpo
    expect(versiones.map((v: { autor: { nombre: string } }) => v.autor.nombre)).toEqual(['Leo Medellín', 'Ana Cogua'])
    const envios = historia.filter((s: { acto: string }) => s.acto === 'enviar')
    expect(envios.map((s: { autor: { nombre: string } }) => s.autor.nombre)).toEqual(['Ana Cogua', 'Leo Medellín'])
    expect(solicitudes[0].metas[0].respuesta.autor).toEqual({ nombre: 'Leo Medellín', rol: 'usuario_lider' })
    const { cambios } = (await leo('GET', `${REPORTE}/metas/${M1}/historia?campo=ejecutado`)).cuerpo
    expect(cambios.map((c: { autor: { nombre: string } }) => c.autor.nombre)).toEqual(['Leo Medellín', 'Ana Cogua'])
    expect((await cadenaDe(mundo, '25200')).integra).toBe(true)
  })

  it('quien salió ya no entra por su liderazgo, y los delegados que dejó los ve y los retira quien sigue', async () => {
    expect((await mundo.as('ana').get(REPORTE)).status).toBe(401)
    const { personas } = (await leo('GET', '/api/equipo')).cuerpo
    expect(personas.map((p: { nombre: string }) => p.nombre).sort()).toEqual(['Cora Consulta', 'Dina Delegada'])
    const { nombramiento } = personas.find((p: { rol: string }) => p.rol === 'delegado')
    expect((await leo('POST', `/api/equipo/personas/${nombramiento}/retiro`)).status).toBe(200)
    expect((await mundo.as('dina').get(REPORTE)).status).toBe(401)
  })
})
