// R6.4: no official ever activates a user or changes a password. Every endpoint is walked as every role over a request that waits, and
// the source is searched for any other hand that writes a password.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Contrato, ENDPOINTS } from '@kpt/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { raiz } from '../../platform/raiz.ts'
import { GENTE, type Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { PETICIONES } from '../../testing/recorrido-permisos.ts'
import { aceptar, activar, fichaDe, lideresDe, radicar } from '../../testing/solicitudes.ts'

const fuentes = readdirSync(join(raiz, 'apps/server/src'), { recursive: true, encoding: 'utf8' })
  .filter((ruta) => ruta.endsWith('.ts') && !/\.test\.ts$|\.gen\.ts$/.test(ruta))
  .map((ruta) => ({ ruta, texto: readFileSync(join(raiz, 'apps/server/src', ruta), 'utf8') }))

describe('Nadie pone la contraseña de otro ni activa su usuario', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  const cuentas = () =>
    mundo.servicios.conexion.db.selectFrom('cuenta').select(['id', 'correo', 'clave_hash']).orderBy('id').execute()
  const nombramientos = () =>
    mundo.servicios.conexion.db
      .selectFrom('nombramiento')
      .select(['id', 'cuenta', 'desde', 'hasta'])
      .orderBy('id')
      .execute()

  it('recorridos todos los puntos de acceso como cada persona, ninguna contraseña ni nombramiento cambia', async () => {
    await aceptar(mundo, await radicar(mundo, { entidad: '25785', correo: 'pia@tabio.gov.co', nombre: 'Pía' }))
    const antes = [await cuentas(), await nombramientos()]
    for (const quien of Object.keys(GENTE) as Nombre[]) {
      for (const { metodo, ruta } of ENDPOINTS) {
        const { direccion, cuerpo } = PETICIONES[`${metodo} ${ruta}` as keyof Contrato]('25785')
        await (metodo === 'GET' ? mundo.as(quien).get(direccion) : mundo.as(quien).post(direccion, cuerpo))
      }
    }
    expect([await cuentas(), await nombramientos()]).toEqual(antes)
    expect((await cuentas()).some(({ correo }) => correo === 'pia@tabio.gov.co')).toBe(false)
  })

  it('solo una función escribe la contraseña, y solo la llaman quien tiene un enlace y la demostración', () => {
    const escribe = fuentes
      .filter(({ texto }) => /clave_hash\s*[:=](?!=|\s*(null|string)\b)/.test(texto))
      .map(({ ruta }) => ruta)
    expect(escribe).toEqual(['features/acceso/clave.repo.ts'])
    const llama = fuentes.filter(({ texto }) => /\bfijarClave\(/.test(texto)).map(({ ruta }) => ruta)
    expect(llama.sort()).toEqual([
      'features/acceso/acceso.repo.ts',
      'features/acceso/clave.repo.ts',
      'features/acceso/clave/escoger-clave.ts',
      'features/acceso/probar-persona.ts',
    ])
    const siembra = fuentes.filter(({ texto }) => /\binsertCuenta\(/.test(texto)).map(({ ruta }) => ruta)
    expect(siembra.sort()).toEqual([
      'features/acceso/acceso.repo.ts',
      'features/demostracion/sembrar.ts',
      'testing/mundo.ts',
    ])
  })

  it('de varias activaciones a la vez para una entidad queda exactamente un líder', async () => {
    const correos = ['uno', 'dos', 'tres', 'cuatro'].map((n) => `${n}@medellin.gov.co`)
    for (const correo of correos)
      await aceptar(mundo, await radicar(mundo, { entidad: '05001', correo, nombre: `Persona ${correo}` }))
    const fichas = await Promise.all(correos.map((correo) => fichaDe(mundo, correo, 'enlace/activar')))
    // Each link twice: whoever repeats finds it spent.
    const salidas = await Promise.all([...fichas, ...fichas].map((ficha) => activar(mundo, ficha)))
    expect(salidas.filter((r) => r.status === 200)).toHaveLength(4)
    expect(
      salidas
        .filter((r) => r.status !== 200)
        .map((r) => r.status)
        .every((s) => s === 410 || s === 503),
    ).toBe(true)
    expect(await lideresDe(mundo, '05001')).toHaveLength(1)
  })

  it('la base misma rechaza dos líderes a la vez, los escriba quien los escriba', async () => {
    const { pool } = mundo.servicios.conexion
    const dos = pool.query(
      `insert into nombramiento (id, cuenta, rol, entidad, desde) select gen_random_uuid(), cuenta, rol, entidad, desde + interval '1 day'
       from nombramiento where entidad = '25200' and rol = 'usuario_lider'`,
    )
    await expect(dos).rejects.toThrow('nombramiento_un_lider')
  })
})
