// A thousand letters in one batch: signed once, put in the outbox and sent by two servers that are killed in the middle of each, with a real mail
// server at the other end. No number is missing, each letter is one row, none is lost, and only what a dead server held arrives twice.
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { abrirServicios } from '../apps/server/src/abrir.ts'
import { crearApp } from '../apps/server/src/app.ts'
import { readConfig } from '../apps/server/src/config.ts'
import { anotarAviso } from '../apps/server/src/features/oficios/index.ts'
import type { Servicios } from '../apps/server/src/platform/servicios.ts'
import { insertSesion } from '../apps/server/src/platform/sesion/sesion.repo.ts'
import { recienFirmada } from '../apps/server/src/testing/firmada.ts'
import { sembrarLideres } from '../apps/server/src/testing/recordatorios-con-muertes.ts'
import { esperarA, lanzarServidor, terminarServidor } from '../apps/server/src/testing/servidores-que-mueren.ts'
import { abrirSmtp, type Smtp } from '../apps/server/src/testing/smtp.ts'
import type { Banco, BaseDeBanco } from './lib/banco.ts'
import { enMb, enMs, numero, porSegundo, tabla, veredictos } from './lib/cifras.ts'
import type { Opciones } from './lib/opciones.ts'
import { entidadesObligadas } from './lib/sembrado.ts'

/** After the limit of the first corte of 2023. */
const DIA = Date.parse('2023-04-20T08:00:00-05:00')
const OFICIOS = 1_000
const SOBRE = { instrumento: 'seguimiento', vigencia: 2023, corte: 1 }
/** Milliseconds of the mail server with each letter while there are deaths. */
const DEMORA = 15
const DEVUELTAS = 3

export function medirOficios(banco: Banco, _: Opciones): Promise<string> {
  return banco.conBase(async (base) => {
    const smtp = await abrirSmtp()
    try {
      return await medir(base, smtp)
    } finally {
      await smtp.cerrar()
    }
  })
}

async function medir(base: BaseDeBanco, smtp: Smtp): Promise<string> {
  const entidades = entidadesObligadas(base, SOBRE.vigencia)
    .filter((codigo) => codigo.length === 5)
    .slice(0, OFICIOS + 50)
  await sembrarLideres(base.conexion.pool, entidades, '2022-01-01')
  const malas = entidades.slice(0, DEVUELTAS).map((codigo) => `lider.${codigo}@ejemplo.gov.co`)
  smtp.conducta = { destinatario: (d) => (malas.includes(d) ? 550 : null) }
  const firma = await firmar(base, smtp, entidades)
  const vida = await castigar(base, smtp, firma.oficios)
  const fin = await contar(base)
  const rebotes = await devolver(base, smtp)
  const ids = new Set(fin.ids)
  const suyos = smtp.recibidos.filter(({ crudo }) => crudo.includes('Oficio OF-DNP-2023-'))
  const repetidas = suyos.length - new Set(suyos.map(({ mensaje }) => mensaje)).size
  return [
    tabla([
      {
        ...{ '': 'Firmar el lote', oficios: numero(firma.oficios), tiempo: enMs(firma.ms) },
        'memoria que añade': enMb(firma.memoria),
      },
      {
        ...{ '': `Dos servidores, ${vida.muertos} muertes`, oficios: numero(fin.oficios), tiempo: enMs(vida.ms) },
        ...{ 'por segundo': porSegundo(fin.aceptados, vida.ms / 1000), 'memoria de un servidor': enMb(vida.memoria) },
        ...{ 'puestas al morir': numero(vida.puestasAlMorir), 'enviadas al morir': numero(vida.enviadasAlMorir) },
        repetidas: numero(repetidas),
      },
      {
        ...{ '': 'Qué fue de ellos', aceptados: numero(fin.aceptados), devueltos: numero(fin.devueltos) },
        ...{ 'no salieron': numero(fin.noSalieron), 'devueltos después': numero(rebotes) },
      },
    ]),
    veredictos([
      { que: 'mil oficios o más en un lote', cumple: firma.oficios >= OFICIOS },
      { que: 'los números van seguidos desde 1, sin huecos', cumple: fin.seguidos },
      {
        que: 'una fila y un correo de cada uno, ninguno perdido',
        cumple: fin.oficios === firma.oficios && ids.size === fin.oficios - fin.sinCorreo && fin.porEnviar === 0,
      },
      {
        que: 'murieron mientras se ponían y mientras salían',
        cumple: vida.puestasAlMorir < fin.oficios && vida.enviadasAlMorir < fin.aceptados,
      },
      {
        que: 'se repite a lo sumo el que cada muerto llevaba, con su mismo Message-ID',
        cumple: repetidas <= vida.muertos && suyos.every(({ mensaje }) => ids.has(mensaje)),
      },
      {
        que: 'todos con copia a la dirección de la circular',
        cumple: suyos.every(({ para }) => para.includes('kpt@dnp.gov.co')),
      },
      { que: 'los rechazos del servidor quedan anotados', cumple: fin.devueltos === DEVUELTAS },
      { que: 'los avisos de devolución también', cumple: rebotes === 2 },
      {
        que: 'quien reportó con su oficio ya en el correo de salida no lo recibe',
        cumple: vida.reporto !== '' && !vida.leLlego,
      },
    ]),
  ].join('\n')
}

async function firmar(base: BaseDeBanco, smtp: Smtp, entidades: readonly string[]) {
  return conServicios(base, smtp, async (servicios) => {
    const app = await crearApp(configDe(base, smtp), servicios)
    const ficha = await sembrarFirmante(servicios)
    const pedir = async (url: string, cuerpo: object) => {
      const payload = JSON.stringify(cuerpo)
      const headers = { 'content-type': 'application/json' }
      const r = await app.inject({ method: 'POST', url, payload, headers, cookies: { kpt_sesion: ficha } })
      if (r.statusCode !== 200) throw new Error(`${url}: ${r.statusCode} ${r.body}`)
      return r.json()
    }
    const pedido = { clase: 'vencido', sobre: SOBRE, asunto: '', texto: '', entidades }
    const { lote } = await pedir('/api/oficios/lotes', pedido)
    const antes = process.memoryUsage().rss
    const comienzo = performance.now()
    const { oficios } = await pedir(`/api/oficios/lotes/${lote}/firma`, {})
    const ms = performance.now() - comienzo
    const memoria = Math.max(0, process.memoryUsage().rss - antes)
    await app.close()
    return { oficios: Number(oficios), ms, memoria }
  })
}

async function sembrarFirmante(servicios: Servicios): Promise<string> {
  const { pool, db } = servicios.conexion
  const [cuenta, nombramiento] = [randomUUID(), randomUUID()]
  await pool.query(
    `with c as (insert into cuenta (id, correo, nombre, creada_en) values ($1, 'gloria@ejemplo.gov.co', 'Gloria', '2022-01-01'))
     insert into nombramiento (id, cuenta, rol, entidad, desde) values ($2, $1, 'administrador_dnp', null, '2022-01-01')`,
    [cuenta, nombramiento],
  )
  return (await insertSesion(db, cuenta, nombramiento, DIA, recienFirmada(servicios))).ficha
}

/** Both die while letters are put in the outbox, and again while they go out; somebody reports meanwhile. */
async function castigar(base: BaseDeBanco, smtp: Smtp, oficios: number) {
  const { pool } = base.conexion
  const lanzar = () => lanzarServidor({ urlApp: base.urlApp, entorno: entornoDe(smtp.url), ahora: DIA, soloCola: true })
  const dos = () => Promise.all([lanzar(), lanzar()])
  const estado = async () =>
    (await pool.query(CUENTAS)).rows[0] as { puestos: number; enviados: number; faltan: number }
  smtp.conducta = { ...smtp.conducta, demora: DEMORA }
  let vivos = await dos()
  let muertos = 0
  const matar = async () => {
    muertos += vivos.length
    await Promise.all(vivos.map(terminarServidor))
  }
  try {
    await esperarA(async () => (await estado()).puestos > oficios / 10)
    await matar()
    const puestasAlMorir = (await estado()).puestos
    const comienzo = performance.now()
    vivos = await dos()
    await esperarA(async () => (await estado()).enviados > oficios / 3)
    await matar()
    const enviadasAlMorir = (await estado()).enviados
    const reporto = await reportar(base)
    smtp.conducta = { ...smtp.conducta, demora: 0 }
    vivos = await dos()
    await esperarA(async () => (await estado()).faltan === 0)
    const memoria = await memoriaDe(vivos[0]?.pid ?? 0)
    const ms = performance.now() - comienzo
    const leLlego = smtp.recibidos.some(({ para }) => para.includes(`lider.${reporto}@ejemplo.gov.co`))
    return { muertos, puestasAlMorir, enviadasAlMorir, reporto, leLlego, ms, memoria }
  } finally {
    await Promise.all(vivos.map(terminarServidor))
  }
}

const CUENTAS = `select (count(*) filter (where puesto))::int as puestos,
  (count(*) filter (where estado = 'aceptado'))::int as enviados, (count(*) filter (where estado = 'por_enviar'))::int as faltan from oficio`

/** Somebody whose letter waits in the outbox sends its report at this moment. */
async function reportar({ conexion: { pool } }: BaseDeBanco): Promise<string> {
  const { rows } = await pool.query<{ entidad: string }>(
    `insert into reporte (entidad, instrumento, vigencia, corte, estado, primer_envio_en, creado_en)
     select entidad, instrumento, vigencia, corte, 'enviado', $1, $1 from oficio
     where estado = 'por_enviar' and puesto order by n desc limit 1 returning entidad`,
    [new Date(DIA).toISOString()],
  )
  return rows[0]?.entidad ?? ''
}

async function contar({ conexion: { pool } }: BaseDeBanco) {
  const { rows } = await pool.query(`select count(*)::int as oficios, (max(n) = count(*) and min(n) = 1) as seguidos,
    (count(*) filter (where correo is null))::int as "sinCorreo",
    (count(*) filter (where estado = 'por_enviar'))::int as "porEnviar",
    (count(*) filter (where estado = 'aceptado'))::int as aceptados,
    (count(*) filter (where estado = 'rebotado'))::int as devueltos,
    (count(*) filter (where estado = 'no_salio'))::int as "noSalieron" from oficio`)
  const correos = await pool.query<{ id: string }>("select id from correo where clase = 'oficio.carta'")
  return { ...rows[0], ids: correos.rows.map(({ id }) => `<${id}@kpt.ejemplo.gov.co>`) }
}

/** Two that were accepted come back later. */
async function devolver(base: BaseDeBanco, smtp: Smtp): Promise<number> {
  const { rows } = await base.conexion.pool.query<{ id: string; para: string }>(
    `select c.id, c.para from correo c join oficio o on o.correo = c.clave where o.estado = 'aceptado' order by o.n limit 2`,
  )
  return conServicios(base, smtp, async ({ conexion }) => {
    for (const { id, para } of rows) {
      const aviso = [
        'Message-ID: <aviso@ejemplo.gov.co>',
        ...['Content-Type: message/delivery-status', '', `Final-Recipient: rfc822; ${para}`, 'Action: failed'],
        ...['Status: 5.1.1', '', `Message-ID: <${id}@kpt.ejemplo.gov.co>`],
      ]
      await conexion.db.transaction().execute((tx) => anotarAviso(tx, aviso.join('\r\n'), DIA))
    }
    const { rows: hechos } = await conexion.pool.query(
      "select count(*)::int as n from oficio_suceso where clase = 'rebotado'",
    )
    return hechos[0].n
  })
}

async function conServicios<T>(base: BaseDeBanco, smtp: Smtp, hacer: (servicios: Servicios) => Promise<T>): Promise<T> {
  const reloj = { ahora: () => DIA }
  const servicios = await abrirServicios(base.urlApp, configDe(base, smtp), { reloj, demostracion: false })
  try {
    return await hacer(servicios)
  } finally {
    servicios.correo.cerrar()
    await servicios.conexion.cerrar()
  }
}

function configDe(base: BaseDeBanco, smtp: Smtp) {
  return { ...readConfig(entornoDe(smtp.url)), archivos: base.carpeta, bitacora: 'silent' as const }
}

function entornoDe(url: string): NodeJS.ProcessEnv {
  return {
    ...{ KPT_SMTP: url, KPT_CORREO_DE: 'KPT <no-responder@kpt.ejemplo.gov.co>' },
    KPT_URL_PUBLICA: 'https://kpt.ejemplo.gov.co',
  }
}

/** Resident memory of a process. */
async function memoriaDe(pid: number): Promise<number> {
  const estado = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(estado)?.[1] ?? 0) * 1024
}
