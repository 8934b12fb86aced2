import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alcanceInterno } from '../../../platform/http/index.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { cadenaDe } from '../../../testing/reporte.ts'
import { recalcularAportes } from '../../reportes/index.ts'
import { entidadesDelPais } from './leer-pais.ts'
import { poblarPais } from './poblar.ts'
import { presentarPais } from './presentar.ts'

const HOY = '2026-11-20T10:00:00-05:00'

/** Municipalities whose leaders can sign in. */
const CON_GENTE = ['25200', '25295', '25758', '25785']

describe('La carga del país de la demostración', () => {
  let mundo: Mundo
  let pedidas: string[]
  const avisos: string[] = []
  const db = () => mundo.servicios.conexion.db
  const poblar = (senal = new AbortController().signal) =>
    poblarPais({ servicios: mundo.servicios, avisar: (texto) => avisos.push(texto), senal, entidades: pedidas })
  const contar = async (tabla: 'plan' | 'reporte' | 'reporte_aporte' | 'cuenta') => {
    const { n } = await db()
      .selectFrom(tabla)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return n
  }
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: HOY })
    const { servicios } = mundo
    // Boyacá and Cundinamarca, the municipalities with people of their own among them.
    const cercanas = entidadesDelPais(servicios, servicios.reloj.ahora()).filter((e) =>
      ['15', '25'].includes(e.departamento),
    )
    pedidas = cercanas.filter(({ codigo }, i) => i % 4 === 0 || CON_GENTE.includes(codigo)).map((e) => e.codigo)
  })
  afterAll(() => mundo.cerrar())

  it('fuera de la demostración no carga nada', async () => {
    const agregados: string[] = []
    const app = { addHook: (nombre: string) => agregados.push(nombre) }
    presentarPais(app as never, mundo.servicios, (texto) => avisos.push(texto))
    expect(agregados).toEqual([])
    expect(mundo.servicios.demostracion).toBeNull()
  })

  it('se interrumpe entre dos lotes y sigue donde iba, empezando por el departamento de quien puede entrar', async () => {
    const corte = new AbortController()
    const primera = poblar(corte.signal)
    await esperar(async () => (await contar('plan')) > 0)
    corte.abort()
    expect(await primera).toBe(false)
    const planes = await db().selectFrom('plan').select('entidad').execute()
    expect(planes.length).toBeLessThan(pedidas.length - CON_GENTE.length)
    const primeras = (codigos: readonly string[]) => codigos.filter((codigo) => codigo.startsWith('25')).length
    const debidas = Math.min(planes.length, primeras(pedidas) - CON_GENTE.length)
    expect(primeras(planes.map(({ entidad }) => entidad))).toBe(debidas)
    expect(await poblar()).toBe(true)
    expect(await contar('plan')).toBe(pedidas.length - CON_GENTE.length)
    expect(avisos.at(-1)).toMatch(/el país está completo/)
  })

  it('completa, no vuelve a tocarse', async () => {
    const antes = [await contar('reporte'), await contar('reporte_aporte'), await contar('cuenta')]
    expect(await poblar()).toBe(false)
    expect([await contar('reporte'), await contar('reporte_aporte'), await contar('cuenta')]).toEqual(antes)
    const notas = await db()
      .selectFrom('auditoria')
      .select('accion')
      .where('sujeto', '=', 'demostracion/pais')
      .execute()
    expect(notas).toEqual([{ accion: 'demostracion.pais_completo' }])
  })

  it('deja solas a las entidades cuya gente puede entrar', async () => {
    for (const codigo of CON_GENTE) {
      const filas = await db().selectFrom('auditoria').select('n').where('cadena', '=', codigo).execute()
      expect(filas).toEqual([])
    }
  })

  it('los calendarios que agrega son inventados y lo dicen; los legales quedan como estaban', async () => {
    const filas = await db()
      .selectFrom('cronograma')
      .select(['vigencia', 'demostracion'])
      .where('instrumento', '=', 'seguimiento')
      .execute()
    expect(Object.fromEntries(filas.map((f) => [f.vigencia, f.demostracion]))).toEqual({
      ...{ 2020: false, 2023: false, 2024: true, 2025: true, 2026: true },
    })
  })

  it('cada cadena de auditoría es íntegra y cada aporte es el que se recalcula de su texto', async () => {
    const versiones = await db()
      .selectFrom('reporte_version')
      .select(['entidad', 'vigencia', 'corte', 'version'])
      .execute()
    expect(versiones.length).toBeGreaterThan(150)
    for (const { version, ...clave } of versiones) {
      const reporte = { ...clave, instrumento: 'seguimiento' } as const
      const { distintos } = await recalcularAportes(db(), alcanceInterno(), reporte, version)
      expect(distintos, `${JSON.stringify(clave)}`).toEqual([])
    }
    const cadenas = await db()
      .selectFrom('auditoria_cabeza')
      .select('cadena')
      .where('cadena', '!=', 'nacional')
      .execute()
    expect(cadenas).toHaveLength(pedidas.length - CON_GENTE.length)
    for (const { cadena } of cadenas)
      expect(await cadenaDe(mundo, cadena), cadena).toMatchObject({ integra: true, enLaCabeza: true })
  })

  it('las cuentas inventadas no pueden entrar', async () => {
    const cuentas = await db()
      .selectFrom('cuenta')
      .select(['id', 'clave_hash', 'demostracion'])
      .where('correo', 'like', '%@pais.demostracion.kpt')
      .execute()
    expect(cuentas.every((c) => c.clave_hash === null && c.demostracion)).toBe(true)
    const nombrados = await db()
      .selectFrom('nombramiento')
      .select('id')
      .where(
        'cuenta',
        'in',
        cuentas.map((c) => c.id),
      )
      .execute()
    expect(nombrados).toEqual([])
  })

  it('el tablero y la cola de revisión la muestran', async () => {
    const tablero = (await mundo.as('fabio').get('/api/tablero/seguimiento/2026/3')).cuerpo
    expect(tablero.total.oportuno).toBeGreaterThan(20)
    expect(tablero.avance.fisico).toBeGreaterThan(0.2)
    const { cuerpo } = await mundo.as('diego').get('/api/revision/cola?estado=todos')
    expect(cuerpo.total).toBeGreaterThan(30)
  })
})

async function esperar(cumple: () => Promise<boolean>): Promise<void> {
  while (!(await cumple())) await new Promise((listo) => setTimeout(listo, 20))
}
