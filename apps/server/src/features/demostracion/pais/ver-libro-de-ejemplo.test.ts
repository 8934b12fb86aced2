import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearApp } from '../../../app.ts'
import { readConfig } from '../../../config.ts'
import { leerLibroDe } from '../../../testing/cargar.ts'
import { CLAVE } from '../../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { cuentasDeDemostracion } from '../cuentas.ts'
import { readPais } from './leer-pais.ts'
import { planInventado } from './plan-inventado.ts'

const DIRECCION = '/api/demostracion/libro/25200'

describe('El libro de ejemplo', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  it('fuera de la demostración no existe', async () => {
    expect((await mundo.as('ana').get(DIRECCION)).cuerpo).toMatchObject({ type: 'documento.no_existe' })
  })

  it('en ella se descarga, se carga como cualquier libro de SisPT, y algo hay que mirar en su vista previa', async () => {
    const { headers, rawPayload } = await descargar(mundo)
    expect(headers['content-disposition']).toContain('libro-de-ejemplo-25200.xlsx')
    const { estado, vistaPrevia } = await leerLibroDe(mundo, mundo.as('ana'), '25200', rawPayload)
    expect(estado).toBe('lista')
    const plan = planInventado(cogua(mundo), await readPais(mundo.servicios, mundo.servicios.reloj.ahora()))
    expect(vistaPrevia).toMatchObject({ nombrePlan: plan.nombrePlan, metas: plan.metas.length, contra: 0 })
    expect(vistaPrevia.agrega.map((m: { personalizacion: string }) => m.personalizacion)).toEqual(
      plan.metas.map((meta) => meta.personalizacion),
    )
    expect(vistaPrevia.grupos.map((g: { regla: string }) => g.regla)).toEqual(['acumulacion_no_cuadra'])
  })
})

function cogua({ servicios }: Mundo) {
  const entidad = servicios.referencia.territorio.get('25200')
  if (!entidad) throw new Error('no Cogua')
  return entidad
}

/** The same world with the demonstration on. */
async function descargar({ servicios }: Mundo) {
  const config = { ...readConfig({}), bitacora: 'silent' as const }
  const app = await crearApp(config, { ...servicios, demostracion: cuentasDeDemostracion() })
  const abierta = await app.inject({
    ...{ method: 'POST', url: '/api/sesion' },
    payload: { correo: 'ana@ejemplo.gov.co', clave: CLAVE },
  })
  const [ficha] = abierta.cookies
  const respuesta = await app.inject({ url: DIRECCION, cookies: { [ficha?.name ?? '']: ficha?.value ?? '' } })
  await app.close()
  expect(respuesta.statusCode).toBe(200)
  return respuesta
}
