import type { Pregunta } from '@kpt/domain/gestionweb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ACTA } from '../../testing/cuestionarios.ts'
import { gestionDe } from '../../testing/gestionweb.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'

const GESTION = gestionDe('25200')
const BORRADOR = '/api/cuestionarios/borradores/2022'
const pregunta = (clave: string, tipo: Pregunta['tipo'], hecho: Pregunta['hecho']): Pregunta => ({
  ...{ clave, texto: `¿${clave}?`, ayuda: null, cita: null, tipo, opciones: [], columnas: [], condicion: null },
  ...{ exigida: null, admiteNoAplica: false, evidencia: 'ninguna', validaciones: [], hecho },
})

describe('Lo que el sistema ya sabe se ofrece con su fuente (R3.2)', () => {
  let mundo: Mundo
  const actuar = (acto: object) => mundo.as('gloria').post(`${BORRADOR}/actos`, { acto })
  const hechos = async () => (await mundo.as('ana').get(`${GESTION}/respuestas`)).cuerpo.hechos
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-06-01T08:00:00-05:00' })
    await mundo.as('gloria').post('/api/cuestionarios/borradores', { vigencia: 2022, origen: 'semilla', de: null })
    await actuar({ clase: 'aprobacion', antes: null, despues: ACTA })
    const nuevas = [
      pregunta('metas', 'entero', 'plan_metas'),
      pregunta('adoptado', 'fecha', 'plan_fecha'),
      pregunta('acto', 'texto', 'plan_acto'),
      pregunta('quien', 'texto', 'lider'),
      pregunta('avance', 'decimal', 'avance_fisico'),
    ]
    let version = 0
    for (const despues of nuevas) {
      const acto = { clase: 'pregunta', seccion: 'gestion_documental', antes: null, despues, tras: null }
      version = (await actuar(acto)).cuerpo.version
    }
    const publicado = await mundo.as('gloria').post(`${BORRADOR}/publicacion`, { version, motivo: null })
    expect(publicado.status).toBe(200)
  })
  afterAll(() => mundo.cerrar())

  it('de lo que no tiene no dice nada; el nombre del líder lo tiene desde su nombramiento', async () => {
    expect(await hechos()).toEqual({
      lider: { valor: 'Ana Cogua', detalles: { desde: expect.stringMatching(/^\d{4}-/) } },
    })
  })

  it('cargado el plan con su acto, ofrece sus metas y cuándo se adoptó; el avance, solo de un corte definitivo enviado', async () => {
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 6 })
    await mundo.servicios.conexion.db
      .insertInto('plan_acto')
      .values({
        ...{ entidad: '25200', periodo_desde: 2020, n: 1, tipo: 'acuerdo', numero: '07', fecha: '2020-05-28' },
        ...{ documento: null, por: mundo.cuentaDe('ana'), en: '2020-06-01T09:00:00-05:00' },
      })
      .execute()
    expect(await hechos()).toMatchObject({
      plan_metas: { valor: '6', detalles: { version: '1' } },
      plan_fecha: { valor: '2020-05-28', detalles: { acto: 'Acuerdo 07 del 28 de mayo de 2020' } },
      plan_acto: { valor: 'Acuerdo 07 del 28 de mayo de 2020', detalles: { fecha: '2020-05-28' } },
    })
    expect(await hechos()).not.toHaveProperty('avance_fisico')
  })

  it('nada se escribe solo: la respuesta sigue en blanco hasta que la persona la da', async () => {
    expect((await mundo.as('ana').get(`${GESTION}/respuestas`)).cuerpo.celdas).toEqual([])
  })
})
