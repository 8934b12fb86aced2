// An encargo for given dates, from its beginning to the charge given back; and the history of the leaders of an entity.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comprobarCadena } from '../../platform/audit/index.ts'
import { CLAVE } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { aceptar, activar, CLAVE_NUEVA, fichaDe, lideresDe, radicar } from '../../testing/solicitudes.ts'
import { terminarEncargos } from './terminar-encargos.ts'

const ELSA = 'elsa@cogua-cundinamarca.gov.co'
let mundo: Mundo
beforeAll(async () => {
  mundo = await crearMundo()
})
afterAll(() => mundo.cerrar())

const cartasDe = async (clase: string) =>
  (await mundo.servicios.conexion.db.selectFrom('correo').select('para').where('clase', '=', clase).execute()).map(
    ({ para }) => para,
  )
const historia = async (quien: 'sara' | 'gabi') =>
  (await mundo.as(quien).get('/api/entidades/25200/liderazgos')).cuerpo.filas
const sesionDe = async (correo: string, clave: string) => {
  const abierta = await mundo.publico.post('/api/sesion', { correo, clave })
  const ficha = /kpt_sesion=([\w-]+)/.exec(String(abierta.cabeceras['set-cookie']))?.[1] ?? ''
  return async () => (await mundo.app.inject({ url: '/api/sesion', cookies: { kpt_sesion: ficha } })).json()
}

describe('Un encargo por unas fechas', () => {
  it('reemplaza al titular mientras dura, lo devuelve al terminar, y todos los interesados lo saben una vez', async () => {
    const deAna = await sesionDe('ana@ejemplo.gov.co', CLAVE)
    const encargo = { desde: '2026-11-20', hasta: '2026-11-24' }
    await aceptar(mundo, await radicar(mundo, { correo: ELSA, nombre: 'Elsa Encargada', encargo }))
    expect((await activar(mundo, await fichaDe(mundo, ELSA, 'enlace/activar'))).status).toBe(200)

    expect(await lideresDe(mundo, '25200')).toEqual([ELSA])
    expect(await deAna()).toMatchObject({
      sesion: null,
      termino: {
        rol: 'usuario_lider',
        entidad: { nombre: 'Cogua' },
        porque: 'encargo',
        vuelve: '2026-11-25T00:00:00-05:00',
      },
    })
    // Whoever knows the password is not told that it is wrong; whoever does not learns nothing.
    const entrar = (clave: string) => mundo.publico.post('/api/sesion', { correo: 'ana@ejemplo.gov.co', clave })
    expect((await entrar(CLAVE)).cuerpo.type).toBe('sesion.sin_nombramiento')
    expect((await entrar('otra contraseña cualquiera')).cuerpo.type).toBe('sesion.credenciales')
    // The holder is told that she comes back, not that she was replaced.
    expect(await cartasDe('encargo.cubre')).toEqual(['ana@ejemplo.gov.co'])
    expect(await cartasDe('liderazgo.reemplazado')).toEqual([])
    expect(await cartasDe('encargo.comienza')).toEqual([ELSA])

    mundo.reloj.fijar('2026-11-24T23:59:59-05:00')
    const deElsa = await sesionDe(ELSA, CLAVE_NUEVA)
    expect((await deElsa()).sesion).toMatchObject({ rol: 'usuario_lider' })
    await terminarEncargos(mundo.servicios)
    expect(await cartasDe('encargo.termina')).toEqual([])

    // At the instant itself, before any periodic work.
    mundo.reloj.fijar('2026-11-25T00:00:00-05:00')
    expect(await lideresDe(mundo, '25200')).toEqual(['ana@ejemplo.gov.co'])
    expect(await deElsa()).toMatchObject({ sesion: null, termino: { porque: 'fin_encargo', vuelve: null } })
    expect((await (await sesionDe('ana@ejemplo.gov.co', CLAVE))()).sesion).toMatchObject({ rol: 'usuario_lider' })
    await Promise.all([terminarEncargos(mundo.servicios), terminarEncargos(mundo.servicios)])
    await terminarEncargos(mundo.servicios)
    expect(await cartasDe('encargo.termina')).toEqual([ELSA])
    expect((await cartasDe('encargo.devuelve')).sort()).toEqual(['ana@ejemplo.gov.co', 'gabi@ejemplo.gov.co'])
    const cadena = await mundo.servicios.conexion.db
      .selectFrom('auditoria')
      .select(['n', 'texto', 'hash', 'accion'])
      .where('cadena', '=', '25200')
      .orderBy('n')
      .execute()
    expect(cadena.filter((e) => e.accion === 'liderazgo.terminar_encargo')).toHaveLength(1)
    expect(comprobarCadena(cadena).integra).toBe(true)
  })

  it('la historia dice titulares y encargos, con su acto y sus fechas; la solicitud solo a quien verifica', async () => {
    const filas = await historia('sara')
    expect(filas.map((f: Record<string, unknown>) => [f.nombre, f.clase, f.situacion, f.reasume])).toEqual([
      ['Ana Cogua', 'titular', 'vigente', true],
      ['Elsa Encargada', 'encargo', 'terminado', false],
      ['Ana Cogua', 'titular', 'terminado', false],
    ])
    expect(filas[1]).toMatchObject({
      acto: 'Decreto 012 del 3 de noviembre de 2026',
      radicado: 'UL-2026-000001',
      hasta: '2026-11-25T00:00:00-05:00',
      correo: null,
      fin: null,
    })
    expect(filas[2].fin).toEqual({ motivo: 'encargo', por: 'Elsa Encargada' })
    // Ana goes on by whatever gave her the charge, not by the act of the encargo.
    expect([filas[0].correo, filas[0].acto]).toEqual(['ana@ejemplo.gov.co', null])
    expect((await historia('gabi'))[1]).toMatchObject({ nombre: 'Elsa Encargada', radicado: null })
    expect((await mundo.as('beto').get('/api/entidades/25200/liderazgos')).cuerpo.type).toBe('territorio.ajeno')
  })

  it('un titular nuevo deja sin efecto el encargo que venía y lo que iba a reanudarse', async () => {
    const encargo = { desde: '2026-12-10', hasta: '2026-12-20' }
    await aceptar(mundo, await radicar(mundo, { correo: 'eva@cogua.gov.co', nombre: 'Eva Futura', encargo }))
    await activar(mundo, await fichaDe(mundo, 'eva@cogua.gov.co', 'enlace/activar'))
    expect((await historia('sara'))[1]).toMatchObject({ nombre: 'Eva Futura', situacion: 'por_comenzar' })
    await aceptar(mundo, await radicar(mundo, { correo: 'nora@cogua.gov.co', nombre: 'Nora Nueva' }))
    await activar(mundo, await fichaDe(mundo, 'nora@cogua.gov.co', 'enlace/activar'))
    expect(await lideresDe(mundo, '25200')).toEqual(['nora@cogua.gov.co'])
    const eva = (await historia('sara')).find((f: { nombre: string }) => f.nombre === 'Eva Futura')
    expect(eva).toMatchObject({ situacion: 'sin_efecto', fin: { motivo: 'reemplazo', por: 'Nora Nueva' } })
    mundo.reloj.fijar('2026-12-21T00:00:00-05:00')
    await terminarEncargos(mundo.servicios)
    expect(await lideresDe(mundo, '25200')).toEqual(['nora@cogua.gov.co'])
    expect(await cartasDe('encargo.termina')).toEqual([ELSA])
  })
})
