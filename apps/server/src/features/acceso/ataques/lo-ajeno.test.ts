// Somebody signed in reaches for what belongs to another person's account.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLAVE } from '../../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { abrirNavegador } from '../../../testing/navegador.ts'

describe('Lo de otra persona', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  it('nadie cierra, nombra ni quita lo de otro', async () => {
    const [ajena, propia] = [abrirNavegador(mundo), abrirNavegador(mundo)]
    await ajena.entrar('ines@ejemplo.gov.co')
    await propia.entrar('leo@ejemplo.gov.co')
    const { sesiones } = (await ajena.get('/api/cuenta/sesiones')).cuerpo
    const cierre = await propia.post(`/api/cuenta/sesiones/${sesiones[0].id}/cierre`)
    expect([cierre.status, cierre.cuerpo.type]).toEqual([404, 'sesion.no_existe'])
    expect((await ajena.get('/api/sesion')).cuerpo.sesion.correo).toBe('ines@ejemplo.gov.co')
    const { db } = mundo.servicios.conexion
    const credencial = Buffer.from('llave de Inés')
    const suya = { credencial, cuenta: mundo.cuentaDe('ines'), publica: Buffer.from('x'), contador: 0, nombre: 'Suya' }
    await db
      .insertInto('factor_llave')
      .values({ ...suya, creada_en: new Date(mundo.reloj.ahora()).toISOString() })
      .execute()
    const lugar = `/api/cuenta/llaves/${credencial.toString('base64url')}`
    expect((await propia.post(`${lugar}/nombre`, { nombre: 'Mía' })).status).toBe(404)
    expect((await propia.post(`${lugar}/retiro`, { clave: CLAVE, codigo: null })).status).toBeGreaterThanOrEqual(400)
    const queda = await db.selectFrom('factor_llave').select('nombre').execute()
    expect(queda).toEqual([{ nombre: 'Suya' }])
  })
})
