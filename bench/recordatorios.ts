// The reminders of a whole country in one day: how long they take to be written, what a run with nothing to do costs, and what remains of them
// after three servers that send them are killed in the middle, with a real mail server at the other end.
import { abrirServicios } from '../apps/server/src/abrir.ts'
import { readConfig } from '../apps/server/src/config.ts'
import { recordarDelDia } from '../apps/server/src/features/recordatorios/index.ts'
import {
  contar,
  type Resultado,
  recordarConMuertes,
  sembrarLideres,
} from '../apps/server/src/testing/recordatorios-con-muertes.ts'
import { abrirSmtp } from '../apps/server/src/testing/smtp.ts'
import type { Banco, BaseDeBanco } from './lib/banco.ts'
import { enMb, enMs, numero, porSegundo, tabla, veredictos } from './lib/cifras.ts'
import type { Opciones } from './lib/opciones.ts'
import { entidadesObligadas } from './lib/sembrado.ts'

/** Five business days before the limit of the first corte of 2023. */
const DIA = Date.parse('2023-04-10T08:00:00-05:00')
const VIGENCIA = 2023
/** Milliseconds of the mail server with each letter while there are deaths. */
const DEMORA = 50

export async function medirRecordatorios(banco: Banco, _: Opciones): Promise<string> {
  const escrito = await banco.conBase(escribir)
  const { fin, ids, recibidos } = await banco.conBase(castigar)
  const unaDeCada = fin.cartas === escrito.cartas && fin.filas === escrito.filas
  const mismas = recibidos.size === ids.size && [...recibidos].every((id) => ids.has(id))
  return [
    tabla([
      {
        ...{ '': 'Escribir las de hoy', recordatorios: numero(escrito.filas), cartas: numero(escrito.cartas) },
        ...{ tiempo: enMs(escrito.primera), 'por segundo': porSegundo(escrito.cartas, escrito.primera / 1000) },
      },
      { '': 'Correr otra vez, sin nada que escribir', tiempo: enMs(escrito.segunda) },
      {
        ...{
          '': `Tres servidores, ${fin.muertos} muertes`,
          recordatorios: numero(fin.filas),
          cartas: numero(fin.cartas),
        },
        ...{ tiempo: enMs(fin.segundos * 1000), 'filas al morir': numero(fin.filasAlMorir) },
        ...{ 'enviadas al morir': numero(fin.enviadasAlMorir), repetidas: numero(fin.repetidas) },
      },
    ]),
    `  memoria que añade escribirlas: ${enMb(escrito.memoria)}; el tiempo con muertes va del último arranque a la última carta`,
    veredictos([
      { que: 'una fila y una carta de cada uno, ninguna perdida', cumple: unaDeCada && mismas },
      {
        que: 'murieron mientras se escribían y mientras salían',
        cumple: fin.filasAlMorir < fin.filas && fin.enviadasAlMorir < fin.cartas,
      },
      {
        que: 'se repite a lo sumo la que cada muerto llevaba, con su mismo Message-ID',
        cumple: fin.repetidas <= fin.muertos && mismas,
      },
      { que: 'todo el país se escribe en menos de diez segundos', cumple: escrito.primera < 10_000 },
    ]),
  ].join('\n')
}

async function poblar(base: BaseDeBanco): Promise<void> {
  await sembrarLideres(base.conexion.pool, entidadesObligadas(base, VIGENCIA), '2022-01-01')
}

/** One process, nobody dies: writes what falls on that day, and then finds nothing else to do. */
async function escribir(base: BaseDeBanco) {
  await poblar(base)
  const config = { ...readConfig(entornoDe('smtp://127.0.0.1:1')), archivos: base.carpeta }
  const servicios = await abrirServicios(base.urlApp, config, { reloj: { ahora: () => DIA }, demostracion: false })
  try {
    const antes = process.memoryUsage().rss
    const primera = await durar(() => recordarDelDia(servicios))
    const memoria = Math.max(0, process.memoryUsage().rss - antes)
    const { filas, cartas } = await contar(base.conexion.pool)
    return { primera, memoria, filas, cartas, segunda: await durar(() => recordarDelDia(servicios)) }
  } finally {
    servicios.correo.cerrar()
    await servicios.conexion.cerrar()
  }
}

async function castigar(base: BaseDeBanco): Promise<{ fin: Resultado; ids: Set<string>; recibidos: Set<string> }> {
  await poblar(base)
  const { pool } = base.conexion
  const smtp = await abrirSmtp()
  try {
    const exigibles = entidadesObligadas(base, VIGENCIA).length - SIN_EXIGIR
    const fin = await recordarConMuertes({
      ...{ pool, smtp, urlApp: base.urlApp, ahora: DIA, servidores: 3, cartas: exigibles, demora: DEMORA },
      entorno: entornoDe(smtp.url),
    })
    const { rows } = await pool.query<{ id: string }>('select id from correo')
    const ids = new Set(rows.map(({ id }) => `<${id}@kpt.ejemplo.gov.co>`))
    return { fin, ids, recibidos: new Set(smtp.recibidos.map(({ mensaje }) => mensaje)) }
  } finally {
    await smtp.cerrar()
  }
}

/** A municipality created during that government, whose first plan was not due yet. */
const SIN_EXIGIR = 1

function entornoDe(url: string): NodeJS.ProcessEnv {
  return {
    ...{ KPT_SMTP: url, KPT_CORREO_DE: 'KPT <no-responder@kpt.ejemplo.gov.co>' },
    KPT_URL_PUBLICA: 'https://kpt.ejemplo.gov.co',
  }
}

async function durar(hacer: () => Promise<void>): Promise<number> {
  const comienzo = performance.now()
  await hacer()
  return performance.now() - comienzo
}
