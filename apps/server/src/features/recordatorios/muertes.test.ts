// Three servers remind a whole country and die at it: nothing is lost, nothing is written twice, and only what was in a hand can arrive twice.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conSmtp } from '../../testing/correos.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { recordarConMuertes, sembrarLideres } from '../../testing/recordatorios-con-muertes.ts'
import { abrirSmtp, type Smtp } from '../../testing/smtp.ts'

/** With a leader; of the rest of the country it is only written that there was nobody. All of it is in bench/recordatorios.ts. */
const CON_LIDER = 70

describe('Tres servidores que recuerdan a todo el país y mueren en medio', () => {
  let smtp: Smtp
  let mundo: Mundo
  beforeAll(async () => {
    smtp = await abrirSmtp()
    mundo = await crearMundo({ ahora: '2023-04-10T08:00:00-05:00', entorno: conSmtp(smtp.url) })
  })
  afterAll(async () => {
    await mundo.cerrar()
    await smtp.cerrar()
  })

  it('dejan una fila y una carta de cada uno; se repite a lo sumo la que iba en camino, con su mismo Message-ID', {
    timeout: 300_000,
  }, async () => {
    const { pool } = mundo.servicios.conexion
    const { total } = (await mundo.as('fabio').get('/api/tablero/seguimiento/2023/1')).cuerpo
    const { rows: sinLider } = await pool.query<{ codigo: string }>(
      `select e.codigo from entidad e where e.tipo in ('municipio', 'distrito') and not exists (
         select true from nombramiento n where n.entidad = e.codigo and n.rol = 'usuario_lider') order by codigo desc`,
    )
    const nuevas = sinLider
      .map((f) => f.codigo)
      .filter((codigo) => codigo < '90')
      .slice(0, CON_LIDER)
    await sembrarLideres(pool, nuevas, '2022-01-01')
    const { rows } = await pool.query(`select entidad from nombramiento where rol = 'usuario_lider'`)
    const conLider = rows.map(({ entidad }) => entidad)
    const fin = await recordarConMuertes({
      // One for each, and the digests of the two gobernaciones that have somebody.
      ...{ pool, smtp, cartas: conLider.length + 2, servidores: 3, demora: 300, ahora: mundo.reloj.ahora() },
      entorno: conSmtp(smtp.url),
      urlApp: pool.options.connectionString ?? '',
    })
    process.stdout.write(`  ${JSON.stringify(fin)}\n`)
    // They died while there was work, or this would show nothing.
    expect(fin.filasAlMorir).toBeLessThan(fin.filas)
    expect(fin.enviadasAlMorir).toBeLessThan(fin.cartas)
    expect([fin.filas, fin.cartas]).toEqual([total.obligadas - total.noExigible, conLider.length + 2])
    expect(fin.repetidas).toBeLessThanOrEqual(fin.muertos)
    const { rows: cartas } = await pool.query(
      `select c.id, c.estado, c.texto, r.entidad from correo c left join recordatorio r on r.correo = c.clave`,
    )
    expect(new Set(cartas.flatMap((c) => c.entidad ?? []))).toEqual(new Set(conLider))
    expect(new Set(smtp.recibidos.map((r) => r.mensaje))).toEqual(
      new Set(cartas.map(({ id }) => `<${id}@kpt.ejemplo.gov.co>`)),
    )
    for (const carta of cartas) expect(carta).toMatchObject({ estado: 'enviado', texto: null })
  })
})
