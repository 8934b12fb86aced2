import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { type Cola, drenarCola, encargo, encolar, openCola, tarea, tareaPeriodica } from './index.ts'

type Saludo = { a: string }
const saludar = encargo<Saludo>('saludar', 2)

describe('La cola de trabajos', () => {
  let mundo: Mundo
  const avisos: string[] = []
  const avisar = (texto: string) => avisos.push(texto)
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  it('hace lo encolado por una transacción que termina, y nada de la que se deshace', async () => {
    const { db } = mundo.servicios.conexion
    const saludados: string[] = []
    await db.transaction().execute((trx) => encolar(trx, saludar, { a: 'Ana' }))
    const deshecha = db.transaction().execute(async (trx) => {
      await encolar(trx, saludar, { a: 'nadie' })
      throw new Error('se deshace')
    })
    await expect(deshecha).rejects.toThrow('se deshace')
    await drenarCola(mundo.servicios, [tarea(saludar, async ({ a }) => void saludados.push(a))], avisar)
    expect(saludados).toEqual(['Ana'])
  })

  it('con la misma clave, lo que aún espera se reemplaza', async () => {
    const { db } = mundo.servicios.conexion
    const saludados: string[] = []
    await encolar(db, saludar, { a: 'primera' }, { clave: 'saludo/1' })
    await encolar(db, saludar, { a: 'segunda' }, { clave: 'saludo/1' })
    await drenarCola(mundo.servicios, [tarea(saludar, async ({ a }) => void saludados.push(a))], avisar)
    expect(saludados).toEqual(['segunda'])
  })

  it('una falla queda en la bitácora, se reintenta, y el último intento lo sabe', async () => {
    const { db } = mundo.servicios.conexion
    const intentos: boolean[] = []
    await encolar(db, saludar, { a: 'Beto' })
    const falla = tarea(saludar, async (_datos, { ultimoIntento }) => {
      intentos.push(ultimoIntento)
      throw new Error('no se pudo saludar')
    })
    await drenarCola(mundo.servicios, [falla], avisar)
    expect(intentos).toEqual([false])
    expect(avisos.some((aviso) => aviso.includes('no se pudo saludar'))).toBe(true)
    await db.executeQuery(reintentarYa(mundo))
    await drenarCola(mundo.servicios, [falla], avisar)
    expect(intentos).toEqual([false, true])
  })

  describe('dentro del servidor', () => {
    it('empieza al instante, como el rol de la aplicación, y cierra en orden', async () => {
      let avisarHecho: (a: string) => void = () => {}
      const hecho = new Promise<string>((resolve) => {
        avisarHecho = resolve
      })
      const cola = await openCola(
        mundo.servicios,
        [tarea(saludar, async ({ a }) => avisarHecho(a)), tareaPeriodica('barrer', '0 8 * * *', async () => {})],
        avisar,
      )
      await encolar(mundo.servicios.conexion.db, saludar, { a: 'Carla' })
      expect(await hecho).toBe('Carla')
      await cola.cerrar()
    })

    it('al cerrar espera lo que está en curso, y si tarda le pide parar', async () => {
      let empezo: () => void = () => {}
      const empezado = new Promise<void>((resolve) => {
        empezo = resolve
      })
      let abortada = false
      const larga = tarea(saludar, async (_datos, { senal }) => {
        empezo()
        await new Promise<void>((resolve) => senal.addEventListener('abort', () => resolve()))
        abortada = true
        throw new Error('interrumpida')
      })
      const cola: Cola = await openCola(mundo.servicios, [larga], avisar)
      await encolar(mundo.servicios.conexion.db, saludar, { a: 'Diego' }, { clave: 'larga' })
      await empezado
      await cola.cerrar()
      expect(abortada).toBe(true)
    })
  })
})

function reintentarYa(mundo: Mundo) {
  return mundo.servicios.conexion.db
    .updateTable('graphile_worker._private_jobs' as never)
    .set({ run_at: new Date(0) } as never)
    .compile()
}
