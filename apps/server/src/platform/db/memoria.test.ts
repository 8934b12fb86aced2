import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { openConexion } from './conexion.ts'
import { enMemoria } from './memoria.ts'

let mundo: Mundo
let veces = 0
beforeAll(async () => {
  mundo = await crearMundo()
})
afterAll(() => mundo.cerrar())
beforeEach(() => {
  veces = 0
})

const exigencias = (db = mundo.servicios.conexion.db) =>
  enMemoria(mundo.servicios.conexion, db, 'exigencias', async () => {
    veces += 1
    return (await db.selectFrom('exigencia').select('desde').orderBy('desde').execute()).map((e) => e.desde)
  })
const nueva = (desde: number) =>
  `insert into exigencia select 'homologacion', 'gestionweb', ${desde}, null, clave from cita limit 1`

it('se lee una vez mientras nada cambia, y otra vez cuando otro proceso cambia una norma', async () => {
  const antes = await exigencias()
  expect(await exigencias()).toBe(antes)
  expect(veces).toBe(1)
  const otro = openConexion(mundo.urlMigracion, 1)
  await otro.pool.query(nueva(2091))
  await otro.cerrar()
  expect(await exigencias()).toEqual([...antes, 2091])
  expect(veces).toBe(2)
})

it('quien cambia una norma la ve en su propia transacción; si se deshace, nadie más la ve', async () => {
  const antes = await exigencias()
  const { db, pool } = mundo.servicios.conexion
  const deshecha = db.transaction().execute(async (tx) => {
    await tx
      .insertInto('exigencia')
      .expression(
        tx
          .selectFrom('exigencia')
          .select(['exigencia', 'instrumento'])
          .select((eb) => [eb.lit(2092).as('desde'), 'hasta', 'cita'])
          .limit(1),
      )
      .execute()
    expect(await exigencias(tx as never)).toContain(2092)
    throw new Error('se deshace')
  })
  await expect(deshecha).rejects.toThrow('se deshace')
  expect(await exigencias()).toEqual(antes)
  await pool.query(nueva(2093))
  expect(await exigencias()).toEqual([...antes, 2093])
})
