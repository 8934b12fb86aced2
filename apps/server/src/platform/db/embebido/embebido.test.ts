import { readFileSync, writeFileSync } from 'node:fs'
import { chmod, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pausa } from 'node:timers/promises'
import { Client, Pool } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { borrarCarpeta, crearCarpeta } from '../../../testing/carpeta.ts'
import { lanzarAparte, openAparte } from '../../../testing/motor-aparte.ts'
import { leer } from './aviso.ts'
import { type Embebido, openEmbebido } from './index.ts'
import { procesosDe } from './proceso.ts'

const raiz = await crearCarpeta('motor')
const avisos: string[] = []
const avisar = (mensaje: string) => avisos.push(mensaje)
let cuenta = 0

afterAll(() => borrarCarpeta(raiz))

async function nuevaCarpeta(): Promise<string> {
  await chmod(raiz, 0o755)
  cuenta += 1
  return join(raiz, `Año nuevo ${cuenta}`)
}

const abrir = (carpeta: string, efimero = true) => openEmbebido({ carpeta, efimero, avisar })
const datosDe = (carpeta: string) => join(carpeta, 'datos')

/** Number of the engine's main process, as it wrote it. */
function pidDe(carpeta: string): number {
  return Number(leer(join(datosDe(carpeta), 'postmaster.pid')).split('\n')[0])
}

async function preguntar(url: string, sql: string): Promise<unknown[]> {
  const cliente = new Client({ connectionString: url })
  cliente.on('error', () => {})
  await cliente.connect()
  try {
    return (await cliente.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await cliente.end()
  }
}

async function conMotor(carpeta: string, tarea: (motor: Embebido) => Promise<void>, efimero = true): Promise<void> {
  const motor = await abrir(carpeta, efimero)
  try {
    await tarea(motor)
  } finally {
    await motor.cerrar()
  }
}

describe('abrir el motor incluido', () => {
  it('crea la base en una ruta con blancos y tildes, con sus papeles y extensiones', async () => {
    const carpeta = await nuevaCarpeta()
    await conMotor(carpeta, async (motor) => {
      expect(await preguntar(motor.urlApp, 'select current_user, current_database()')).toEqual(['kpt_app', 'kpt'])
      expect(await preguntar(motor.urlMigracion, 'select current_user')).toEqual(['kpt_dueno'])
      const dueno = "select pg_get_userbyid(datdba) from pg_database where datname = 'kpt'"
      expect(await preguntar(motor.urlSuper, `${dueno}`)).toEqual(['kpt_dueno'])
      expect(
        await preguntar(motor.urlApp, 'select rolsuper or rolcreatedb from pg_roles where rolname ~ $$^kpt$$'),
      ).toEqual([false, false])
      expect(await preguntar(motor.urlApp, "select unaccent('Ñandú'), similarity('año', 'ano') < 1")).toEqual([
        'Nandu',
        true,
      ])
    })
  })

  it('ordena y compara en español de Colombia, en UTF-8', async () => {
    await conMotor(await nuevaCarpeta(), async ({ urlApp }) => {
      const orden = "select x from unnest(array['o', 'ñ', 'Z', 'n', 'Á', 'b']) x order by x"
      expect(await preguntar(urlApp, orden)).toEqual(['Á', 'b', 'n', 'ñ', 'o', 'Z'])
      expect(await preguntar(urlApp, "select upper('ñandú'), current_setting('server_encoding')")).toEqual([
        'ÑANDÚ',
        'UTF8',
      ])
    })
  })

  it('solo escucha en una carpeta cerrada a los demás, nunca en la red', async () => {
    await conMotor(await nuevaCarpeta(), async ({ urlApp, socket }) => {
      expect(await preguntar(urlApp, "select current_setting('listen_addresses')")).toEqual([''])
      expect((await stat(socket)).mode & 0o777).toBe(0o700)
    })
  })

  it('escribe de forma duradera, salvo en modo efímero', async () => {
    const carpeta = await nuevaCarpeta()
    const ajuste = "select current_setting('fsync'), current_setting('full_page_writes')"
    await conMotor(carpeta, async ({ urlApp }) => expect(await preguntar(urlApp, ajuste)).toEqual(['on', 'on']), false)
    await conMotor(carpeta, async ({ urlApp }) => expect(await preguntar(urlApp, ajuste)).toEqual(['off', 'off']), true)
  })
})

describe('un solo motor por carpeta', () => {
  it('tres procesos a la vez usan el mismo, y el último en salir lo apaga', async () => {
    const carpeta = await nuevaCarpeta()
    const [aqui, uno, dos] = await Promise.all([abrir(carpeta), openAparte(carpeta), openAparte(carpeta)])
    expect([uno.respuesta, dos.respuesta]).toEqual([{ urlApp: aqui.urlApp }, { urlApp: aqui.urlApp }])
    await aqui.cerrar()
    await uno.cerrar()
    expect(procesosDe(datosDe(carpeta))).toContain(pidDe(carpeta))
    await dos.cerrar()
    expect(procesosDe(datosDe(carpeta))).toEqual([])
    await expect(stat(aqui.socket)).rejects.toThrow('ENOENT')
  })

  it('cerrar dos veces no apaga el motor de los demás', async () => {
    const carpeta = await nuevaCarpeta()
    const [uno, dos] = [await abrir(carpeta), await abrir(carpeta)]
    await Promise.all([uno.cerrar(), uno.cerrar()])
    expect(await preguntar(dos.urlApp, 'select 1')).toEqual([1])
    await dos.cerrar()
  })

  it('no cambia el modo de escritura de un motor que otro está usando', async () => {
    const carpeta = await nuevaCarpeta()
    await conMotor(carpeta, async () => {
      await expect(abrir(carpeta, false)).rejects.toMatchObject({ codigo: 'modo-distinto' })
    })
  })
})

describe('después de un final brusco', () => {
  it('si matan al dueño, el motor sigue sirviendo y la siguiente orden lo recoge', async () => {
    const carpeta = await nuevaCarpeta()
    const otro = await openAparte(carpeta)
    const pid = pidDe(carpeta)
    await otro.matar()
    await conMotor(carpeta, async ({ urlApp }) => {
      expect(otro.respuesta).toEqual({ urlApp })
      expect(pidDe(carpeta)).toBe(pid)
    })
    expect(procesosDe(datosDe(carpeta))).toEqual([])
  })

  it('si matan al motor y a su dueño, lo confirmado está al volver a abrir', async () => {
    const carpeta = await nuevaCarpeta()
    const otro = await openAparte(carpeta, 'duradero')
    const url = 'urlApp' in otro.respuesta ? otro.respuesta.urlApp.replace('kpt_app', 'kpt_dueno') : ''
    await preguntar(url, 'create table recuerdo as select 42 as valor')
    await otro.matar()
    process.kill(pidDe(carpeta), 'SIGKILL')
    await conMotor(
      carpeta,
      async ({ urlMigracion }) => expect(await preguntar(urlMigracion, 'table recuerdo')).toEqual([42]),
      false,
    )
  })

  it('si matan al motor mientras se usa, se levanta solo en la misma dirección', async () => {
    const carpeta = await nuevaCarpeta()
    await conMotor(carpeta, async ({ urlApp }) => {
      const pool = new Pool({ connectionString: urlApp })
      pool.on('error', () => {})
      const antes = pidDe(carpeta)
      await pool.query('select 1')
      process.kill(antes, 'SIGKILL')
      await expect.poll(() => pidDe(carpeta), { timeout: 20_000 }).toSatisfy((pid: number) => pid > 0 && pid !== antes)
      await expect
        .poll(
          () =>
            pool.query('select 1').then(
              (r) => r.rowCount,
              () => 0,
            ),
          { timeout: 20_000 },
        )
        .toBe(1)
      await pool.end()
    })
  })

  it.each([
    ['el número de otro programa vivo', `${process.pid}\n/otra\n1\n5432\n/tmp/kpt-nohay0\n\n1 2\nready   \n`],
    ['un número que ya no existe', '4194303\n'],
    ['nada', ''],
    ['algo ilegible', 'ñ\0x\n\n'],
  ])('abre aunque el aviso que quedó diga %s', async (_caso, contenido) => {
    const carpeta = await nuevaCarpeta()
    await (await abrir(carpeta)).cerrar()
    writeFileSync(join(datosDe(carpeta), 'postmaster.pid'), contenido)
    await conMotor(carpeta, async ({ urlApp }) => expect(await preguntar(urlApp, 'select 1')).toEqual([1]))
  })

  it('no vuelve a una carpeta de conexión que otro pudo preparar', async () => {
    const carpeta = await nuevaCarpeta()
    const otro = await openAparte(carpeta)
    const anterior = leer(join(datosDe(carpeta), 'postmaster.pid')).split('\n')[4] ?? ''
    process.kill(pidDe(carpeta), 'SIGKILL')
    await otro.matar()
    await chmod(anterior, 0o777)
    await conMotor(carpeta, async ({ socket }) => {
      expect(socket).not.toBe(anterior)
      expect((await stat(socket)).mode & 0o777).toBe(0o700)
    })
    await rm(anterior, { recursive: true })
  })

  it('si lo matan mientras crea la base, la siguiente orden empieza limpia', async () => {
    const carpeta = await nuevaCarpeta()
    await mkdir(carpeta)
    const hijo = lanzarAparte(carpeta, 'efimero')
    const aMedias = async () => (await readdir(carpeta)).some((nombre) => nombre.startsWith('datos-en-curso-'))
    await expect.poll(aMedias, { interval: 5, timeout: 20_000 }).toBe(true)
    await pausa(100)
    hijo.kill('SIGKILL')
    await conMotor(carpeta, async ({ urlApp }) => expect(await preguntar(urlApp, 'select 1')).toEqual([1]))
    expect(await aMedias()).toBe(false)
  })
})

describe('lo que no se puede abrir se dice con su código y no se toca', () => {
  it('datos de otra versión', async () => {
    const carpeta = await nuevaCarpeta()
    await (await abrir(carpeta)).cerrar()
    writeFileSync(join(datosDe(carpeta), 'PG_VERSION'), '17\n')
    await expect(abrir(carpeta)).rejects.toMatchObject({
      codigo: 'version-distinta',
      detalles: { datos: '17', motor: '18' },
    })
    expect(readFileSync(join(datosDe(carpeta), 'PG_VERSION'), 'utf8')).toBe('17\n')
  })

  it('datos incompletos', async () => {
    const carpeta = await nuevaCarpeta()
    await (await abrir(carpeta)).cerrar()
    const control = join(datosDe(carpeta), 'global/pg_control')
    await rename(control, `${control}.aparte`)
    await expect(abrir(carpeta)).rejects.toMatchObject({ codigo: 'datos-danados' })
    await rename(`${control}.aparte`, control)
    await rm(join(datosDe(carpeta), 'pg_wal'), { recursive: true })
    await expect(abrir(carpeta)).rejects.toMatchObject({ codigo: 'datos-danados' })
  })
})
