// Requests that another page makes the browser of somebody signed in send (CSRF), to every endpoint there is.
import { ENDPOINTS } from '@kpt/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GENTE, type Nombre } from '../../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { PETICIONES } from '../../../testing/recorrido-permisos.ts'

describe('Lo que manda otra página', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  const peticion = ({ metodo, ruta }: { metodo: string; ruta: string }) =>
    PETICIONES[`${metodo} ${ruta}` as keyof typeof PETICIONES]('25200')

  it('ningún POST se atiende si viene de otra página o de un formulario', async () => {
    for (const punto of ENDPOINTS.filter((e) => e.metodo === 'POST')) {
      const { direccion, cuerpo } = peticion(punto)
      const pedir = (headers: Record<string, string>) =>
        mundo.app.inject({ method: 'POST', url: direccion, payload: JSON.stringify(cuerpo ?? {}), headers })
      const json = { 'content-type': 'application/json' }
      const salidas = [
        await pedir({ ...json, 'sec-fetch-site': 'cross-site' }),
        await pedir({ ...json, 'sec-fetch-site': 'same-site' }),
        await pedir({ 'content-type': 'text/plain' }),
        await pedir({ 'content-type': 'application/x-www-form-urlencoded' }),
        await pedir({ 'content-type': 'multipart/form-data; boundary=application/json' }),
      ]
      expect(salidas.map((r) => [punto.ruta, r.statusCode, r.json().type])).toEqual(
        salidas.map(() => [punto.ruta, 403, 'peticion.ajena']),
      )
    }
  })

  it('un GET no cambia nada que no sea constancia: la foto de otra página no hace nada', async () => {
    const antes = await retrato()
    for (const quien of Object.keys(GENTE) as Nombre[])
      for (const punto of ENDPOINTS.filter((e) => e.metodo === 'GET'))
        await mundo.as(quien).get(peticion(punto).direccion)
    expect(await retrato()).toEqual(antes)
    // Every endpoint by everybody, documents included.
  }, 300_000)

  /** A digest of each table, but those where it is written who looked and when. */
  async function retrato(): Promise<Record<string, string>> {
    const { pool } = mundo.servicios.conexion
    const { rows } = await pool.query(
      `select c.relname as tabla from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and not c.relispartition and c.relname !~ '^(sesion|auditoria)' order by 1`,
    )
    const salida: Record<string, string> = {}
    for (const { tabla } of rows) {
      const huella = `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as h from "${tabla}" t`
      salida[tabla] = (await pool.query(huella)).rows[0].h
    }
    return salida
  }
})
