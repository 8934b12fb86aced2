import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { componerPdf } from '../../platform/pdf/index.ts'
import { hacerLoEncolado } from '../../testing/cargar.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'
import { comprobarPdf, comprobarPrueba } from './comprobar.ts'

const REPORTE = direccion('25200')
const RECIBO = 'KPT-S-25200-2023-1-V1'
const deVersion = (version: number, que: string) => `${REPORTE}/versiones/${version}/${que}`

describe('La constancia de un envío', () => {
  let mundo: Mundo
  let pdf: Buffer
  let prueba: string
  const verificar = async (recibo: string) => (await mundo.publico.get(`/api/verificacion/${recibo}`)).cuerpo
  beforeAll(async () => {
    mundo = await crearMundo({
      ahora: '2023-04-10T08:00:00-05:00',
      entorno: { KPT_URL_PUBLICA: 'https://kpt.ejemplo.gov.co' },
    })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(mundo.as('ana'), '25200', REPORTE)
    expect((await mundo.as('ana').post(`${REPORTE}/envio`)).status).toBe(200)
    pdf = (await mundo.as('ana').get(deVersion(1, 'constancia'))).cuerpo
    prueba = Buffer.from(JSON.stringify((await mundo.as('ana').get(deVersion(1, 'prueba'))).cuerpo)).toString()
  })
  afterAll(() => mundo.cerrar())

  it('es siempre el mismo PDF, y la página pública dice su huella y exactamente sus hechos', async () => {
    expect((await mundo.as('diego').get(deVersion(1, 'constancia'))).cuerpo).toEqual(pdf)
    expect((await mundo.publico.get(`/api/verificacion/${RECIBO}/huella`)).cuerpo).toEqual({
      pdf: createHash('sha256').update(pdf).digest('hex'),
    })
    expect(await verificar(RECIBO)).toMatchObject({
      situacion: 'vigente',
      hechos: {
        ...{ recibo: RECIBO, entidad: { codigo: '25200' }, oportuna: true, firma: { via: 'clave' } },
        metas: { total: 3, reportadas: 3, declaradas: 0 },
        verificacion: `https://kpt.ejemplo.gov.co/verificar/${RECIBO}`,
      },
    })
    expect(JSON.stringify(await verificar(RECIBO))).not.toContain('"ejecutado":"5"')
  })

  it('un número que nadie expidió no existe, se escriba como se escriba', async () => {
    for (const recibo of ['KPT-S-25200-2023-1-V2', 'KPT-S-99999-2023-1-V1', 'x', '%00', 'kpt-s-25200-2023-1-v1'])
      expect((await mundo.publico.get(`/api/verificacion/${recibo}`)).cuerpo.type, recibo).toMatch(
        /constancia\.no_existe|peticion/,
      )
    expect((await mundo.as('ana').get(deVersion(7, 'constancia'))).cuerpo.type).toBe('reporte.version_no_existe')
  })

  it('sin base de datos, el PDF y la prueba verifican', async () => {
    expect(await comprobarPdf(pdf)).toMatchObject({ eslabones: 3, falla: null })
    expect(await comprobarPrueba(prueba)).toMatchObject({ eslabones: 5, falla: null })
  })

  it('un octeto cambiado del PDF, en cualquier parte, se nota', async () => {
    for (let i = 0; i < 40; i += 1) {
      const otro = Buffer.from(pdf)
      const donde = Math.floor(((i + 0.5) / 40) * otro.length)
      otro.writeUInt8(otro.readUInt8(donde) ^ 1, donde)
      expect((await comprobarPdf(otro)).falla, `octeto ${donde}`).not.toBeNull()
    }
  })

  it('un PDF dibujado de otra manera con los mismos hechos dentro se nota', async () => {
    const { hechos } = await comprobarPdf(pdf)
    const contenido = (await mundo.as('ana').get(deVersion(1, 'constancia'))).cuerpo.length > 0 ? hechos : null
    const { textoConstancia } = await import('@kpt/domain/reportes')
    const falso = await componerPdf({
      ...{ plantilla: '= Constancia\n999 metas', datos: {}, titulo: 'Constancia', autor: 'Cogua', fecha: 0, pie: '' },
      adjunto: {
        ...{ nombre: 'constancia.json', tipo: 'application/json', descripcion: '' },
        contenido: textoConstancia(contenido as NonNullable<typeof hechos>),
      },
    })
    expect((await comprobarPdf(falso)).falla).toEqual({ n: 3, cual: 'dibujo' })
  })

  it('cada cifra cambiada de la prueba se nota, y se dice dónde', async () => {
    const cifras = [...prueba.matchAll(/\d/g)].map(({ index }) => index)
    const paso = Math.max(1, Math.floor(cifras.length / 150))
    for (const i of cifras.filter((_, n) => n % paso === 0)) {
      const otra = `${prueba.slice(0, i)}${(Number(prueba[i]) + 1) % 10}${prueba.slice(i + 1)}`
      expect((await comprobarPrueba(otra)).falla, prueba.slice(i - 20, i + 20)).not.toBeNull()
    }
    const { constancia, ...resto } = JSON.parse(prueba)
    const falla = async (cambios: object) =>
      (await comprobarPrueba(JSON.stringify({ ...resto, constancia, ...cambios }))).falla?.cual
    expect(await falla({ constancia: { ...constancia, ronda: 9 } })).toBe('sello')
    expect(await falla({ contenido: resto.contenido.replace('"5"', '"6"') })).toBe('contenido')
    expect(await falla({ constancia: null })).toBe('hechos')
    expect((await comprobarPrueba('no es json')).falla).toEqual({ n: 1, cual: 'hechos' })
  })

  it('llega por correo a quien envió, con el número y la página que lo verifica', async () => {
    await hacerLoEncolado(mundo)
    const cartas = await mundo.servicios.conexion.db
      .selectFrom('correo')
      .select(['para', 'asunto', 'texto'])
      .where('clase', '=', 'reporte.constancia')
      .execute()
    expect(cartas).toMatchObject([{ para: 'ana@ejemplo.gov.co', asunto: expect.stringContaining(RECIBO) }])
    expect(cartas[0]?.texto).toContain(`https://kpt.ejemplo.gov.co/verificar/${RECIBO}`)
  })

  it('retirada mientras nadie revisa: la página lo dice; enviada otra vez, la de antes sigue retirada y la nueva vale', async () => {
    await mundo.as('ana').post(`${REPORTE}/retiro`, { motivo: 'una cifra estaba mal' })
    expect(await verificar(RECIBO)).toMatchObject({ situacion: 'retirada', ultima: 1 })
    expect((await verificar(RECIBO)).retiradaEn).toContain('2023-04-10')
    await mundo.as('ana').post(`${REPORTE}/envio`)
    expect(await verificar(RECIBO)).toMatchObject({ situacion: 'retirada', ultima: 2 })
    expect(await verificar('KPT-S-25200-2023-1-V2')).toMatchObject({ situacion: 'vigente' })
  })

  it('con la revisión comenzada ya no se retira; con ajustes respondidos, la primera queda reemplazada', async () => {
    await mundo.as('diego').post(`${REPORTE}/revision`, { version: 2 })
    expect((await mundo.as('ana').post(`${REPORTE}/retiro`, { motivo: 'ya es tarde' })).cuerpo.type).toBe(
      'reporte.acto_imposible',
    )
    const motivo = 'la cifra no coincide con el contrato'
    const meta = '25200-M-0001'
    const pedido = { version: 2, general: false, motivo, vence: '2023-04-12', metas: [{ meta, motivo }] }
    expect((await mundo.as('diego').post(`${REPORTE}/ajustes`, pedido)).status).toBe(200)
    expect(await verificar('KPT-S-25200-2023-1-V2')).toMatchObject({ situacion: 'vigente' })
    await mundo.as('ana').post(`${REPORTE}/ajustes/1/respuestas`, { meta, texto: 'se revisó con el acta' })
    expect((await mundo.as('ana').post(`${REPORTE}/envio`)).status).toBe(200)
    expect(await verificar('KPT-S-25200-2023-1-V2')).toMatchObject({ situacion: 'reemplazada', ultima: 3 })
  })
})
