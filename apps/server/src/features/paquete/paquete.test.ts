import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drenarCola } from '../../platform/jobs/index.ts'
import { verificarPaquete } from '../../platform/paquete/index.ts'
import { abrirZipParaLeer } from '../../platform/zip/index.ts'
import { borrarCarpeta, crearCarpeta } from '../../testing/carpeta.ts'
import type { Nombre } from '../../testing/gente.ts'
import { kpt } from '../../testing/linea.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { direccion, escribir, llenar } from '../../testing/reporte.ts'
import { armarZip } from '../../testing/zip.ts'
import { tareasPaquete } from './tareas.ts'

const correr = promisify(execFile)
const REPORTE = direccion('25200')
const PAQUETE = `${REPORTE}/paquete`
const M2 = meta('25200', 2)

describe('El paquete de evidencias de un reporte (numeral 2.c; R4.1, N2)', () => {
  let mundo: Mundo
  let carpeta: string
  beforeAll(async () => {
    carpeta = await crearCarpeta('paquete')
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
  })
  afterAll(async () => {
    await mundo.cerrar()
    await borrarCarpeta(carpeta)
  })

  const preparar = async (quien: Nombre) => {
    const pedido = await mundo.as(quien).post(PAQUETE)
    expect(pedido.status).toBe(200)
    await drenarCola(mundo.servicios, tareasPaquete, () => {})
    return (await mundo.as(quien).get(PAQUETE)).cuerpo
  }
  const bajar = async (quien: Nombre, nombre: string) => {
    const { cuerpo, status } = await mundo.as(quien).get(`${PAQUETE}/archivo`)
    expect(status).toBe(200)
    const ruta = join(carpeta, nombre)
    await writeFile(ruta, cuerpo)
    return { ruta, bytes: cuerpo as Buffer }
  }

  it('antes del primer envío no hay qué empacar', async () => {
    expect((await mundo.as('ana').post(PAQUETE)).cuerpo.type).toBe('reporte.no_existe')
    await llenar(mundo.as('ana'), '25200', REPORTE)
    expect((await mundo.as('ana').post(PAQUETE)).cuerpo.type).toBe('paquete.sin_envio')
    expect((await mundo.as('ana').get(`${PAQUETE}/archivo`)).cuerpo.type).toBe('paquete.no_existe')
  })

  it('con dos rondas, trae versiones, lo pedido y lo respondido, diferencias, veredicto y la cadena', async () => {
    const [ana, diego] = [mundo.as('ana'), mundo.as('diego')]
    const enlace = { direccion: 'https://ejemplo.gov.co/acta', nombre: 'Acta', descripcion: '', metas: [M2] }
    for (const personal of [false, true])
      expect((await ana.post(`${REPORTE}/evidencias/enlaces`, { ...enlace, personal })).status).toBe(200)
    expect((await ana.post(`${REPORTE}/envio`)).status).toBe(200)
    const pedido = { version: 1, general: false, motivo: 'Revisar esta cifra', vence: '2023-04-20' }
    const metas = [{ meta: M2, motivo: 'No coincide con el soporte' }]
    expect((await diego.post(`${REPORTE}/ajustes`, { ...pedido, metas })).status).toBe(200)
    await escribir(ana, REPORTE, { meta: M2, campo: 'ejecutado', base: '5', valor: '8' })
    await ana.post(`${REPORTE}/ajustes/1/respuestas`, { meta: M2, texto: 'Se corrigió con el acta' })
    expect((await ana.post(`${REPORTE}/envio`)).status).toBe(200)
    expect((await diego.post(`${REPORTE}/validacion`, { version: 2, observaciones: 'Conforme' })).status).toBe(200)
    const visto = await preparar('diego')
    expect(visto).toMatchObject({
      reservada: true,
      enCurso: null,
      fallido: false,
      listo: { alDia: true, reservadas: 0 },
    })
    const { ruta, bytes } = await bajar('diego', 'diego.zip')
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(visto.listo.sha256)
    const zip = await abrirZipParaLeer(ruta)
    expect(zip.nombres).toEqual([
      ...['versiones/version-1.json', 'versiones/version-2.json'],
      ...['constancias/KPT-S-25200-2023-1-V1.pdf', 'constancias/KPT-S-25200-2023-1-V2.pdf', 'ajustes/ronda-1.json'],
      ...['diferencias/de-1-a-2.json', 'veredictos.json', 'historia.json', 'comunicaciones/correos.json'],
      ...['comunicaciones/oficios.json', 'comunicaciones/hilos.json', 'comunicaciones/ayudas.json'],
      ...['acompanamiento/llamadas.json', 'acompanamiento/asistencias.json', 'evidencias.json', 'auditoria.jsonl'],
      ...['indice.json', 'indice.pdf', 'LEAME.txt', 'SUMAS.txt'],
    ])
    const leer = async (nombre: string) => JSON.parse((await buffer(await zip.leer(nombre))).toString('utf8'))
    expect(await leer('ajustes/ronda-1.json')).toMatchObject({
      metas: [{ meta: M2 }],
      respuestas: [{ texto: 'Se corrigió con el acta' }],
    })
    expect(await leer('diferencias/de-1-a-2.json')).toMatchObject([
      { meta: M2, campo: 'ejecutado', antes: '5', despues: '8' },
    ])
    expect((await leer('historia.json')).map((s: { acto: string }) => s.acto)).toEqual([
      'enviar',
      'solicitar_ajustes',
      'enviar',
      'validar',
    ])
    const { versiones } = (await mundo.as('ana').get(REPORTE)).cuerpo
    const congelada = await buffer(await zip.leer('versiones/version-2.json'))
    expect(createHash('sha256').update(congelada).digest('hex')).toBe(versiones[0].sha256)
  })

  it('el programa lo comprueba, y también unzip y sha256sum, sin KPT', async () => {
    const ruta = join(carpeta, 'diego.zip')
    const { codigo, salida } = await kpt(['paquete', 'verificar', ruta])
    expect([codigo, JSON.parse(salida)]).toEqual([0, { integra: true, eslabones: 20, primerFallo: null }])
    const destino = join(carpeta, 'desempacado')
    await mkdir(destino)
    await correr('unzip', ['-q', ruta, '-d', destino])
    await correr('sha256sum', ['--quiet', '-c', 'SUMAS.txt'], { cwd: destino })
    await writeFile(join(destino, 'veredictos.json'), '[]')
    await expect(correr('sha256sum', ['--quiet', '-c', 'SUMAS.txt'], { cwd: destino })).rejects.toMatchObject({
      stdout: expect.stringContaining('veredictos.json'),
    })
  })

  it('los mismos hechos dan los mismos octetos; uno nuevo lo deja atrás', async () => {
    const antes = (await mundo.as('diego').get(PAQUETE)).cuerpo.listo
    mundo.reloj.avanzar(3_600_000)
    expect((await preparar('diego')).listo).toEqual(antes)
    mundo.reloj.avanzar(3_600_000)
    const { db } = mundo.servicios.conexion
    await db.deleteFrom('paquete').execute()
    const otro = (await preparar('fabio')).listo
    expect(otro.sha256).toBe(antes.sha256)
  })

  it('a quien no puede abrir datos personales le llega sin ellos, contados', async () => {
    const deControl = await preparar('hugo')
    expect(deControl).toMatchObject({ reservada: false, listo: { reservadas: 1 } })
    const { ruta } = await bajar('hugo', 'hugo.zip')
    const zip = await abrirZipParaLeer(ruta)
    const lista = JSON.parse((await buffer(await zip.leer('evidencias.json'))).toString('utf8'))
    expect(lista.map((e: { personal: boolean; nombre: string }) => [e.personal, e.nombre]).sort()).toEqual([
      [false, 'Acta'],
      [true, ''],
    ])
    expect((await mundo.as('diego').get(PAQUETE)).cuerpo.reservada).toBe(true)
  })

  it('un archivo cambiado, quitado o añadido se descubre; la cadena tocada también, aunque se rehagan las sumas', async () => {
    const zip = await abrirZipParaLeer(join(carpeta, 'hugo.zip'))
    const partes = new Map<string, Buffer>()
    for (const nombre of zip.nombres) partes.set(nombre, await buffer(await zip.leer(nombre)))
    const falla = async (cambiar: (copia: Map<string, Buffer>) => void) => {
      const copia = new Map(partes)
      cambiar(copia)
      const ruta = join(carpeta, 'tocado.zip')
      await writeFile(ruta, armarZip([...copia].map(([nombre, datos]) => ({ nombre, datos }))))
      return (await verificarPaquete(ruta)).falla?.frase ?? null
    }
    expect(await falla(() => {})).toBeNull()
    for (const nombre of [...partes.keys()].filter((n) => n !== 'SUMAS.txt'))
      expect(
        await falla((c) => c.set(nombre, Buffer.concat([c.get(nombre) ?? Buffer.alloc(0), Buffer.from(' ')]))),
        nombre,
      ).toContain(nombre)
    expect(await falla((c) => c.delete('historia.json'))).toContain('Falta el archivo historia.json')
    expect(await falla((c) => c.set('otro.txt', Buffer.from('x')))).toContain('otro.txt')
    expect(await falla((c) => c.delete('SUMAS.txt'))).toContain('no es un paquete')
    const sumar = (c: Map<string, Buffer>, nombre: string, datos: Buffer) => {
      const huella = (d: Buffer) => createHash('sha256').update(d).digest('hex')
      const sumas = (c.get('SUMAS.txt') ?? '').toString()
      c.set('SUMAS.txt', Buffer.from(sumas.replace(huella(c.get(nombre) ?? Buffer.alloc(0)), huella(datos))))
      c.set(nombre, datos)
    }
    const cadena = (partes.get('auditoria.jsonl') ?? '').toString()
    expect(await falla((c) => sumar(c, 'historia.json', Buffer.from('[]\n')))).toContain('índice')
    const trocada = Buffer.from(cadena.replace('usuario_lider', 'control'))
    expect(
      await falla((c) => {
        const indice = (c.get('indice.json') ?? '').toString()
        const huella = (d: Buffer) => createHash('sha256').update(d).digest('hex')
        sumar(
          c,
          'indice.json',
          Buffer.from(indice.replace(huella(partes.get('auditoria.jsonl') ?? Buffer.alloc(0)), huella(trocada))),
        )
        sumar(c, 'auditoria.jsonl', trocada)
      }),
    ).toContain('cadena')
    await writeFile(join(carpeta, 'nada.zip'), 'no es un zip')
    expect((await verificarPaquete(join(carpeta, 'nada.zip'))).falla?.n).toBe(0)
    const cortado = (await readFile(join(carpeta, 'hugo.zip'))).subarray(0, 5_000)
    await writeFile(join(carpeta, 'cortado.zip'), cortado)
    expect((await verificarPaquete(join(carpeta, 'cortado.zip'))).falla?.n).toBe(0)
  })
})
