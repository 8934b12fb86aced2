import { plazoCorte } from '@kpt/domain/calendario'
import { finDe, inicioDe } from '@kpt/domain/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { circularDePrueba, conOtroLimite, cronogramaDePrueba } from '../../testing/cronograma.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { cargarCronogramas, findCronograma } from './index.ts'

const base = cronogramaDePrueba(2026)
const conProrroga = (limite: string) => conOtroLimite(base, 'D-2', '2026-07-20', limite)

describe('cargar un cronograma', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  const cargar = (json: unknown) =>
    mundo.servicios.conexion.db.transaction().execute((db) => cargarCronogramas(db, json, mundo.reloj.ahora()))
  const leer = (vigencia = 2026) => findCronograma(mundo.servicios.conexion.db, 'seguimiento', vigencia)
  const reglas = async (json: unknown) => (await cargar(json)).hallazgos.map((h) => [h.regla, h.ruta.campo])
  const cuenta = async (tabla: 'actividad_version' | 'circular' | 'auditoria') => {
    const { db } = mundo.servicios.conexion
    return (
      await db
        .selectFrom(tabla)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n
  }

  test('los legales de la semilla están y ninguno es de demostración', async () => {
    const kpt2020 = await leer(2020)
    expect(kpt2020).toMatchObject({ demostracion: false, cortes: [{ numero: 1 }, { numero: 2 }] })
    expect(kpt2020?.actos.map((a) => [a.circular.numero, a.efecto, a.actividades.length])).toEqual([
      ['26-4', 'fija', 0],
      ['0029-4', 'sustituye', 4],
    ])
  })

  test('lo registra entero, y el mismo archivo dos veces no cambia nada', async () => {
    expect((await cargar(base)).agregado?.cronogramas).toHaveLength(1)
    expect(await leer()).toMatchObject({ demostracion: true, politica: 'literal' })
    const antes = [await cuenta('actividad_version'), await cuenta('circular'), await cuenta('auditoria')]
    expect((await leer())?.recibeDesde).toBe('2026-11-20')
    mundo.reloj.avanzar(86_400_000)
    expect(await cargar(base)).toEqual({ agregado: { circulares: [], cronogramas: [] }, hallazgos: [] })
    expect((await leer())?.recibeDesde).toBe('2026-11-20')
    expect([await cuenta('actividad_version'), await cuenta('circular'), await cuenta('auditoria')]).toEqual(antes)
  })

  test('una modificación se agrega a lo registrado y rige desde su fecha', async () => {
    expect((await cargar(conProrroga('2026-08-15'))).agregado?.circulares.map((c) => c.clave)).toEqual(['D-2-2026'])
    const cronograma = await leer()
    const segun = (fecha: string) => cronograma && plazoCorte(cronograma, 1, finDe('2026-07-18'), inicioDe(fecha))
    expect(segun('2026-07-19')).toMatchObject({ limite: '2026-07-15', oportuno: false })
    expect(segun('2026-07-20')).toMatchObject({ limite: '2026-08-15', oportuno: true })
  })

  test('lo publicado no se sobrescribe', async () => {
    expect(await reglas(conProrroga('2026-09-30'))).toEqual([
      ['cronograma_acto_registrado_distinto', '/cronogramas/0/actos/1'],
    ])
    expect(await reglas(base)).toEqual([['cronograma_acto_registrado_distinto', '/cronogramas/0/actos/1']])
    const otroAsunto = { ...conProrroga('2026-08-15'), circulares: [{ ...base.circulares[0], asunto: 'Otro' }] }
    expect(await reglas(otroAsunto)).toContainEqual(['cronograma_circular_distinta', '/circulares/0'])
    expect((await leer())?.actos[1]?.actividades[0]?.limite).toBe('2026-08-15')
  })

  test('una demostración no toca un cronograma legal, ni aunque se escriba en la base', async () => {
    const acto = { instrumento: 'seguimiento', vigencia: 2023, numeral: '1', efecto: 'modifica', circular: 'D-1-2026' }
    for (const demostracion of [true, false])
      await expect(
        mundo.servicios.conexion.db
          .insertInto('cronograma_acto')
          .values({ ...acto, demostracion })
          .execute(),
      ).rejects.toMatchObject({ code: '23503' })
  })

  test('un archivo con faltas no deja nada a medias', async () => {
    const antes = await cuenta('circular')
    const roto = {
      circulares: [circularDePrueba('D-9', '2026-02-01')],
      cronogramas: [{ ...base.cronogramas[0], vigencia: 0 }],
    }
    expect(await reglas(roto)).toContainEqual(['cronograma_forma', '/cronogramas/0/vigencia'])
    expect(await cuenta('circular')).toBe(antes)
  })
})
