// Many people saving at once share statements; a session remembered from a moment ago is checked again by the statement that saves.
import { setTimeout as pausa } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alcanceInterno } from '../../platform/http/index.ts'
import { insertSesion } from '../../platform/sesion/sesion.repo.ts'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, escribir, operacion } from '../../testing/reporte.ts'
import { despachar } from './despacho.ts'
import type { Encargo } from './encargo.repo.ts'
import type { Operacion } from './operacion.repo.ts'

const LIDERES = { '25200': 'ana', '25295': 'beto', '11001': 'ines', '05001': 'leo' } as const
const ENTIDADES = Object.keys(LIDERES) as (keyof typeof LIDERES)[]

let mundo: Mundo
beforeAll(async () => {
  mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
  for (const entidad of ENTIDADES) {
    await insertPlan(mundo, { entidad, lider: LIDERES[entidad], metas: 40 })
    await escribir(mundo.as(LIDERES[entidad]), direccion(entidad), {
      meta: meta(entidad, 40),
      campo: 'ejecutado',
      valor: '1',
    })
  }
})
afterAll(() => mundo.cerrar())

/** Saves with one and the same session, as a browser does. */
async function sentar(nombre: Nombre) {
  const { app, servicios, reloj, cuentaDe } = mundo
  const { db } = servicios.conexion
  const cuenta = cuentaDe(nombre)
  const { id } = await db.selectFrom('nombramiento').select('id').where('cuenta', '=', cuenta).executeTakeFirstOrThrow()
  const { ficha } = await insertSesion(db, cuenta, id, reloj.ahora())
  const guardar = async (entidad: string, ...operaciones: unknown[]) => {
    const respuesta = await app.inject({
      method: 'POST',
      url: `${direccion(entidad)}/operaciones`,
      cookies: { kpt_sesion: ficha },
      payload: { operaciones },
    })
    return respuesta.json()
  }
  const cerrar = () =>
    app.inject({ method: 'POST', url: '/api/sesion/cierre', cookies: { kpt_sesion: ficha }, payload: {} })
  return { guardar, cerrar, nombramiento: id }
}

function encargoDe(entidad: string, op: ReturnType<typeof operacion>): Encargo {
  const clave = { entidad, instrumento: 'seguimiento', vigencia: 2023, corte: 1 } as const
  const autor = { cuenta: mundo.cuentaDe('ana'), rol: 'usuario_lider', en: mundo.reloj.ahora() }
  return { alcance: alcanceInterno(), clave, operaciones: [op as Operacion], autor, sesion: null }
}

/** Those asked for in the same turn of the event loop travel together. */
function despacharDe(entidad: string, op: ReturnType<typeof operacion>) {
  return despachar(mundo.servicios.conexion.pool, encargoDe(entidad, op))
}

let veces = 0
/** A value nobody has written. */
const nueva = (entidad: string, n = 1) => {
  veces += 1
  return operacion({ meta: meta(entidad, n), campo: 'observacion', valor: `Texto ${veces}` })
}

describe('Guardar en compañía', () => {
  it('doscientas personas en cuatro entidades a la vez: todo queda, una vez, y cada cadena es íntegra', async () => {
    const escritas = ENTIDADES.flatMap((entidad) =>
      Array.from({ length: 39 }, (_, i) => ({
        entidad,
        op: operacion({ meta: meta(entidad, i + 1), campo: 'ejecutado', valor: String(i + 2) }),
      })),
    )
    const manos = Object.fromEntries(
      await Promise.all(ENTIDADES.map(async (e) => [e, await sentar(LIDERES[e])] as const)),
    )
    const respuestas = await Promise.all(escritas.map(({ entidad, op }) => manos[entidad]?.guardar(entidad, op)))
    for (const { resultados } of respuestas) expect(resultados[0].resultado).toBe('guardado')
    for (const entidad of ENTIDADES) {
      expect(await cadenaDe(mundo, entidad)).toMatchObject({ integra: true, enLaCabeza: true })
      const suyas = escritas.filter((e) => e.entidad === entidad).map((e) => e.op.opId)
      const { rows } = await mundo.servicios.conexion.pool.query<{ op: string }>(
        `select texto::jsonb->'hechos'->>'opId' as op from auditoria where cadena = $1`,
        [entidad],
      )
      const enCadena = rows.map((r) => r.op).filter((op) => suyas.includes(op))
      expect(enCadena.toSorted()).toEqual(suyas.toSorted())
    }
  })

  it('el mismo campo dos veces en el mismo instante: uno queda y el otro se ve en conflicto', async () => {
    const juntas = await Promise.all([despacharDe('25200', nueva('25200')), despacharDe('25200', nueva('25200'))])
    expect(juntas.map(({ escritas }) => escritas.size).toSorted()).toEqual([0, 1])
    const ana = await sentar('ana')
    const [una, otra] = [nueva('25200', 2), nueva('25200', 2)]
    const hechas = await Promise.all([ana.guardar('25200', una), ana.guardar('25200', otra)])
    expect(hechas.map((h) => h.resultados[0].resultado).toSorted()).toEqual(['conflicto', 'guardado'])
  })

  it('una operación repetida en pleno viaje no arrastra a quienes viajan con ella', async () => {
    const repetida = nueva('25200', 3)
    // Another server saves it and has not committed: whoever brings it now fails on its key.
    const otro = await mundo.servicios.conexion.pool.connect()
    await otro.query('begin')
    await otro.query(
      `insert into operacion (entidad, op_id, resultado) values ('25200', $1, '{"resultado":"guardado"}')`,
      [repetida.opId],
    )
    const suya = despacharDe('25200', repetida)
    const ajena = despacharDe('25295', nueva('25295', 3))
    await pausa(100)
    await otro.query('commit')
    otro.release()
    expect((await suya).escritas.size).toBe(0)
    expect((await ajena).escritas.size).toBe(1)
    expect(await cadenaDe(mundo, '25295')).toMatchObject({ integra: true, enLaCabeza: true })
  })

  it('quien guarda en un reporte que se está enviando espera; quienes viajaban con él, no', async () => {
    const { pool } = mundo.servicios.conexion
    const acto = await pool.connect()
    await acto.query('begin')
    await acto.query(`select 1 from reporte where entidad = '25200' and corte = 1 for update`)
    let terminada = false
    const suya = despacharDe('25200', nueva('25200', 4)).finally(() => {
      terminada = true
    })
    const ajena = despacharDe('25295', nueva('25295', 4)).then(() => 'guardada')
    const quienGana = await Promise.race([ajena, suya.then(() => 'la suya'), pausa(3_000, 'nadie')])
    const esperaba = !terminada
    await acto.query(`update reporte set estado = 'enviado' where entidad = '25200' and corte = 1`)
    await acto.query('commit')
    acto.release()
    expect({ quienGana, esperaba }).toEqual({ quienGana: 'guardada', esperaba: true })
    expect(await suya).toMatchObject({ estado: 'enviado', escritas: new Set() })
    await pool.query(`update reporte set estado = 'borrador' where entidad = '25200' and corte = 1`)
  })

  it('si la base de datos se va, todos lo saben', async () => {
    const lejos = new pg.Pool({ host: '/no-existe', connectionTimeoutMillis: 1_000 })
    const juntas = ['25200', '25295'].map((entidad) => despachar(lejos, encargoDe(entidad, nueva(entidad, 5))))
    for (const una of await Promise.allSettled(juntas)) expect(una.status).toBe('rejected')
    await lejos.end()
  })
})

describe('Una sesión recordada', () => {
  const sentarYGuardar = async () => {
    const ana = await sentar('ana')
    expect((await ana.guardar('25200', nueva('25200', 4 + (veces % 30)))).resultados[0].resultado).toBe('guardado')
    return ana
  }

  it('guarda varias veces seguidas', async () => {
    const ana = await sentarYGuardar()
    for (const n of [35, 36, 37]) {
      expect((await ana.guardar('25200', nueva('25200', n))).resultados[0].resultado).toBe('guardado')
    }
  })

  it('al cerrarse deja de valer en el acto, también para lo que de todos modos se rechazaría', async () => {
    const ana = await sentarYGuardar()
    await ana.cerrar()
    const antes = await cadenaDe(mundo, '25200')
    expect(await ana.guardar('25200', nueva('25200', 38))).toMatchObject({ type: 'sesion.requerida' })
    const mala = operacion({ meta: '25200-M-9999', campo: 'ejecutado', valor: '1' })
    expect(await ana.guardar('25200', mala)).toMatchObject({ type: 'sesion.requerida' })
    expect(await ana.guardar('25295', nueva('25295', 38))).toMatchObject({ type: 'sesion.requerida' })
    expect(await cadenaDe(mundo, '25200')).toEqual(antes)
  })

  it('cerrada a mitad de viaje no guarda, y sus compañeros sí', async () => {
    const [ana, beto] = [await sentarYGuardar(), await sentar('beto')]
    await ana.cerrar()
    const [suya, ajena] = await Promise.all([
      ana.guardar('25200', nueva('25200', 38)),
      beto.guardar('25295', nueva('25295', 39)),
    ])
    expect(suya).toMatchObject({ type: 'sesion.requerida' })
    expect(ajena.resultados[0].resultado).toBe('guardado')
  })

  it('deja de valer cuando acaba el nombramiento', async () => {
    const ana = await sentarYGuardar()
    const { db } = mundo.servicios.conexion
    const cambiar = (hasta: string | null) =>
      db.updateTable('nombramiento').set({ hasta }).where('id', '=', ana.nombramiento).execute()
    await cambiar('2023-04-03T07:59:59-05:00')
    expect(await ana.guardar('25200', nueva('25200', 38))).toMatchObject({ type: 'sesion.requerida' })
    await cambiar(null)
  })

  it('no pasa a otra entidad ni cuando el nombramiento cambia de entidad', async () => {
    const ana = await sentarYGuardar()
    expect(await ana.guardar('25295', nueva('25295', 38))).toMatchObject({ type: 'territorio.ajeno' })
    const { db } = mundo.servicios.conexion
    const cambiar = (rol: string) =>
      db.updateTable('nombramiento').set({ rol }).where('id', '=', ana.nombramiento).execute()
    await cambiar('revisor_gobernacion')
    expect(await ana.guardar('25200', nueva('25200', 38))).toMatchObject({ type: 'sesion.requerida' })
    await cambiar('usuario_lider')
  })

  it('no parece ociosa por ser recordada, y ociosa no vale', async () => {
    const ana = await sentarYGuardar()
    for (let i = 0; i < 40; i += 1) {
      mundo.reloj.avanzar(4 * 60_000)
      expect((await ana.guardar('25200', nueva('25200', 39))).resultados[0].resultado).not.toBe('rechazado')
    }
    mundo.reloj.avanzar(2 * 3_600_000 + 1)
    expect(await ana.guardar('25200', nueva('25200', 39))).toMatchObject({ type: 'sesion.requerida' })
  })
})
