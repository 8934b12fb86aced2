// R6.4: no official ever activates a user, changes a password or takes a second factor away. Every endpoint is walked as every role over
// a request that waits, every command is looked at, and the source is searched for any other hand that writes either.
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Contrato, ENDPOINTS } from '@kpt/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMANDOS } from '../../cli/comandos.ts'
import { raiz } from '../../platform/raiz.ts'
import { GENTE, type Nombre } from '../../testing/gente.ts'
import { kptEn } from '../../testing/kpt.ts'
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

  /** What proves each person besides the password, and in which browsers it is known. */
  const factores = async () => {
    const tablas = ['factor_totp', 'factor_llave', 'codigo_respaldo', 'dispositivo']
    const filas = tablas
      .map((tabla) => `select '${tabla}' as tabla, t::text as fila from ${tabla} t`)
      .join(' union all ')
    return (await mundo.servicios.conexion.pool.query(`${filas} order by 1, 2`)).rows
  }

  it('recorridos todos los puntos de acceso como cada persona, ninguna contraseña, factor ni nombramiento cambia', async () => {
    await conFactores('beto')
    await aceptar(mundo, await radicar(mundo, { entidad: '25785', correo: 'pia@tabio.gov.co', nombre: 'Pía' }))
    const antes = [await cuentas(), await nombramientos(), await factores()]
    for (const quien of Object.keys(GENTE) as Nombre[]) {
      for (const { metodo, ruta } of ENDPOINTS) {
        const { direccion, cuerpo } = PETICIONES[`${metodo} ${ruta}` as keyof Contrato]('25785')
        await (metodo === 'GET' ? mundo.as(quien).get(direccion) : mundo.as(quien).post(direccion, cuerpo))
      }
    }
    expect(await factores()).toHaveLength(3)
    expect([await cuentas(), await nombramientos(), await factores()]).toEqual(antes)
    expect((await cuentas()).some(({ correo }) => correo === 'pia@tabio.gov.co')).toBe(false)
    // Thousands of requests, on a machine that does other things.
  }, 240_000)

  async function conFactores(quien: Nombre): Promise<void> {
    const { pool } = mundo.servicios.conexion
    const cuenta = [mundo.cuentaDe(quien)]
    await pool.query(
      `insert into factor_totp (cuenta, secreto_cifrado, creado_en, confirmado_en) values ($1, 'x', now(), now())`,
      cuenta,
    )
    await pool.query(
      `insert into factor_llave (credencial, cuenta, publica, contador, nombre, creada_en) values ('x', $1, 'x', 0, 'Suya', now())`,
      cuenta,
    )
    await pool.query(`insert into codigo_respaldo (cuenta, huella, creado_en) values ($1, 'x', now())`, cuenta)
  }

  it('un factor lo escriben y lo quitan solo las manos de su persona', () => {
    const tocan = fuentes.filter(({ texto }) =>
      /\b(insertInto|updateTable|deleteFrom)\('(factor_|codigo_respaldo)/.test(texto),
    )
    expect(tocan.map(({ ruta }) => ruta).sort()).toEqual([
      'features/acceso/factores/codigos.repo.ts',
      'features/acceso/factores/llave.repo.ts',
    ])
    const quitan = fuentes.filter(({ texto }) => /\b(deleteAplicacion|deleteLlave|deleteRecuperacion)\(/.test(texto))
    expect(quitan.map(({ ruta }) => ruta).sort()).toEqual([
      'features/acceso/factores/codigos.repo.ts',
      'features/acceso/factores/codigos.ts',
      'features/acceso/factores/llave.repo.ts',
      'features/acceso/factores/llaves.ts',
      // By the person's own link and password, after the wait.
      'features/acceso/rescate/usar-rescate.ts',
    ])
  })

  it('ningún comando recibe una contraseña, y el único que trata de personas no toca las que ya existen', async () => {
    const comandos = fuentes.filter(({ ruta }) => ruta.startsWith('cli/'))
    expect(comandos.length).toBeGreaterThan(Object.keys(COMANDOS).length)
    for (const { ruta, texto } of comandos)
      expect(
        /clave_hash|hashClave|fijarClave|insertCuenta|\b(clave|contrasena|password): \{ type:|--(clave|contrasena|password)\b/.test(
          texto,
        ),
        ruta,
      ).toBe(false)
    // What commands take from the features of people: who signs what the operator does, without a password, and the first invitation.
    const tomados = comandos.flatMap(({ texto }) =>
      [
        ...texto.matchAll(/import \{([^}]+)\} from '\.\.\/features\/(?:acceso|equipo|solicitudes|liderazgo)\//g),
      ].flatMap(([, nombres = '']) => nombres.split(',').map((nombre) => nombre.trim())),
    )
    expect([...new Set(tomados)].sort()).toEqual(['findOrInsertOperador', 'invitarAdministrador'])

    const antes = [await cuentas(), await nombramientos(), await factores()]
    const invitar = ['acceso', 'invitar-administrador', '--nombre', 'Otra', '--imprimir', '--correo']
    const carpeta = await mkdtemp(join(tmpdir(), 'kpt-comandos-'))
    for (const correo of ['beto@ejemplo.gov.co', 'otra@dnp.gov.co']) {
      const { codigo, json } = await kptEn(mundo, carpeta, [...invitar, correo])
      expect([codigo, json]).toEqual([2, {}])
    }
    await rm(carpeta, { recursive: true })
    expect([await cuentas(), await nombramientos(), await factores()]).toEqual(antes)
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
      'features/demostracion/crear-cuentas.ts',
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
