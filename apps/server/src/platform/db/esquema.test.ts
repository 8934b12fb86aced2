import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { crearBase } from '../../testing/base.ts'
import { raiz } from '../raiz.ts'
import { renderEsquema } from './esquema.ts'
import { renderFilas } from './filas.ts'
import { migrar } from './migrar.ts'
import { SOLO_ANEXAR } from './permisos.ts'
import { prepararBase } from './preparar.ts'

describe('La base recién migrada', () => {
  let base: Awaited<ReturnType<typeof crearBase>>
  let dueno: pg.Client
  let app: pg.Client
  beforeAll(async () => {
    base = await crearBase(inject('motor'))
    dueno = new pg.Client({ connectionString: base.urlMigracion })
    app = new pg.Client({ connectionString: base.urlApp })
    await Promise.all([dueno.connect(), app.connect()])
  })
  afterAll(async () => {
    await Promise.all([dueno.end(), app.end()])
    await base.borrar()
  })

  it('es la que dicen db/schema.sql y los tipos de fila (si no, corra `npm run esquema`)', async () => {
    expect(await renderEsquema(dueno)).toBe(await readFile(join(raiz, 'db/schema.sql'), 'utf8'))
    expect(await renderFilas(dueno)).toBe(await readFile(join(import.meta.dirname, 'filas.gen.ts'), 'utf8'))
  })

  it('el rol de la aplicación agrega y lee, nunca cambia ni borra, lo que queda para siempre', async () => {
    for (const tabla of SOLO_ANEXAR) {
      const columna = (await app.query(`select * from ${tabla} limit 0`)).fields[0]?.name
      for (const sentencia of [
        `delete from ${tabla}`,
        `update ${tabla} set ${columna} = ${columna}`,
        `truncate ${tabla}`,
      ])
        await expect(app.query(sentencia), sentencia).rejects.toMatchObject({ code: '42501' })
      const { rows } = await app.query(`select has_table_privilege('${tabla}', 'insert, select') as puede`)
      expect(rows[0].puede, tabla).toBe(true)
    }
  })

  it('ni siquiera el dueño cambia una fila de auditoría: lo impide un disparador', async () => {
    await dueno.query(
      `insert into auditoria (cadena, n, en, accion, sujeto, texto, hash) values ('x', 1, '2026-01-01 00:00-05', 'a', 's', '{}', '\\x00')`,
    )
    await expect(dueno.query(`update auditoria set texto = '{"otro":1}' where cadena = 'x'`)).rejects.toThrow(
      /solo admite filas nuevas/,
    )
    await expect(dueno.query(`delete from auditoria where cadena = 'x'`)).rejects.toThrow(/solo admite filas nuevas/)
  })

  it('prepararse otra vez no cambia nada', async () => {
    const antes = await renderEsquema(dueno)
    await prepararBase(base.urlMigracion, base.urlApp)
    const { aplicadas } = await migrar(base.urlMigracion, async () => {})
    expect(aplicadas).toEqual([])
    expect(await renderEsquema(dueno)).toBe(antes)
  })

  it('rechaza una base de una versión más nueva y una migración cambiada', async () => {
    await dueno.query(`insert into migracion (nombre, sha256) values ('9999-futuro.sql', 'x')`)
    await expect(migrar(base.urlMigracion, async () => {})).rejects.toThrow(/versión más nueva/)
    await dueno.query(`delete from migracion where nombre = '9999-futuro.sql'`)
    await dueno.query(`update migracion set sha256 = 'otra' where nombre = '0001-base.sql'`)
    await expect(migrar(base.urlMigracion, async () => {})).rejects.toThrow(/no es la misma/)
  })
})
