import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'

describe('El certificado de un corte, para cualquiera', () => {
  let mundo: Mundo
  const ver = async (codigo: string) => (await mundo.publico.get(`/api/certificados/${codigo}`)).cuerpo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-10T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(mundo.as('ana'), '25200', direccion('25200'))
  })
  afterAll(() => mundo.cerrar())

  it('antes del límite no ha vencido; después, reportó o no reportó, con su límite y sus actos', async () => {
    expect(await ver('KPT-C-S-25200-2023-1')).toMatchObject({ resultado: 'no_vencido', envio: null })
    await mundo.as('ana').post(`${direccion('25200')}/envio`)
    expect(await ver('KPT-C-S-25200-2023-1')).toMatchObject({
      ...{ resultado: 'reporto', hecho: 'oportuno', codigo: 'KPT-C-S-25200-2023-1-202304100800' },
      envio: { recibo: 'KPT-S-25200-2023-1-V1' },
    })
    mundo.reloj.fijar('2023-05-02T10:00:30-05:00')
    const otro = await ver('KPT-C-S-25295-2023-1')
    expect(otro).toMatchObject({ resultado: 'no_reporto', limite: '2023-04-15', envio: null })
    expect(otro.plazo).toMatch(/Circular/)
  })

  it('el mismo código dice siempre lo mismo, aunque después cambien las cosas', async () => {
    expect(await ver('KPT-C-S-25200-2023-1-202304100759')).toMatchObject({ resultado: 'no_vencido', envio: null })
    expect(await ver('KPT-C-S-25200-2023-1-202304100801')).toMatchObject({ resultado: 'reporto' })
    await mundo.as('ana').post(`${direccion('25200')}/retiro`, { motivo: 'una cifra estaba mal' })
    expect(await ver('KPT-C-S-25200-2023-1-202304100801')).toMatchObject({ resultado: 'reporto' })
    mundo.reloj.avanzar(60_000)
    expect(await ver('KPT-C-S-25200-2023-1')).toMatchObject({ resultado: 'no_reporto', envio: null })
  })

  it('lo que no era exigible lo dice con su razón', async () => {
    mundo.reloj.fijar('2026-11-20T10:00:00-05:00')
    expect(await ver('KPT-C-S-27493-2023-1')).toMatchObject({
      resultado: 'no_exigible',
      exigibilidad: expect.stringContaining('No es exigible'),
    })
  })

  it('del futuro, de quien no reporta o de lo que no existe no hay certificado', async () => {
    for (const codigo of ['KPT-C-S-25200-2023-1-209901010000', 'KPT-C-S-25200-2023-9', 'KPT-C-S-99999-2023-1', 'x'])
      expect((await ver(codigo)).type, codigo).toBe('constancia.no_existe')
  })

  it('en PDF son siempre los mismos octetos', async () => {
    const pdf = async () => (await mundo.publico.get('/api/certificados/KPT-C-S-25200-2023-1-202304100801/pdf')).cuerpo
    const uno: Buffer = await pdf()
    expect(uno.subarray(0, 5).toString()).toBe('%PDF-')
    mundo.reloj.avanzar(3_600_000)
    expect(await pdf()).toEqual(uno)
  })
})
