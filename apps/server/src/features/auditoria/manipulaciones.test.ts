// Somebody who may do anything to the database changes what was written: each time it is found, and where is said.
import { NACIONAL } from '@kpt/domain/auditoria'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { abrirSuperusuario, anotar, type Superusuario } from '../../testing/auditoria.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { aceptar, deSoporte, radicar } from '../../testing/solicitudes.ts'
import { tareasSolicitudes } from '../solicitudes/index.ts'
import { sellar, verificarBase } from './index.ts'

const COGUA = '25200'
let mundo: Mundo
let mano: Superusuario

beforeAll(async () => {
  mundo = await crearMundo()
  await anotar(mundo, COGUA, 6)
  await anotar(mundo, '25295', 3)
  await sellar(mundo.servicios)
  await anotar(mundo, COGUA, 2)
  await sellar(mundo.servicios)
  await anotar(mundo, COGUA, 2)
  mano = await abrirSuperusuario(mundo)
})
afterEach(() => mano.restaurar())
afterAll(async () => {
  await mano.cerrar()
  await mundo.cerrar()
})

const fallas = async () => (await verificarBase(mundo.servicios)).fallas
const enCogua = 'where cadena = $1 and n = $2'

describe('verificar la base', () => {
  it('intacta, dice cuánto comprobó', async () => {
    const { fallas: ninguna, cadenas, eslabones, sellos } = await verificarBase(mundo.servicios)
    expect(ninguna).toEqual([])
    expect(Object.fromEntries(cadenas)).toEqual({ [COGUA]: 10, '25295': 3, [NACIONAL]: 2 })
    expect([eslabones, sellos]).toEqual([15, 2])
  })

  it('halla un texto cambiado, y una columna que ya no dice lo que el texto', async () => {
    await mano.hacer(`update auditoria set texto = replace(texto, 'usuario_lider', 'control') ${enCogua}`, [COGUA, 9])
    expect(await fallas()).toEqual([{ cadena: COGUA, primerFallo: 9, motivo: 'huella', sello: null, entre: null }])
    await mano.restaurar()
    for (const cambio of [
      "accion = 'reporte.enviar'",
      "sujeto = 'otro'",
      "en = en + interval '1 day'",
      'cuenta = gen_random_uuid()',
    ]) {
      await mano.hacer(`update auditoria set ${cambio} ${enCogua}`, [COGUA, 4])
      expect(await fallas(), cambio).toMatchObject([{ cadena: COGUA, primerFallo: 4, motivo: 'columnas' }])
      await mano.restaurar()
    }
  })

  it('halla una fila borrada, dos trocadas y una añadida', async () => {
    await mano.hacer(`delete from auditoria ${enCogua}`, [COGUA, 5])
    expect(await fallas()).toMatchObject([{ cadena: COGUA, primerFallo: 5, motivo: 'numero' }])
    await mano.restaurar()
    await mano.hacer('update auditoria set n = case n when 2 then 3 else 2 end where cadena = $1 and n in (2, 3)', [
      COGUA,
    ])
    expect(await fallas()).toMatchObject([{ cadena: COGUA, primerFallo: 2, motivo: 'huella' }])
    await mano.restaurar()
    const otra = `insert into auditoria select cadena, n + $3, en + interval '1 second', cuenta, accion, sujeto, texto, hash from auditoria ${enCogua}`
    await mano.hacer(otra, [COGUA, 7, 0])
    expect(await fallas()).toMatchObject([{ cadena: COGUA, primerFallo: 8, motivo: 'numero' }])
    await mano.restaurar()
    await mano.hacer(otra, [COGUA, 10, 1])
    expect(await fallas()).toMatchObject([{ cadena: COGUA, primerFallo: 11 }])
  })

  it('halla las últimas filas borradas, también con la cabeza corregida, y una cadena entera que ya no está', async () => {
    await mano.hacer('delete from auditoria where cadena = $1 and n > 8', [COGUA])
    expect(await fallas()).toMatchObject([{ cadena: COGUA, primerFallo: 9, motivo: 'falta' }])
    const acortar = `update auditoria_cabeza set n = $2, hash = (select hash from auditoria ${enCogua}) where cadena = $1`
    await mano.hacer('delete from auditoria where cadena = $1 and n > 7', [COGUA])
    await mano.hacer(acortar, [COGUA, 7])
    expect(await fallas()).toMatchObject([{ cadena: COGUA, primerFallo: 8, motivo: 'falta' }])
    await mano.hacer('delete from auditoria where cadena = $1', ['25295'])
    await mano.hacer('delete from auditoria_cabeza where cadena = $1', ['25295'])
    expect(await fallas()).toContainEqual({
      cadena: '25295',
      primerFallo: 1,
      motivo: 'falta',
      sello: null,
      entre: null,
    })
  })

  it('halla una cadena rehecha por entero, por el primer sello que la contradice, y entre qué eslabones cambió', async () => {
    await mano.rehacer(COGUA, 7, (texto) => texto.replace('"paso":1', '"paso":9'))
    expect(await fallas()).toEqual([{ cadena: COGUA, primerFallo: 8, motivo: 'sello', sello: 2, entre: [7, 8] }])
    await mano.restaurar()
    await mano.rehacer(COGUA, 1, (texto) => texto.replace('"paso":1', '"paso":9'))
    expect(await fallas()).toEqual([{ cadena: COGUA, primerFallo: 6, motivo: 'sello', sello: 1, entre: [1, 6] }])
  })

  it('halla un sello cambiado, uno borrado y uno inventado', async () => {
    await mano.hacer('update auditoria_sello set cabezas = replace(cabezas, \'"n":6\', \'"n":5\') where n = 1')
    expect(await fallas()).toContainEqual({
      cadena: NACIONAL,
      primerFallo: 1,
      motivo: 'sello_cambiado',
      sello: 1,
      entre: null,
    })
    await mano.restaurar()
    await mano.hacer('delete from auditoria_sello where n = 2')
    expect(await fallas()).toMatchObject([{ motivo: 'sello_cambiado', sello: 2 }])
    await mano.restaurar()
    await mano.hacer('insert into auditoria_sello select 3, en, huella, cabezas from auditoria_sello where n = 2')
    expect(await fallas()).toContainEqual(expect.objectContaining({ motivo: 'sello_cambiado', sello: 3 }))
  })

  it('el papel de la aplicación no puede cambiar ni borrar eslabones, sellos ni verificaciones', async () => {
    const { pool } = mundo.servicios.conexion
    for (const tabla of ['auditoria', 'auditoria_sello', 'auditoria_verificacion'])
      for (const orden of [
        `delete from ${tabla}`,
        `update ${tabla} set ${tabla === 'auditoria' ? 'n = n' : 'sellos = 0'}`,
      ])
        await expect(pool.query(orden.replace('sellos', tabla === 'auditoria_sello' ? 'n' : 'sellos'))).rejects.toThrow(
          /permis|denied/i,
        )
  })
})

describe('sellos', () => {
  it('no se repiten mientras nada pasa, y a pedido siempre', async () => {
    const otro = await crearMundo()
    try {
      expect(await sellar(otro.servicios)).toBeNull()
      await anotar(otro, COGUA, 1)
      expect(await sellar(otro.servicios)).toMatchObject({ sello: 1, cadenas: 1 })
      expect(await sellar(otro.servicios)).toBeNull()
      expect(await sellar(otro.servicios, { aunqueNadaCambie: true })).toMatchObject({ sello: 2, cadenas: 2 })
      // Several servers at once: one after the other, without a gap.
      const pedir = () => sellar(otro.servicios, { aunqueNadaCambie: true })
      const hechos = await Promise.all([pedir(), pedir(), pedir()])
      expect(hechos.map((s) => s?.sello).toSorted()).toEqual([3, 4, 5])
      expect((await verificarBase(otro.servicios)).fallas).toEqual([])
    } finally {
      await otro.cerrar()
    }
  })
})

describe('conservación de los documentos', () => {
  it('borrar los documentos de una solicitud deja íntegras todas las cadenas y todos los sellos', async () => {
    const otro = await crearMundo()
    try {
      const radicado = await radicar(otro, { entidad: '05001', correo: 'luz@medellin.gov.co', nombre: 'Luz' })
      await aceptar(otro, radicado)
      await deSoporte(otro, radicado, '/rechazo', { motivo: 'el acto es de otra entidad' })
      await sellar(otro.servicios)
      otro.reloj.avanzar(91 * 86_400_000)
      const conservar = tareasSolicitudes.find((t) => t.nombre === 'conservar_soportes')
      const senal = new AbortController().signal
      await conservar?.ejecutar(undefined as never, { servicios: otro.servicios, senal, ultimoIntento: true })
      await sellar(otro.servicios)
      const soportes = await otro.servicios.conexion.db
        .selectFrom('solicitud_documento')
        .select(['llave', 'borrado_en'])
        .execute()
      expect(soportes.length).toBeGreaterThan(0)
      expect(soportes.every((s) => s.llave === null && s.borrado_en !== null)).toBe(true)
      const { fallas: ninguna, eslabones, sellos } = await verificarBase(otro.servicios)
      expect([ninguna, sellos]).toEqual([[], 2])
      expect(eslabones).toBeGreaterThan(4)
    } finally {
      await otro.cerrar()
    }
  })
})
