// Finding out who has an account or who has asked for one, by what the doors answer (status, body) or by how long they take. Times are
// compared within one run, never with a number of milliseconds, and by the fastest quarter of each: other work of the machine only ever adds.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLAVE } from '../../../testing/gente.ts'
import { crearMundo, type Mundo, type Respuesta } from '../../../testing/mundo.ts'
import { abrirNavegadorAparte } from '../../../testing/navegador.ts'
import { aceptar, activar, envioCompleto, fichaDe, formulario, radicar } from '../../../testing/solicitudes.ts'

/** How many times slower one may be. A password digested or not would be many. */
const PARECIDO = 2
/** Fewer people are written to about a request that goes on: what tells it is milliseconds that cost a new upload each time. */
const REPETIDA = 3

let mundo: Mundo
beforeAll(async () => {
  mundo = await crearMundo()
})
afterAll(() => mundo.cerrar())

const deOtraRed = () => abrirNavegadorAparte(mundo)
const dicho = ({ status, cuerpo }: Respuesta) => [status, cuerpo]

/** What each way says and how long it takes, one after the other so that the load of the machine falls on both. */
async function comparar(veces: number, una: Intento, otra: Intento) {
  const [tardaUna, tardaOtra]: [number[], number[]] = [[], []]
  for (let i = 0; i < veces; i += 1) {
    const a = await medir(una, i)
    const b = await medir(otra, i)
    expect(a.dicho).toEqual(b.dicho)
    if (i < 2) continue
    tardaUna.push(a.ms)
    tardaOtra.push(b.ms)
  }
  const [ms, comparado] = [sinEstorbo(tardaUna), sinEstorbo(tardaOtra)]
  return Math.max(ms, comparado) / Math.min(ms, comparado)
}

/** Prepares what is not measured, and returns what is. */
type Intento = (i: number) => Promise<() => Promise<Respuesta>>

async function medir(intento: Intento, i: number) {
  const pedir = await intento(i)
  const antes = performance.now()
  const r = await pedir()
  return { ms: performance.now() - antes, dicho: dicho(r) }
}

const sinEstorbo = (lista: readonly number[]) => [...lista].sort((x, y) => x - y)[Math.floor(lista.length / 4)] ?? 0

describe('La puerta', () => {
  const probar =
    (correo: string): Intento =>
    async () => {
      const n = deOtraRed()
      return () => n.entrar(correo, 'no es esta')
    }

  it('responde y tarda lo mismo con una cuenta que existe y una que no', async () => {
    const cuanto = await comparar(17, probar('elena@ejemplo.gov.co'), probar('ninguna@ejemplo.gov.co'))
    expect(cuanto).toBeLessThan(PARECIDO)
  })

  it('a una contraseña errada no dice si la cuenta tiene segundo paso, si no la activaron o si ya no tiene nombramiento', async () => {
    const { db } = mundo.servicios.conexion
    const en = new Date(mundo.reloj.ahora()).toISOString()
    const llave = { publica: Buffer.from('x'), contador: 0, nombre: 'Llave', creada_en: en }
    await db
      .insertInto('factor_llave')
      .values({ ...llave, credencial: Buffer.from('de Fabio'), cuenta: mundo.cuentaDe('fabio') })
      .execute()
    await db.updateTable('cuenta').set({ clave_hash: null }).where('id', '=', mundo.cuentaDe('cora')).execute()
    await db.updateTable('nombramiento').set({ hasta: en }).where('cuenta', '=', mundo.cuentaDe('dalia')).execute()
    expect((await deOtraRed().entrar('fabio@ejemplo.gov.co')).cuerpo.paso).toBe('segundo')
    expect((await deOtraRed().entrar('dalia@ejemplo.gov.co')).cuerpo.type).toBe('sesion.sin_nombramiento')
    const nadie = dicho(await deOtraRed().entrar('ninguna@ejemplo.gov.co', 'no es esta'))
    for (const quien of ['fabio', 'cora', 'dalia', 'beto'])
      expect(dicho(await deOtraRed().entrar(`${quien}@ejemplo.gov.co`, 'no es esta'))).toEqual(nadie)
    // Nor the right password of an account that was never activated: there is none.
    expect(dicho(await deOtraRed().entrar('cora@ejemplo.gov.co', CLAVE))).toEqual(nadie)
  })

  it('a quien empieza con una llave de acceso no le dice de nadie', async () => {
    const una = (await deOtraRed().post('/api/sesion/llave/opciones')).cuerpo
    expect(Object.keys(una).sort()).toEqual(['challenge', 'rpId', 'timeout', 'userVerification'])
  })
})

describe('La contraseña olvidada', () => {
  it('responde y tarda lo mismo haya o no una cuenta', async () => {
    const olvidar =
      (correo: string): Intento =>
      async () => {
        const n = deOtraRed()
        return () => n.post('/api/clave/olvido', { correo })
      }
    const cuanto = await comparar(40, olvidar('diego@ejemplo.gov.co'), olvidar('nadie@ejemplo.gov.co'))
    expect(cuanto).toBeLessThan(PARECIDO)
  })
})

describe('La solicitud de usuario líder', () => {
  const CON_CUENTA = ['beto', 'carla', 'ines', 'leo', 'diego', 'elena', 'gloria', 'sara', 'gabi', 'hugo']
  const correoCon = (i: number) => `${CON_CUENTA[i]}@ejemplo.gov.co`
  /** Another day, so that the limits of one network and of one entity are not what is measured. */
  const enviar =
    (correoDe: (i: number) => string, entidad: string): Intento =>
    async (i) => {
      mundo.reloj.avanzar(86_400_000)
      const carga = await envioCompleto(mundo)
      return async () => {
        const r = await mundo.publico.post('/api/solicitudes', formulario(carga, { entidad, correo: correoDe(i) }))
        return { ...r, cuerpo: Object.keys(r.cuerpo) }
      }
    }

  it('responde y tarda lo mismo tenga o no cuenta quien la radica', async () => {
    const nueva = enviar((i) => `nueva${i}@medellin.gov.co`, '05001')
    expect(await comparar(CON_CUENTA.length, enviar(correoCon, '05001'), nueva)).toBeLessThan(PARECIDO)
  })

  it('responde lo mismo y tarda parecido si la misma persona ya tiene una en curso', async () => {
    const primera = enviar((i) => `otra${i}@tabio.gov.co`, '25785')
    await radicar(mundo, { entidad: '25785', correo: 'pia@tabio.gov.co' })
    const repetida = enviar(() => 'pia@tabio.gov.co', '25785')
    expect(await comparar(10, repetida, primera)).toBeLessThan(REPETIDA)
  })
})

describe('Otro enlace de activación', () => {
  it('se pide con uno vencido, usado o inventado, y la respuesta es la misma', async () => {
    const pedir = (ficha: string) => mundo.publico.post('/api/enlaces/activar/renovacion', { ficha })
    const [vence, usa] = ['vence@gachancipa.gov.co', 'usa@gachancipa.gov.co']
    for (const correo of [vence, usa]) {
      mundo.reloj.avanzar(86_400_000)
      await aceptar(mundo, await radicar(mundo, { entidad: '25295', correo }))
    }
    const [vencido, usado] = [
      await fichaDe(mundo, vence, 'enlace/activar'),
      await fichaDe(mundo, usa, 'enlace/activar'),
    ]
    expect((await activar(mundo, usado)).status).toBe(200)
    mundo.reloj.avanzar(73 * 3_600_000)
    const salidas = [await pedir(vencido), await pedir(usado), await pedir('x'.repeat(43))].map(dicho)
    expect(salidas).toEqual(salidas.map(() => [200, { pedido: true }]))
  })
})

describe('La invitación a un equipo', () => {
  it('responde lo mismo si el invitado tiene cuenta en otra parte', async () => {
    const invitar = (correo: string) =>
      mundo
        .as('ana')
        .post('/api/equipo/invitaciones', { nombre: 'Ciro', correo, rol: 'consulta', direccion: null, reparto: null })
    const salidas = [await invitar('beto@ejemplo.gov.co'), await invitar('ciro@cogua.gov.co')]
    expect(salidas.map((r) => [r.status, Object.keys(r.cuerpo)])).toEqual([
      [200, ['invitacion', 'vence']],
      [200, ['invitacion', 'vence']],
    ])
  })
})
