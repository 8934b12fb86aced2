// One-time links replayed, late, of another kind or made up, each kind at its own door: one answer for all of them.
import { type ClaseEnlace, VIDA_ENLACE } from '@kpt/domain/acceso'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { despachar } from '../../../testing/correos.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { abrirNavegador } from '../../../testing/navegador.ts'
import { aceptar, CLAVE_NUEVA, fichaDe, radicar } from '../../../testing/solicitudes.ts'

let mundo: Mundo
beforeAll(async () => {
  mundo = await crearMundo()
})
afterAll(() => mundo.cerrar())

let n = 0
const unico = (donde: string) => {
  n += 1
  return `persona${n}@${donde}.gov.co`
}
/** Another day each: nobody is asked to wait. */
const solicitar = (correo: string, entidad = '05001') => {
  mundo.reloj.avanzar(86_400_000)
  return radicar(mundo, { entidad, correo, nombre: 'Mara Moreno' })
}

/** For each kind: how one comes to a mailbox, and the doors that take it. `gasta` is the one that spends it. */
type Puerta = {
  readonly llega: () => Promise<string>
  readonly mira: string
  readonly gasta: readonly [ruta: string, cuerpo: object]
  readonly unaVez: boolean
}
const PUERTAS: Readonly<Record<ClaseEnlace, Puerta>> = {
  activar: {
    async llega() {
      const correo = unico('medellin')
      await aceptar(mundo, await solicitar(correo))
      return fichaDe(mundo, correo, 'enlace/activar')
    },
    mira: '/api/enlaces/activar/vista',
    gasta: ['/api/enlaces/activar', { clave: CLAVE_NUEVA }],
    unaVez: true,
  },
  invitacion: {
    async llega() {
      const correo = unico('cogua')
      const quien = { nombre: 'Ciro', correo, rol: 'consulta', direccion: null, reparto: null }
      await mundo.as('ana').post('/api/equipo/invitaciones', quien)
      return fichaDe(mundo, correo, 'enlace/invitacion')
    },
    mira: '/api/enlaces/invitacion/vista',
    gasta: ['/api/enlaces/invitacion', { clave: CLAVE_NUEVA }],
    unaVez: true,
  },
  clave: {
    async llega() {
      mundo.reloj.avanzar(3_600_001)
      n += 1
      await abrirNavegador(mundo, { ip: `10.90.${n}.1` }).post('/api/clave/olvido', { correo: 'beto@ejemplo.gov.co' })
      await despachar(mundo)
      return fichaDe(mundo, 'beto@ejemplo.gov.co', 'enlace/clave')
    },
    mira: '/api/enlaces/clave/vista',
    gasta: ['/api/enlaces/clave', { clave: CLAVE_NUEVA }],
    unaVez: true,
  },
  rescate: {
    async llega() {
      const correo = 'hugo@ejemplo.gov.co'
      mundo.reloj.avanzar(11 * 86_400_000)
      await mundo.servicios.conexion.pool.query(
        `insert into factor_llave (credencial, cuenta, publica, contador, nombre, creada_en) values ('x', $1, 'x', 0, 'Suya', now())
         on conflict do nothing`,
        [mundo.cuentaDe('hugo')],
      )
      n += 1
      const navegador = abrirNavegador(mundo, { ip: `10.91.${n}.1` })
      await navegador.entrar(correo)
      await navegador.post('/api/sesion/segundo-paso/rescate')
      return fichaDe(mundo, correo, 'enlace/rescate')
    },
    mira: '/api/enlaces/rescate/vista',
    gasta: ['/api/enlaces/rescate/cancelacion', {}],
    unaVez: true,
  },
  seguir: {
    async llega() {
      const correo = unico('medellin')
      await solicitar(correo)
      return fichaDe(mundo, correo, 'solicitud/seguir')
    },
    mira: '/api/solicitudes/seguimiento',
    gasta: ['/api/solicitudes/seguimiento/retiro', {}],
    unaVez: false,
  },
  objetar: {
    async llega() {
      await solicitar(unico('gachancipa'), '25295')
      return fichaDe(mundo, 'beto@ejemplo.gov.co', 'solicitud/objetar')
    },
    mira: '/api/solicitudes/objeciones/vista',
    gasta: ['/api/solicitudes/objeciones', { texto: 'no trabaja en esta alcaldía' }],
    unaVez: false,
  },
}

const MUERTO = [410, 'enlace.no_sirve']
const INVENTADA = 'x'.repeat(43)
const pedir = async (ruta: string, ficha: string, cuerpo: object = {}) => {
  const r = await mundo.publico.post(ruta, { ficha, ...cuerpo })
  return { dicho: [r.status, r.cuerpo.type], todo: JSON.stringify(r.cuerpo) }
}

describe.each(Object.entries(PUERTAS))('Un enlace para %s', (clase, { llega, mira, gasta, unaVez }) => {
  const [ruta, cuerpo] = gasta

  it('mirarlo no lo gasta; usado, no sirve otra vez', async () => {
    const ficha = await llega()
    for (let i = 0; i < 3; i += 1) expect((await pedir(mira, ficha)).dicho[0]).toBe(200)
    expect((await pedir(ruta, ficha, cuerpo)).dicho[0]).toBe(200)
    if (!unaVez) return
    expect((await pedir(ruta, ficha, cuerpo)).dicho).toEqual(MUERTO)
    expect((await pedir(mira, ficha)).dicho).toEqual(MUERTO)
  })

  it('vencido al milisegundo, inventado o de otra clase: la misma respuesta', async () => {
    const ajenas = Object.entries(PUERTAS).filter(([otra]) => otra !== clase)
    const salidas = []
    for (const [, otra] of ajenas) {
      const ficha = await otra.llega()
      salidas.push(await pedir(mira, ficha), await pedir(ruta, ficha, cuerpo))
    }
    const ficha = await llega()
    // The clock of the tests stands still: the link was written at this very instant.
    mundo.reloj.avanzar(VIDA_ENLACE[clase as ClaseEnlace] - 1)
    expect((await pedir(mira, ficha)).dicho[0]).toBe(200)
    mundo.reloj.avanzar(1)
    salidas.push(await pedir(mira, ficha), await pedir(ruta, ficha, cuerpo))
    salidas.push(await pedir(mira, INVENTADA), await pedir(ruta, INVENTADA, cuerpo))
    expect(salidas.map((s) => s.dicho)).toEqual(salidas.map(() => MUERTO))
    expect(new Set(salidas.map((s) => s.todo)).size).toBe(1)
  })

  it('quien lea la base no tiene ninguno: solo su huella', async () => {
    const ficha = await llega()
    const { rows } = await mundo.servicios.conexion.pool.query('select e::text as fila from enlace e')
    expect(rows.some(({ fila }) => fila.includes(ficha))).toBe(false)
    const hex = Buffer.from(ficha, 'base64url').toString('hex')
    expect(rows.some(({ fila }) => fila.includes(hex))).toBe(false)
  })
})
