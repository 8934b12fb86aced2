import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leerOficio, textoOficio } from '@kpt/domain/comunicaciones'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alcanceInterno } from '../../platform/http/index.ts'
import { conSmtp, despachar } from '../../testing/correos.ts'
import { kpt } from '../../testing/linea.ts'
import { crearMundo, type Mundo, type Respuesta } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'
import { abrirSmtp, cabecera, type Smtp } from '../../testing/smtp.ts'
import { findOficiosDelCorte, pdfDeOficio } from './index.ts'
import { dibujarOficio } from './pdf.ts'

const SOBRE = { instrumento: 'seguimiento', vigencia: 2023, corte: 1 }
const VENCIDO = { clase: 'vencido', sobre: SOBRE, asunto: '', texto: '', entidades: null }
const COPIA = 'kpt@dnp.gov.co'
/** After the limit of the first corte of 2023. */
const DESPUES = '2023-04-20T09:00:00-05:00'

let smtp: Smtp
let mundo: Mundo

async function preparar(quien: 'diego' | 'gabi' | 'fabio' | 'gloria', cambio: object = {}): Promise<string> {
  const { status, cuerpo } = await mundo.as(quien).post('/api/oficios/lotes', { ...VENCIDO, ...cambio })
  expect([status, cuerpo]).toEqual([200, expect.anything()])
  return cuerpo.lote
}

const firmar = (lote: string, quien: 'gabi' | 'gloria' = 'gabi'): Promise<Respuesta> =>
  mundo.as(quien).post(`/api/oficios/lotes/${lote}/firma`)

async function verOficio(radicado: string) {
  return (await mundo.as('gloria').get(`/api/oficios/${radicado}`)).cuerpo
}

async function numeros(emisor: string): Promise<number[]> {
  const filas = await mundo.servicios.conexion.db
    .selectFrom('oficio')
    .select('n')
    .where('emisor', '=', emisor)
    .orderBy('n')
    .execute()
  return filas.map(({ n }) => n)
}

beforeAll(async () => {
  smtp = await abrirSmtp()
  mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00', entorno: conSmtp(smtp.url) })
  for (const [entidad, lider] of [
    ['25200', 'ana'],
    ['25295', 'beto'],
  ] as const)
    await insertPlan(mundo, { entidad, lider })
  await llenar(mundo.as('ana'), '25200', direccion('25200'))
  await llenar(mundo.as('beto'), '25295', direccion('25295'))
  const ficha = { entidad: '25295', n: 1, representante: 'Tulia Moreno', cargo: 'alcalde', nit: '899999000-1' }
  await mundo.servicios.conexion.db
    .insertInto('ficha_entidad')
    .values({
      ...{
        ...ficha,
        representante_desde: '2020-01-01',
        correo_oficial: 'contacto@gachancipa.gov.co',
        direccion: 'Plaza',
      },
      ...{ oficina_planeacion: 'Planeación', organo_control: 'Control interno', en: '2023-01-01' },
    })
    .execute()
  mundo.reloj.fijar(DESPUES)
})
afterAll(async () => {
  await mundo.cerrar()
  await smtp.cerrar()
})

describe('La lista de los oficios', () => {
  it('trae a todos los que deben el corte, y a nadie más; nada se numera mientras se revisa', async () => {
    const lote = await preparar('diego')
    const { cuerpo } = await mundo.as('diego').get(`/api/oficios/lotes/${lote}/entidades?tamano=500`)
    expect(cuerpo.total).toBe(116)
    expect(new Set(cuerpo.filas.map((f: { sinOficio: string | null }) => f.sinOficio))).toEqual(new Set([null]))
    expect(cuerpo.filas.every((f: { entidad: { departamento: string } }) => f.entidad.departamento === '25')).toBe(true)
    expect(await numeros('25')).toEqual([])
    await mundo.as('diego').post(`/api/oficios/lotes/${lote}/descarte`)
    expect((await firmar(lote)).cuerpo.type).toBe('oficio.lote_estado')
  })

  it('la vista previa dirige el oficio a quien ocupa el cargo ese día, o al cargo si no se sabe quién es', async () => {
    const lote = await preparar('diego', { entidades: ['25200', '25295'] })
    const previa = async (codigo: string) =>
      (await mundo.as('diego').get(`/api/oficios/lotes/${lote}/entidades/${codigo}/previa`)).cuerpo
    expect((await previa('25200')).destinatario).toBe('Señor(a) Alcalde(sa) de Cogua')
    const suya = await previa('25295')
    expect(suya.destinatario).toBe('Señor(a)\nTulia Moreno\nAlcalde(sa) de Gachancipá')
    expect(suya.parrafos.join(' ')).toContain('15 de abril de 2023')
    expect(suya.copia).toEqual([COPIA, 'beto@ejemplo.gov.co'])
  })

  it('sacar a alguien pide un motivo, y devolverlo lo borra', async () => {
    const lote = await preparar('diego', { entidades: ['25200', '25295'] })
    const retiro = `/api/oficios/lotes/${lote}/entidades/25200/retiro`
    expect((await mundo.as('diego').post(retiro, { motivo: 'no' })).status).toBe(400)
    expect((await mundo.as('diego').post(retiro, { motivo: 'Se habló con su alcaldesa' })).cuerpo).toEqual({
      excluidas: 1,
    })
    expect((await mundo.as('diego').post(retiro, { motivo: null })).cuerpo).toEqual({ excluidas: 0 })
  })

  it('otra gobernación no la ve, ni pone en ella a quien no es suyo', async () => {
    const lote = await preparar('diego', { entidades: ['25200'] })
    expect((await mundo.as('elena').get(`/api/oficios/lotes/${lote}`)).status).toBe(404)
    const ajena = await mundo.as('diego').post('/api/oficios/lotes', { ...VENCIDO, entidades: ['05001'] })
    expect(ajena.cuerpo.type).toBe('territorio.ajeno')
  })
})

describe('La firma', () => {
  it('numera seguido desde 1, guarda lo que dice con su huella y no da número a quien reportó en el intermedio', async () => {
    const lote = await preparar('gabi', { entidades: ['25200', '25295'] })
    await mundo.as('ana').post(`${direccion('25200')}/envio`)
    const { cuerpo } = await firmar(lote)
    expect(cuerpo).toEqual({
      ...{ oficios: 1, sinOficio: 1 },
      ...{ desde: 'OF-25-2023-000001', hasta: 'OF-25-2023-000001' },
    })
    const fila = await mundo.servicios.conexion.db.selectFrom('oficio').selectAll().executeTakeFirstOrThrow()
    expect(createHash('sha256').update(fila.texto).digest().equals(fila.sha256)).toBe(true)
    expect(textoOficio(leerOficio(fila.texto))).toBe(fila.texto)
    const lista = (await mundo.as('gabi').get(`/api/oficios/lotes/${lote}/entidades`)).cuerpo.filas
    expect(lista.map((f: { sinOficio: string | null }) => f.sinOficio)).toEqual(['reporto', null])
    expect((await firmar(lote)).cuerpo.type).toBe('oficio.lote_estado')
  })

  it('quien revisa prepara y no firma', async () => {
    const lote = await preparar('diego', { entidades: ['25295'] })
    expect((await mundo.as('diego').post(`/api/oficios/lotes/${lote}/firma`)).cuerpo.type).toBe('permiso.falta')
  })

  it('sale con el PDF adjunto y siempre con copia a quien manda la circular', async () => {
    smtp.recibidos.length = 0
    expect(await despachar(mundo)).toEqual([])
    const [carta, ...otras] = smtp.recibidos.filter(({ crudo }) => crudo.includes('Oficio OF-25-'))
    expect(otras).toEqual([])
    expect(carta?.para).toEqual(['contacto@gachancipa.gov.co', COPIA, 'beto@ejemplo.gov.co'])
    expect(cabecera(carta?.crudo ?? '', 'Cc')).toContain(COPIA)
    expect(carta?.crudo).toContain('filename=OF-25-2023-000001.pdf')
    const oficio = await verOficio('OF-25-2023-000001')
    expect(oficio.estado).toBe('aceptado')
    expect(oficio.sucesos.map((s: { clase: string }) => s.clase)).toEqual(['firmado', 'puesto_en_correo', 'aceptado'])
  })

  it('la copia no la quita nadie: ni por la puerta, ni en la base de datos', async () => {
    const lote = await preparar('gabi', { entidades: ['25295'], copia: [], cc: null })
    expect((await mundo.as('gabi').get(`/api/oficios/lotes/${lote}`)).cuerpo.copia).toEqual([COPIA])
    const { pool } = mundo.servicios.conexion
    await expect(pool.query("update correo set copia = '{}'")).rejects.toThrow(/A quién va un correo no cambia/)
    await expect(pool.query("update oficio set copia = '{otra@x.co}'")).rejects.toThrow(/Un oficio firmado no cambia/)
    await expect(pool.query('delete from copia_obligada')).rejects.toThrow()
    await expect(pool.query('update copia_obligada set hasta = desde')).rejects.toThrow()
  })

  it('ni la deja por fuera al escribirlo: la base de datos no recibe un oficio ni su correo sin ella', async () => {
    const cliente = await mundo.servicios.conexion.pool.connect()
    const otro = async (tabla: string, cambios: object) => {
      await cliente.query('begin')
      const modelo = JSON.stringify(tabla === 'oficio' ? { n: 1 } : { clase: 'oficio.carta' })
      return cliente
        .query(
          `insert into ${tabla} select (jsonb_populate_record(t, $1)).* from ${tabla} t where to_jsonb(t) @> $2 limit 1`,
          [JSON.stringify({ id: randomUUID(), ...cambios }), modelo],
        )
        .finally(() => cliente.query('rollback'))
    }
    const oficio = (copia: string[]) =>
      otro('oficio', { n: 900, radicado: 'OF-25-2023-000900', entidad: '25200', copia })
    const correo = (clase: string, copia: string[]) => otro('correo', { clave: 'de-prueba', clase, copia })
    const CLASES = ['oficio.carta', 'oficio.sin_efecto', 'difusion.traslado']
    for (const copia of [['otra@x.co'], ['beto@ejemplo.gov.co', `no-${COPIA}`]]) {
      await expect(oficio(copia)).rejects.toThrow(/Un oficio va con copia/)
      for (const clase of CLASES) await expect(correo(clase, copia)).rejects.toThrow(/Un oficio va con copia/)
    }
    // The same rows with the copy are taken: nothing else of them was wrong.
    expect((await oficio([COPIA])).rowCount).toBe(1)
    for (const clase of CLASES) expect((await correo(clase, [COPIA])).rowCount).toBe(1)
    cliente.release()
  })
})

describe('Lo que pasa después', () => {
  it('si reporta entre la firma y la salida, no sale: el número queda y lo dice', async () => {
    const lote = await preparar('gabi', { entidades: ['25295'] })
    await firmar(lote)
    await mundo.as('beto').post(`${direccion('25295')}/envio`)
    smtp.recibidos.length = 0
    await despachar(mundo)
    expect(smtp.recibidos.filter(({ crudo }) => crudo.includes('Oficio OF-25-'))).toEqual([])
    const oficio = await verOficio('OF-25-2023-000002')
    expect(oficio).toMatchObject({ estado: 'no_salio' })
    expect(oficio.sucesos.at(-1).detalle).toMatch(/^No salió: la entidad reportó el 20 de abril de 2023/)
    expect(await numeros('25')).toEqual([1, 2])
    await mundo.as('beto').post(`${direccion('25295')}/retiro`, { motivo: 'Otra vuelta de la prueba' })
  })

  it('si reporta cuando ya estaba en el correo de salida, tampoco sale', async () => {
    const lote = await preparar('gabi', { entidades: ['25295'] })
    await firmar(lote)
    smtp.conducta = { mensaje: () => 451 }
    await despachar(mundo)
    expect((await verOficio('OF-25-2023-000003')).estado).toBe('por_enviar')
    await mundo.as('beto').post(`${direccion('25295')}/envio`)
    smtp.conducta = {}
    smtp.recibidos.length = 0
    await despachar(mundo)
    expect(smtp.recibidos.filter(({ crudo }) => crudo.includes('Oficio OF-25-'))).toEqual([])
    const { sucesos, estado } = await verOficio('OF-25-2023-000003')
    expect(estado).toBe('no_salio')
    expect(sucesos.map((s: { clase: string }) => s.clase)).toEqual([
      ...['firmado', 'puesto_en_correo', 'intento_fallido', 'no_salio'],
    ])
    await mundo.as('beto').post(`${direccion('25295')}/retiro`, { motivo: 'Otra vuelta de la prueba' })
  })

  it('el rechazo del servidor, la devolución posterior y la guía quedan en su historia', async () => {
    const lote = await preparar('gabi', { entidades: ['25295'] })
    await firmar(lote)
    smtp.conducta = { destinatario: (d) => (d === 'contacto@gachancipa.gov.co' ? 550 : null) }
    await despachar(mundo)
    smtp.conducta = {}
    const rechazado = await verOficio('OF-25-2023-000004')
    expect(rechazado.estado).toBe('rebotado')
    const guia = {
      transportadora: 'Servicios Postales',
      guia: 'RA123456789CO',
      despachadoEl: '2023-04-21',
      prueba: null,
    }
    const anotada = await mundo.as('diego').post('/api/oficios/OF-25-2023-000004/guias', guia)
    expect(anotada.cuerpo).toEqual({ estado: 'enviado', n: 1 })
    const acuse = () => mundo.as('beto').post('/api/oficios/OF-25-2023-000004/acuse')
    expect((await acuse()).cuerpo).toEqual({ estado: 'leido' })
    expect((await acuse()).cuerpo.type).toBe('oficio.sin_acuse')
    expect((await mundo.as('ana').get('/api/oficios/OF-25-2023-000004')).status).toBe(404)
  })

  it('un aviso de devolución pegado entero devuelve el oficio, una vez', async () => {
    const { id } = await mundo.servicios.conexion.db
      .selectFrom('correo')
      .select('id')
      .where('clave', '=', 'oficio/OF-25-2023-000001')
      .executeTakeFirstOrThrow()
    const aviso = avisoDe(`${id}@kpt.ejemplo.gov.co`, 'contacto@gachancipa.gov.co')
    const pegar = () => mundo.as('diego').post('/api/oficios/rebotes', { aviso })
    expect((await pegar()).cuerpo).toEqual({
      ...{ radicado: 'OF-25-2023-000001', direccion: 'contacto@gachancipa.gov.co' },
      ...{ codigo: '5.1.1', motivo: '550 5.1.1 User unknown' },
    })
    await pegar()
    const { estado, sucesos } = await verOficio('OF-25-2023-000001')
    expect(estado).toBe('rebotado')
    expect(sucesos.filter((s: { clase: string }) => s.clase === 'rebotado')).toHaveLength(1)
    const deNadie = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`
    const ajeno = await mundo.as('diego').post('/api/oficios/rebotes', { aviso: aviso.replaceAll(id, deNadie) })
    expect(ajeno.cuerpo.type).toBe('oficio.rebote')
  })

  it('la línea de comandos lee los avisos de una carpeta y no anota dos veces el mismo', async () => {
    const { id } = await mundo.servicios.conexion.db
      .selectFrom('correo')
      .select('id')
      .where('clave', '=', 'oficio/OF-25-2023-000001')
      .executeTakeFirstOrThrow()
    const carpeta = await mkdtemp(join(tmpdir(), 'kpt-avisos-'))
    await writeFile(join(carpeta, '1.eml'), avisoDe(`${id}@kpt.ejemplo.gov.co`, 'kpt@dnp.gov.co'))
    await writeFile(join(carpeta, '2.eml'), 'Subject: Gracias\n\nRecibido')
    const correr = async () => {
      const { codigo, salida } = await kpt(['correo', 'rebote', carpeta], mundo)
      return { codigo, ...JSON.parse(salida) }
    }
    const anotado = { radicado: 'OF-25-2023-000001', direccion: 'kpt@dnp.gov.co', nuevo: true }
    expect(await correr()).toMatchObject({
      codigo: 0,
      leidos: 2,
      anotados: [anotado],
      sinCarta: [join(carpeta, '2.eml')],
    })
    expect(await correr()).toMatchObject({ anotados: [{ ...anotado, nuevo: false }] })
    const { estado, sucesos } = await verOficio('OF-25-2023-000001')
    // A copy that comes back does not make the letter come back.
    expect([estado, sucesos.at(-1).clase]).toEqual(['rebotado', 'copia_rechazada'])
    await rm(carpeta, { recursive: true })
  })

  it('para el expediente: los oficios de un corte con su entrega, y el mismo PDF', async () => {
    const clave = { entidad: '25295', instrumento: 'seguimiento', vigencia: 2023, corte: 1 } as const
    const suyos = await findOficiosDelCorte(mundo.servicios.conexion.db, alcanceInterno(), clave)
    expect(suyos.map(({ radicado, estado }) => [radicado, estado])).toEqual([
      ['OF-25-2023-000001', 'rebotado'],
      ['OF-25-2023-000002', 'no_salio'],
      ['OF-25-2023-000003', 'no_salio'],
      ['OF-25-2023-000004', 'leido'],
    ])
    expect(suyos[3]?.guias[0]).toMatchObject({ guia: 'RA123456789CO', prueba: null })
    const [primero] = suyos
    const dibujado = primero && (await pdfDeOficio(primero.hechos))
    const { cuerpo } = await mundo.as('beto').get('/api/oficios/OF-25-2023-000001/pdf')
    expect(dibujado?.equals(cuerpo)).toBe(true)
    expect(primero && (await dibujarOficio(primero.hechos, 'ua-1')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('cualquiera comprueba el oficio con su número, sin saber a qué buzón fue', async () => {
    const { cuerpo } = await mundo.publico.get('/api/verificaciones/oficios/OF-25-2023-000001')
    expect(cuerpo).toMatchObject({ radicado: 'OF-25-2023-000001', entidad: 'Gachancipá', sinEfecto: null })
    expect(JSON.stringify(cuerpo)).not.toContain('@')
    const pdf = await mundo.as('beto').get('/api/oficios/OF-25-2023-000001/pdf')
    expect(createHash('sha256').update(pdf.cuerpo).digest('hex')).toBe(cuerpo.pdf)
    expect((await mundo.publico.get('/api/verificaciones/oficios/OF-25-2023-000099')).status).toBe(404)
  })
})

function avisoDe(mensaje: string, direccion: string): string {
  return [
    'From: MAILER-DAEMON@gachancipa.gov.co',
    'Message-ID: <aviso-1@gachancipa.gov.co>',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    ...['', '--b', 'Content-Type: text/plain', '', 'No se pudo entregar.', ''],
    ...['--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; correo.gachancipa.gov.co', ''],
    ...[`Final-Recipient: rfc822; ${direccion}`, 'Action: failed', 'Status: 5.1.1'],
    ...['Diagnostic-Code: smtp; 550 5.1.1 User', ' unknown', ''],
    ...[
      '--b',
      'Content-Type: message/rfc822',
      '',
      `Message-ID: <${mensaje}>`,
      'Subject: Oficio',
      '',
      'Texto',
      '--b--',
      '',
    ],
  ].join('\r\n')
}
