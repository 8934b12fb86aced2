// The process that sends dies at random moments, many times: nothing is lost, and only what was in its hand can arrive twice.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pausa } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conSmtp, escribir } from '../../testing/correos.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { abrirSmtp, type Smtp } from '../../testing/smtp.ts'

const CARTAS = 80
const MUERTES = 6
/** Letters that each life sends before it dies, at most. */
const POR_VIDA = 8

// Only what sending needs, so that it is soon at work: what the server does when it starts, and then its queue.
const GUION = `
const [db, mail, jobs, correo] = await Promise.all(
  ['platform/db/conexion.ts', 'platform/mail/index.ts', 'platform/jobs/index.ts', 'features/correo/tareas.ts'].map((m) => import(process.argv[1] + m)))
const ajustes = mail.leerAjustes({ smtp: process.env.KPT_SMTP, de: process.env.KPT_CORREO_DE })
const servicios = {
  reloj: { ahora: () => Number(process.argv[3]) },
  conexion: db.openConexion(process.argv[2]),
  correo: mail.abrirCorreo({ ajustes, publica: 'https://kpt.ejemplo.gov.co/', demostracion: false }),
}
await correo.reanudarCorreos(servicios)
await jobs.openCola(servicios, correo.tareasCorreo(), (aviso) => console.error(aviso))`

describe('Un servidor que muere mientras envía', () => {
  let smtp: Smtp
  let mundo: Mundo
  let hijo: ChildProcess | null = null
  beforeAll(async () => {
    smtp = await abrirSmtp({ demora: 25 })
    mundo = await crearMundo({ entorno: conSmtp(smtp.url) })
  })
  afterAll(async () => {
    hijo?.kill('SIGKILL')
    await mundo.cerrar()
    await smtp.cerrar()
  })

  it('no pierde ninguno; repite a lo sumo el que tenía en la mano, con su mismo Message-ID', {
    timeout: 180_000,
  }, async () => {
    for (let i = 0; i < CARTAS; i += 1) await escribir(mundo, `caida/${i}`)
    for (let i = 0; i < MUERTES; i += 1) {
      const vistas = smtp.recibidos.length + Math.ceil(Math.random() * POR_VIDA)
      hijo = lanzar(mundo, smtp)
      await esperar(async () => smtp.recibidos.length >= vistas)
      await pausa(Math.random() * 60)
      const fin = once(hijo, 'exit')
      hijo.kill('SIGKILL')
      await fin
    }
    const antes = await cuantas(mundo, 'enviado')
    // It died while there was work, or the test would show nothing.
    expect(antes).toBeGreaterThan(0)
    expect(antes).toBeLessThan(CARTAS)
    hijo = lanzar(mundo, smtp)
    await esperar(async () => (await cuantas(mundo, 'enviado')) === CARTAS)
    const { rows } = await mundo.servicios.conexion.pool.query('select id, estado, texto from correo')
    expect(rows).toHaveLength(CARTAS)
    const llegados = smtp.recibidos.map((r) => r.mensaje)
    expect(new Set(llegados)).toEqual(new Set(rows.map(({ id }) => `<${id}@kpt.ejemplo.gov.co>`)))
    expect(llegados.length - CARTAS).toBeLessThanOrEqual(MUERTES)
    for (const fila of rows) expect(fila).toMatchObject({ estado: 'enviado', texto: null })
    process.stdout.write(`  ${MUERTES} muertes, ${CARTAS} cartas, ${llegados.length - CARTAS} repetidas\n`)
  })
})

function lanzar({ servicios, reloj }: Mundo, smtp: Smtp): ChildProcess {
  const raiz = new URL('../../', import.meta.url).href
  const url = servicios.conexion.pool.options.connectionString ?? ''
  return spawn(process.execPath, ['--input-type=module', '-e', GUION, raiz, url, String(reloj.ahora())], {
    env: { PATH: process.env.PATH ?? '', ...conSmtp(smtp.url) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function cuantas({ servicios }: Mundo, estado: string): Promise<number> {
  const { rows } = await servicios.conexion.pool.query('select count(*) as n from correo where estado = $1', [estado])
  return Number(rows[0].n)
}

async function esperar(listo: () => Promise<boolean>): Promise<void> {
  const limite = performance.now() + 60_000
  while (!(await listo())) {
    if (performance.now() > limite) throw new Error('not in a minute')
    await pausa(5)
  }
}
