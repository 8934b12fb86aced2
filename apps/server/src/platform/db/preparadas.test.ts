import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { crearBase } from '../../testing/base.ts'
import { type Conexion, openConexion } from './conexion.ts'

describe('Sentencias que se repiten', () => {
  let base: Awaited<ReturnType<typeof crearBase>>
  let conexion: Conexion
  beforeAll(async () => {
    base = await crearBase(inject('motor'))
    conexion = openConexion(base.urlMigracion, 1)
    await conexion.pool.query('create table cosa (a integer)')
    await conexion.pool.query('insert into cosa values (1)')
  })
  afterAll(async () => {
    await conexion.cerrar()
    await base.borrar()
  })
  const leer = () => sql<{ a: number }>`select * from cosa where a = ${1}`.execute(conexion.db)
  const preparadas = async () => {
    const { rows } = await conexion.pool.query<{ n: number }>(
      `select count(*) as n from pg_prepared_statements where statement like 'select * from cosa%'`,
    )
    return rows[0]?.n
  }

  it('se preparan cuando ya vinieron muchas veces, y dan lo mismo', async () => {
    for (let i = 0; i < 20; i += 1) expect((await leer()).rows).toEqual([{ a: 1 }])
    expect(await preparadas()).toBe(0)
    for (let i = 0; i < 5; i += 1) expect((await leer()).rows).toEqual([{ a: 1 }])
    expect(await preparadas()).toBe(1)
  })

  it('si la tabla cambia debajo, falla una vez y la conexión se renueva', async () => {
    await conexion.pool.query('alter table cosa add column b integer')
    await expect(leer()).rejects.toMatchObject({ code: '0A000' })
    expect((await leer()).rows).toEqual([{ a: 1, b: null }])
  })

  it('listas de largo cambiante no llenan la memoria de la base de datos', async () => {
    for (let largo = 1; largo <= 300; largo += 1) {
      const uno = sql`select ${sql.join(Array.from({ length: largo }, (_, i) => sql`${i}::int`))}`
      for (let i = 0; i < 2; i += 1) await uno.execute(conexion.db)
    }
    const { rows } = await conexion.pool.query<{ n: number }>('select count(*) as n from pg_prepared_statements')
    expect(rows[0]?.n).toBeLessThan(10)
  })
})
