// The file of the first corte of 2023: Fabio prepares it, Gloria approves and sends it, Hugo reads it for the control body. Ana reported in time, Beto late,
// and nearly everybody else is silent; who was not obligated is nowhere.
import { createHash, randomUUID } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alcanceInterno } from '../../platform/http/index.ts'
import { datosDe } from '../../platform/spreadsheet/inflar.ts'
import { LIMITES_LIBRO } from '../../platform/spreadsheet/limites.ts'
import { readDirectorio } from '../../platform/spreadsheet/zip.ts'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'
import { omisosDe } from './omisos.ts'

function inflar(zip: Buffer): Map<string, Buffer> {
  const entradas = readDirectorio(zip, { ...LIMITES_LIBRO, entradas: 5_000 })
  return new Map([...entradas].map(([nombre, entrada]) => [nombre, inflateRawSync(datosDe(zip, entrada))]))
}

const CORTE = { instrumento: 'seguimiento', vigencia: 2023, corte: 1 } as const
const MOTIVO = 'Numeral 9 de la Circular 0009-4 de 2023'

describe('El expediente para el organismo de control', () => {
  let mundo: Mundo
  let numero = ''
  const uno = () => `/api/expedientes/${numero}`
  const actuar = (quien: Nombre, acto: string) => mundo.as(quien).post(`${uno()}/actos`, { acto, texto: null })
  const preparar = (quien: Nombre) =>
    mundo
      .as(quien)
      .post('/api/expedientes', { ...CORTE, destinatario: 'Procuraduría General de la Nación', motivo: MOTIVO })
  const folio = async (quien: Nombre, entidad: string) =>
    (await mundo.as(quien).get(`${uno()}/folios/${entidad}`)).cuerpo
  const vistas = async () =>
    mundo.servicios.conexion.db
      .selectFrom('auditoria')
      .select(['cuenta', 'texto'])
      .where('accion', '=', 'expediente.ver')
      .execute()

  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-10T08:00:00-05:00' })
    for (const [entidad, lider] of [
      ['25200', 'ana'],
      ['25295', 'beto'],
    ] as const) {
      await insertPlan(mundo, { entidad, lider })
      await llenar(mundo.as(lider), entidad, direccion(entidad))
    }
    await mundo.as('ana').post(`${direccion('25200')}/envio`)
  })
  afterAll(() => mundo.cerrar())

  it('mientras el plazo corre no hay expediente que preparar', async () => {
    expect((await preparar('fabio')).cuerpo.type).toBe('expediente.sin_omisos')
  })

  it('lo que acompañó a una entidad queda anotado mientras tanto', async () => {
    const asistencia = (entidades: string[], tema: string) => ({
      ...{ id: randomUUID(), fecha: '2023-04-04', clase: 'taller', tema, detalle: '', entidades },
      ...{ brindadaPor: 'Secretaría de Planeación', personas: ['Beto Gachancipá'] },
    })
    const anulada = asistencia(['25295'], 'La que se anuló')
    const llamada = { medio: 'llamada', con: 'Beto', resultado: 'necesita_ayuda', nota: '' }
    const llamadas = '/api/entidades/25295/radar/seguimiento/2023/1/llamadas'
    for (const [ruta, cuerpo] of [
      ['/api/asistencias', asistencia(['25200', '25295'], 'Cargue del primer corte')],
      ['/api/asistencias', anulada],
      [`/api/asistencias/${anulada.id}/anulacion`, { motivo: 'No se hizo ese día' }],
      [llamadas, { id: randomUUID(), ...llamada }],
      [llamadas, { id: randomUUID(), ...llamada, el: '2023-04-06' }],
    ] as const) {
      mundo.reloj.avanzar(1_000)
      expect([ruta, (await mundo.as('diego').post(ruta, cuerpo)).status]).toEqual([ruta, 200])
    }
  })

  it('vencido, se prepara con los que callan y los que llegaron tarde aparte; quien reportó a tiempo no está', async () => {
    mundo.reloj.fijar('2023-04-20T09:00:00-05:00')
    await mundo.as('beto').post(`${direccion('25295')}/envio`)
    mundo.reloj.fijar('2023-04-24T10:00:30-05:00')
    const preparado = await preparar('fabio')
    expect([preparado.status, preparado.cuerpo.numero]).toEqual([200, 'EC-2023-000001'])
    numero = preparado.cuerpo.numero
    const tarde = (await mundo.as('fabio').get(`${uno()}/folios?clase=extemporaneo`)).cuerpo
    expect(tarde.filas.map((f: { entidad: { codigo: string } }) => f.entidad.codigo)).toEqual(['25295'])
    for (const ausente of ['25200', '88001'])
      expect((await folio('fabio', ausente)).type, ausente).toBe('expediente.no_existe')
    const { silencio, extemporaneo } = (await mundo.as('fabio').get(uno())).cuerpo
    expect([silencio > 1_000, extemporaneo]).toEqual([true, 1])
  })

  it('cada folio dice por qué debía, hasta cuándo y por qué acto, y lo que se hizo', async () => {
    const visto = await folio('fabio', '25295')
    expect(visto.folio).toMatchObject({
      ...{ clase: 'extemporaneo', limite: '2023-04-15', certificado: 'KPT-C-S-25295-2023-1-202304241000' },
      plazo: expect.stringContaining('Circular'),
      exigible: expect.stringContaining('Es exigible'),
      lider: 'Beto Gachancipá',
    })
    expect(visto.folio.gestiones.at(-1)).toMatchObject({ clase: 'envio', dice: 'Envió la versión 1' })
    const acompanada = visto.folio.gestiones.filter((g: { clase: string }) => g.clase !== 'envio')
    expect(acompanada).toMatchObject([
      {
        ...{ clase: 'asistencia', resultado: 'Asistieron Beto Gachancipá' },
        dice: 'Taller del 4 de abril de 2023, de Secretaría de Planeación: Cargue del primer corte',
      },
      { clase: 'contacto', dice: 'Llamada de Diego Gobernación, con Beto' },
      { clase: 'contacto', dice: 'Llamada del 6 de abril de 2023 de Diego Gobernación, con Beto' },
    ])
    const certificado = await mundo.publico.get(`/api/certificados/${visto.folio.certificado}`)
    expect(certificado.cuerpo).toMatchObject({ resultado: 'reporto', hecho: 'extemporaneo' })
  })

  it('el control no ve nada hasta que se envía, y quien lo preparó no lo aprueba', async () => {
    expect((await mundo.as('hugo').get(uno())).cuerpo.type).toBe('expediente.no_existe')
    expect((await mundo.as('hugo').get('/api/expedientes')).cuerpo.total).toBe(0)
    expect((await actuar('gloria', 'aprobar')).cuerpo.type).toBe('expediente.acto_imposible')
    expect((await actuar('fabio', 'revisar')).cuerpo).toEqual({ estado: 'revisado' })
    expect((await actuar('fabio', 'aprobar')).cuerpo.type).toBe('permiso.falta')
    await actuar('gloria', 'preparar')
    await actuar('fabio', 'revisar')
    expect((await actuar('gloria', 'aprobar')).cuerpo.type).toBe('expediente.misma_persona')
    await actuar('fabio', 'preparar')
    await actuar('fabio', 'revisar')
    expect((await actuar('gloria', 'aprobar')).cuerpo).toEqual({ estado: 'aprobado' })
  })

  it('si alguien reportó después de prepararlo, no sale así: se prepara de nuevo', async () => {
    await insertPlan(mundo, { entidad: '05001', lider: 'leo' })
    const de = direccion('05001')
    await llenar(mundo.as('leo'), '05001', de)
    expect((await mundo.as('leo').post(`${de}/envio`)).status).toBe(200)
    const negado = await actuar('gloria', 'enviar')
    expect([negado.cuerpo.type, negado.cuerpo.detalles.cuantas]).toEqual(['expediente.cambio', '1'])
    for (const [quien, acto] of [
      ['fabio', 'preparar'],
      ['fabio', 'revisar'],
      ['gloria', 'aprobar'],
      ['gloria', 'enviar'],
    ] as const)
      expect((await actuar(quien, acto)).status, acto).toBe(200)
  })

  it('enviado, el control recibe un correo, lo lee, y cada consulta deja su renglón en la auditoría', async () => {
    const correos = await mundo.servicios.conexion.db
      .selectFrom('correo')
      .select('para')
      .where('clase', '=', 'expediente.enviado')
      .execute()
    expect(correos.map((c) => c.para)).toEqual(['hugo@ejemplo.gov.co'])
    const antes = (await vistas()).length
    expect((await mundo.as('hugo').get(uno())).cuerpo).toMatchObject({ estado: 'enviado', actos: [] })
    await folio('hugo', '25295')
    await mundo.as('hugo').get(`${uno()}/descarga/csv`)
    const nuevas = (await vistas()).slice(antes)
    expect(nuevas.map((v) => [v.cuenta === mundo.cuentaDe('hugo'), JSON.parse(v.texto).hechos])).toEqual([
      [true, { rol: 'control' }],
      [true, { rol: 'control', entidad: '25295' }],
      [true, { rol: 'control', forma: 'csv' }],
    ])
    expect((await actuar('gloria', 'preparar')).cuerpo.type).toBe('expediente.acto_imposible')
  })

  it('se lleva entero en un ZIP cuyas huellas comprueba cualquiera, y en PDF y Excel siempre iguales', async () => {
    const zip: Buffer = (await mundo.as('hugo').get(`${uno()}/descarga/zip`)).cuerpo
    const partes = inflar(zip)
    const indice = partes.get('indice.txt')?.toString() ?? ''
    const renglones = indice.trim().split('\n')
    const sha = (datos: Buffer | undefined) =>
      createHash('sha256')
        .update(datos ?? '')
        .digest('hex')
    for (const renglon of [renglones[0], renglones.at(-1)]) {
      const [codigo, , huella] = renglon?.split(' ') ?? []
      expect(sha(partes.get(`folios/${codigo}.json`)), renglon).toBe(huella)
    }
    expect(partes.get('indice.sha256')?.toString()).toBe(`${sha(partes.get('indice.txt'))}  indice.txt\n`)
    expect((await mundo.as('hugo').get(uno())).cuerpo.sha256).toBe(sha(partes.get('indice.txt')))
    expect([...partes.keys()]).toEqual(
      expect.arrayContaining([`expediente-${numero}.pdf`, `expediente-${numero}.xlsx`]),
    )
    const pdf = async () => (await mundo.as('hugo').get(`${uno()}/folios/25295/pdf`)).cuerpo as Buffer
    const primero = await pdf()
    expect(primero.subarray(0, 5).toString()).toBe('%PDF-')
    mundo.reloj.avanzar(3_600_000)
    expect(await pdf()).toEqual(primero)
  })

  it('lo que pasa después se ve al lado, sin cambiar lo enviado', async () => {
    await mundo.as('beto').post(`${direccion('25295')}/retiro`, { motivo: 'una cifra estaba mal' })
    const despues = await folio('hugo', '25295')
    expect(despues.folio.clase).toBe('extemporaneo')
    expect(despues.hoy).toMatch(/ya no es lo que consta/)
    expect((await mundo.as('hugo').get(uno())).cuerpo.cambiaron).toBe(1)
    const { db } = mundo.servicios.conexion
    await expect(db.updateTable('expediente_folio').set({ clase: 'silencio' }).execute()).rejects.toThrow()
  })

  it('a ningún instante entra quien no era exigible, quien no debe o quien reportó a tiempo', async () => {
    const { servicios } = mundo
    const alcance = alcanceInterno()
    const dias = fc.integer({ min: 0, max: 1_400 })
    await fc.assert(
      fc.asyncProperty(dias, fc.constantFrom(1, 2, 3, 4), async (dia, corte) => {
        const ahora = Date.parse('2023-03-20T00:00:00-05:00') + dia * 86_400_000
        const { omisos, hechos } = await omisosDe(
          { db: servicios.conexion.db, ahora, alcance, servicios },
          { ...CORTE, corte },
        )
        for (const { entidad, clase } of omisos) expect(hechos.get(entidad.codigo)).toBe(clase)
        const codigos = new Set(omisos.map((o) => o.entidad.codigo))
        if (corte === 1) expect(codigos.has('25200')).toBe(false)
        for (const nunca of ['27493', '88001', '11']) expect(codigos.has(nunca), nunca).toBe(false)
      }),
      { numRuns: 25 },
    )
  })
})
