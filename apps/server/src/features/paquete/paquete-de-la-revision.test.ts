// Diego reviews Cogua's report, answers its checklist, asks in its file, notes what is only his team's, and was at a workshop with its people.
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { PERMISOS } from '@kpt/domain/acceso'
import { isoBogota } from '@kpt/domain/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alcanceInterno } from '../../platform/http/index.ts'
import { drenarCola } from '../../platform/jobs/index.ts'
import { abrirZipParaLeer } from '../../platform/zip/index.ts'
import { borrarCarpeta, crearCarpeta } from '../../testing/carpeta.ts'
import { conSmtp, despachar } from '../../testing/correos.ts'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'
import { abrirSmtp, type Smtp } from '../../testing/smtp.ts'
import { findUltimoActo } from '../auditoria/index.ts'
import { tareasPaquete } from './tareas.ts'

const REPORTE = direccion('25200')
const PAQUETE = `${REPORTE}/paquete`
const META = meta('25200', 1)
const CLAVE = { instrumento: 'seguimiento', vigencia: 2023, corte: 1 } as const
const SECRETO = 'Preguntar por el acueducto veredal'

describe('Lo que la revisión deja en el paquete (numerales 2.a, 2.b, 2.c y 9; R4.1)', () => {
  let mundo: Mundo
  let carpeta: string
  let smtp: Smtp
  beforeAll(async () => {
    carpeta = await crearCarpeta('paquete-revision')
    smtp = await abrirSmtp()
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00', entorno: conSmtp(smtp.url) })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(mundo.as('ana'), '25200', REPORTE)
    await hacer('ana', `${REPORTE}/envio`)
  })
  afterAll(async () => {
    await mundo.cerrar()
    await smtp.cerrar()
    await borrarCarpeta(carpeta)
  })

  const hacer = async (quien: Nombre, ruta: string, cuerpo: object = {}) => {
    mundo.reloj.avanzar(1_000)
    const respuesta = await mundo.as(quien).post(ruta, cuerpo)
    expect([ruta, respuesta.status]).toEqual([ruta, 200])
    return respuesta.cuerpo
  }
  const preparar = async (quien: Nombre) => {
    expect((await mundo.as(quien).post(PAQUETE)).status).toBe(200)
    await drenarCola(mundo.servicios, tareasPaquete, () => {})
  }
  const alDia = async (quien: Nombre) => (await mundo.as(quien).get(PAQUETE)).cuerpo.listo.alDia as boolean
  const abrir = async (quien: Nombre) => {
    const ruta = join(carpeta, `${quien}.zip`)
    await writeFile(ruta, (await mundo.as(quien).get(`${PAQUETE}/archivo`)).cuerpo)
    const zip = await abrirZipParaLeer(ruta)
    const textos = new Map<string, string>()
    for (const nombre of zip.nombres) textos.set(nombre, (await buffer(await zip.leer(nombre))).toString('utf8'))
    return { textos, leer: (nombre: string) => JSON.parse(textos.get(nombre) ?? 'null') }
  }
  const asistencia = (entidades: string[], tema: string) => ({
    ...{ id: randomUUID(), fecha: '2023-04-03', clase: 'taller', tema, detalle: '', entidades },
    ...{ brindadaPor: 'Secretaría de Planeación', personas: ['Ana Cogua, secretaria'] },
  })

  it('trae la lista respondida, los hilos, los contactos y las asistencias de la entidad; ninguna nota privada', async () => {
    const respuesta = { version: 1, item: 'pesos', respuesta: 'no', nota: 'La meta 2 está en miles' }
    await hacer('diego', `${REPORTE}/lista`, respuesta)
    await hacer('diego', `${REPORTE}/notas`, { id: randomUUID(), meta: META, texto: SECRETO })
    const menciones = [mundo.cuentaDe('ana')]
    await hacer('diego', `${REPORTE}/hilos/${META}`, {
      id: randomUUID(),
      texto: '¿De qué fecha es el acta?',
      menciones,
    })
    await hacer('diego', `${REPORTE}/hilos/${META}/actos`, { id: randomUUID(), acto: 'resolver' })
    await hacer('ana', `${REPORTE}/metas/${META}/comentarios`, {
      id: randomUUID(),
      texto: 'Esto es solo entre nosotras',
    })
    await hacer('diego', '/api/asistencias', asistencia(['25200', '25295'], 'Cargue del primer corte'))
    await hacer('diego', '/api/asistencias', asistencia(['25295'], 'Solo de Gachancipá'))
    await preparar('diego')
    const { textos, leer } = await abrir('diego')
    const lista = leer('revision/lista-1-25.json')
    expect(lista).toMatchObject({ version: 1, organismo: 'Gobernación de Cundinamarca' })
    expect(lista.items.find((i: { clave: string }) => i.clave === 'pesos').respuesta).toMatchObject({
      ...{ respuesta: 'no', nota: 'La meta 2 está en miles', autor: { nombre: 'Diego Gobernación' } },
    })
    expect([...textos.keys()].filter((n) => n.startsWith('revision/'))).toEqual(['revision/lista-1-25.json'])
    expect(leer('comunicaciones/hilos.json')).toMatchObject([
      {
        ...{ lugar: META, actos: [{ acto: 'resolver', autor: 'Diego Gobernación' }] },
        mensajes: [{ texto: '¿De qué fecha es el acta?', menciones: ['Ana Cogua'] }],
      },
    ])
    const temas = leer('acompanamiento/asistencias.json').map((a: { tema: string }) => a.tema)
    expect(temas).toEqual(['Cargue del primer corte'])
    for (const [nombre, texto] of textos)
      for (const ajeno of [SECRETO, 'nota.escribir', 'Esto es solo entre nosotras'])
        expect(texto.includes(ajeno), `${nombre}: ${ajeno}`).toBe(false)
  })

  it('una nota del equipo sobre un municipio tampoco entra en el del departamento, que comparte la cadena', async () => {
    const { db } = mundo.servicios.conexion
    const notas = await db.selectFrom('auditoria').select('sujeto').where('cadena', '=', '25').execute()
    expect(notas).toEqual([{ sujeto: 'reporte/seguimiento/2023/1' }])
    expect(await findUltimoActo(db, alcanceInterno(), { entidad: '25', ...CLAVE })).toBeNull()
  })

  it('quien solo vigila no lee los hilos: su paquete dice cuántos mensajes no van', async () => {
    await preparar('hugo')
    const { textos, leer } = await abrir('hugo')
    expect(textos.has('comunicaciones/hilos.json')).toBe(false)
    expect(leer('indice.json').omitidas).toMatchObject({ mensajes: 1 })
    expect(leer('revision/lista-1-25.json').version).toBe(1)
    for (const rol of Object.keys(PERMISOS['evidencia.reservada'])) expect(PERMISOS['hilo.ver']).toHaveProperty(rol)
  })

  it.each<[string, () => Promise<unknown>]>([
    [
      'un mensaje en un hilo',
      () => hacer('ana', `${REPORTE}/hilos/${META}`, { id: randomUUID(), texto: 'Es de enero', menciones: [] }),
    ],
    [
      'un contacto',
      () =>
        hacer('diego', '/api/entidades/25200/radar/seguimiento/2023/1/llamadas', {
          ...{ id: randomUUID(), medio: 'llamada', con: 'Ana Cogua', resultado: 'ya_envio', nota: '' },
        }),
    ],
    ['una asistencia técnica', () => hacer('diego', '/api/asistencias', asistencia(['25200'], 'Segunda visita'))],
    [
      'algo dicho en una solicitud de ayuda sobre el reporte',
      () =>
        hacer('ana', '/api/ayudas', {
          ...{ id: randomUUID(), categoria: 'reporte', asunto: 'No deja enviar', texto: '¿Qué falta?', ruta: '/' },
          ...{ problema: null, entidad: '25200', reporte: CLAVE },
        }),
    ],
    [
      'un oficio',
      async () => {
        const libre = { clase: 'libre', sobre: CLAVE, asunto: 'Reunión', texto: 'Lo esperamos.', entidades: ['25200'] }
        const { lote } = await hacer('diego', '/api/oficios/lotes', libre)
        await hacer('gabi', `/api/oficios/lotes/${lote}/firma`)
      },
    ],
    [
      'un correo que sale, y lo que es de un oficio y sus copias',
      () => {
        mundo.reloj.avanzar(1_000)
        return despachar(mundo)
      },
    ],
    [
      'un correo que volvió',
      async () => {
        mundo.reloj.avanzar(1_000)
        const { rows } = await mundo.servicios.conexion.pool.query(
          `insert into correo_rebote (correo, direccion, codigo, motivo, huella, en)
          select id, para, '5.1.1', 'Usuario desconocido', sha256('aviso'), $1 from correo
          where sujeto like 'constancia/%' returning correo`,
          [isoBogota(mundo.reloj.ahora())],
        )
        expect(rows.length).toBeGreaterThan(0)
      },
    ],
    [
      'una respuesta de la lista',
      () => hacer('diego', `${REPORTE}/lista`, { version: 1, item: 'pesos', respuesta: 'si', nota: '' }),
    ],
  ])('%s lo deja atrás, y uno nuevo lo trae', async (_, pasar) => {
    await preparar('diego')
    expect(await alDia('diego')).toBe(true)
    await pasar()
    expect(await alDia('diego')).toBe(false)
    await preparar('diego')
    expect(await alDia('diego')).toBe(true)
  })

  it('lo que pasa con otra entidad, o dice el equipo para sí, lo deja como estaba', async () => {
    await hacer('diego', '/api/asistencias', asistencia(['25295'], 'Otra de Gachancipá'))
    await hacer('diego', `${REPORTE}/notas`, { id: randomUUID(), meta: null, texto: SECRETO })
    expect(await alDia('diego')).toBe(true)
  })
})
