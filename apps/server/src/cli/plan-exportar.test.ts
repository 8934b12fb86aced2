import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { escribirLibroSispt, planDeMuestra } from '../features/demostracion/index.ts'
import { cargarPlan } from '../testing/cargar.ts'
import { kptEn } from '../testing/kpt.ts'
import { crearMundo, type Mundo } from '../testing/mundo.ts'

const TIEMPO = 120_000

describe('plan exportar y plan plantilla', () => {
  let mundo: Mundo
  let carpeta: string
  beforeAll(async () => {
    mundo = await crearMundo()
    carpeta = await mkdtemp(join(tmpdir(), 'kpt exportar ñ '))
    await cargarPlan(mundo, mundo.as('ana'), '25200', await escribirLibroSispt(planDeMuestra()))
  })
  afterAll(async () => {
    await mundo.cerrar()
    await rm(carpeta, { recursive: true, force: true })
  })

  const kpt = (...argumentos: string[]) => kptEn(mundo, carpeta, ['plan', ...argumentos])
  const en = (nombre: string) => join(carpeta, nombre)

  it.each([
    { comando: 'exportar', direccion: 'libro' },
    { comando: 'plantilla', direccion: 'plantilla' },
  ])(
    'plan $comando escribe el mismo archivo que se descarga en pantalla',
    async ({ comando, direccion }) => {
      const archivo = en(`${comando}.xlsx`)
      const { codigo, json } = await kpt(comando, '--entidad', '25200', archivo)
      expect(codigo).toBe(0)
      const escrito = await readFile(archivo)
      const sha256 = createHash('sha256').update(escrito).digest('hex')
      expect(json).toEqual({ archivo, bytes: escrito.length, sha256 })
      const { cuerpo } = await mundo.as('ana').get(`/api/entidades/25200/plan/${direccion}`)
      expect(escrito.equals(cuerpo)).toBe(true)
    },
    TIEMPO,
  )

  it(
    'sin plan, o sin esa versión, termina con 2 y un hallazgo; nada queda escrito',
    async () => {
      const [sinPlan, sinVersion] = await Promise.all([
        kpt('exportar', '--entidad', '25295', en('nada.xlsx')),
        kpt('exportar', '--entidad', '25200', '--version', '9', en('nada.xlsx')),
      ])
      expect(sinPlan).toMatchObject({
        codigo: 2,
        json: { hallazgos: [{ regla: 'plan.no_existe', gravedad: 'error' }] },
      })
      expect(sinVersion).toMatchObject({ codigo: 2, json: { hallazgos: [{ regla: 'plan.version_no_existe' }] } })
      for (const { json, mensajes } of [sinPlan, sinVersion]) {
        const [hallazgo] = json.hallazgos as Record<string, unknown>[]
        expect(Object.keys(hallazgo ?? {})).toEqual([
          'regla',
          'gravedad',
          'hoja',
          'celda',
          'valor',
          'mensaje',
          'remedio',
        ])
        expect(mensajes).toContain(hallazgo?.mensaje)
      }
      await expect(readFile(en('nada.xlsx'))).rejects.toThrow()
    },
    TIEMPO,
  )

  it(
    'una entidad sin plan sí tiene plantilla; la que no existe termina con 1, como lo mal pedido',
    async () => {
      const [sinPlan, nadie, sinEntidad, conVersion] = await Promise.all([
        kpt('plantilla', '--entidad', '25295', en('vacia.xlsx')),
        kpt('exportar', '--entidad', '99999', en('x.xlsx')),
        kpt('exportar', en('x.xlsx')),
        kpt('plantilla', '--entidad', '25200', '--version', '1', en('x.xlsx')),
      ])
      expect(sinPlan.codigo).toBe(0)
      expect([nadie, sinEntidad, conVersion].map((r) => [r.codigo, r.json])).toEqual([
        [1, {}],
        [1, {}],
        [1, {}],
      ])
      expect(nadie.mensajes).toContain('No hay ninguna entidad con el código 99999.')
      expect(sinEntidad.mensajes).toContain('Falta --entidad con el código DANE de la entidad.')
      expect(conVersion.mensajes).toContain('Este comando no tiene la opción --version.')
    },
    TIEMPO,
  )
})
