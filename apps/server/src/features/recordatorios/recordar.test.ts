import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'
import { leerPais } from './pais.ts'
import { recordarPlazos } from './recordar.ts'

const REPORTE = direccion('25200')

/** Runs the reminders of an instant; gives back what was written by it. */
async function recordarEn(mundo: Mundo, cuando: string) {
  mundo.reloj.fijar(cuando)
  await recordarPlazos(await leerPais(mundo.servicios))
  const en = new Date(mundo.reloj.ahora()).toISOString()
  const filas = await mundo.servicios.conexion.db
    .selectFrom('recordatorio as r')
    .leftJoin('correo as c', 'c.clave', 'r.correo')
    .select(['r.entidad', 'r.clave', 'r.destino', 'r.corte', 'r.ronda', 'c.para', 'c.asunto', 'c.texto', 'c.caduca_en'])
    .where('r.en', '=', en)
    .orderBy('r.entidad', 'desc')
    .execute()
  return { nadie: filas.filter((f) => f.destino === 'nadie'), escritos: filas.filter((f) => f.destino !== 'nadie') }
}

const deQuienes = (filas: readonly { entidad: string; clave: string }[]) =>
  filas.map(({ entidad, clave }) => `${entidad} ${clave}`)

describe('Los recordatorios de un corte', () => {
  let mundo: Mundo
  let deben = 0
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    for (const [entidad, lider] of [
      ['25200', 'ana'],
      ['05001', 'leo'],
    ] as const)
      await insertPlan(mundo, { entidad, lider, metas: 2 })
    await insertPlan(mundo, { entidad: '25', lider: 'carla', metas: 2, finalizadoEn: null })
    const { db } = mundo.servicios.conexion
    // Medellín's plan was adopted after the data date: nobody can ask it for this corte.
    const acto = { entidad: '05001', periodo_desde: 2020, n: 1, tipo: 'acuerdo', numero: '1', fecha: '2023-04-03' }
    await db
      .insertInto('plan_acto')
      .values({ ...acto, documento: null, por: mundo.cuentaDe('leo'), en: '2023-04-03T09:00:00-05:00' })
      .execute()
    const ficha = { entidad: '25785', n: 1, representante: 'Tulia Moreno', cargo: 'alcalde', nit: '899999000-1' }
    await db
      .insertInto('ficha_entidad')
      .values({
        ...{ ...ficha, representante_desde: '2020-01-01', correo_oficial: 'contacto@tabio-cundinamarca.gov.co' },
        ...{
          direccion: 'Plaza',
          oficina_planeacion: 'Planeación',
          organo_control: 'Control interno',
          en: '2023-01-01',
        },
      })
      .execute()
    const { total } = (await mundo.as('fabio').get('/api/tablero/seguimiento/2023/1')).cuerpo
    // Medellín and a municipality that had just been created.
    expect(total.noExigible).toBe(2)
    deben = total.obligadas - total.noExigible
  })
  afterAll(() => mundo.cerrar())

  it('cinco días hábiles antes: a quien lidera, o al correo de la ficha; de los demás consta que no había a quién', async () => {
    const { escritos, nadie } = await recordarEn(mundo, '2023-04-10T08:00:00-05:00')
    expect(escritos.map(({ entidad, para, destino }) => [entidad, para, destino])).toEqual([
      ['25785', 'contacto@tabio-cundinamarca.gov.co', 'oficial'],
      ['25295', 'beto@ejemplo.gov.co', 'lider'],
      ['25200', 'ana@ejemplo.gov.co', 'lider'],
      ['25', 'carla@ejemplo.gov.co', 'lider'],
      ['11001', 'ines@ejemplo.gov.co', 'lider'],
    ])
    expect(new Set(escritos.map((f) => f.clave))).toEqual(new Set(['faltan-5/2023-04-15']))
    expect(escritos.length + nadie.length).toBe(deben)
    expect(nadie.some(({ entidad }) => entidad === '05001')).toBe(false)
  })

  it('la carta dice qué se debe, hasta cuándo, por qué acto, las dos fechas si difieren y lo que falta', async () => {
    const { db } = mundo.servicios.conexion
    const carta = async (entidad: string) =>
      db
        .selectFrom('correo')
        .select(['asunto', 'texto', 'caduca_en'])
        .where('sujeto', '=', `recordatorio/${entidad}/seguimiento/2023/1`)
        .executeTakeFirstOrThrow()
    const { asunto, texto, caduca_en: caduca } = await carta('25200')
    expect(asunto).toBe(
      'Faltan 4 días hábiles para reportar: Cogua, Corte 1 de 2023 (Seguimiento al Plan de Desarrollo Territorial)',
    )
    for (const parte of [
      'Cordial saludo, Ana Cogua:',
      'Faltan 4 días hábiles: el último día es el 15 de abril de 2023, hasta las 11:59:59 p. m.',
      'La circular escribe el sábado 15 de abril de 2023, que no es día hábil; este cronograma deja esa fecha.',
      'Circular 0009-4 del',
      'Responder las metas: hay datos en 0 de 2.',
      '/entidades/25200/reportes/seguimiento/2023/1',
      'pida una excepción',
    ])
      expect(texto).toContain(parte)
    expect((await carta('25')).texto).toContain('Finalizar el Plan Indicativo')
    expect((await carta('25295')).texto).toContain('Cargar el plan de desarrollo')
    expect((await carta('25785')).texto).toContain('La entidad no tiene hoy usuario líder')
    // It stops being of use when the next one takes its place.
    expect(Date.parse(caduca ?? '')).toBe(Date.parse('2023-04-14T00:00:00-05:00'))
  })

  it('correr otra vez, o tres a la vez, no escribe nada más', async () => {
    const antes = await cuantos(mundo)
    mundo.reloj.avanzar(300_000)
    await Promise.all([1, 2, 3].map(async () => recordarPlazos(await leerPais(mundo.servicios))))
    expect(await cuantos(mundo)).toEqual(antes)
  })

  it('varios a la vez sobre lo que sí falta escriben una sola fila y una sola carta de cada uno', async () => {
    mundo.reloj.fijar('2023-04-14T08:00:00-05:00')
    await Promise.all([1, 2, 3].map(async () => recordarPlazos(await leerPais(mundo.servicios))))
    const { rows } = await mundo.servicios.conexion.pool.query(
      `select r.entidad, count(*)::int as filas, count(c.id)::int as cartas from recordatorio r
       left join correo c on c.clave = r.correo where r.clave = 'faltan-1/2023-04-15' group by 1`,
    )
    expect(rows).toHaveLength(deben)
    expect(rows.every((f) => f.filas === 1)).toBe(true)
    expect(rows.filter((f) => f.cartas === 1)).toHaveLength(5)
  })

  it('a quien ya envió no se le escribe más; a los demás, el último día y el vencimiento', async () => {
    await llenar(mundo.as('ana'), '25200', REPORTE, 2, '4')
    expect((await mundo.as('ana').post(`${REPORTE}/envio`)).status).toBe(200)
    const ultimo = await recordarEn(mundo, '2023-04-15T08:00:00-05:00')
    expect(deQuienes(ultimo.escritos)).toEqual(
      ['25785', '25295', '25', '11001'].map((entidad) => `${entidad} ultimo_dia/2023-04-15`),
    )
    // On that day the next corte opens too, and that is told to everybody.
    const deEsteCorte = (await recordarEn(mundo, '2023-04-16T08:00:00-05:00')).escritos.filter((f) => f.corte === 1)
    expect(deQuienes(deEsteCorte)).toEqual(
      ['25785', '25295', '25', '11001'].map((entidad) => `${entidad} vencido/2023-04-15`),
    )
    expect(deEsteCorte[0]?.texto).toContain('no consta su reporte: se recibe fuera de plazo hasta')
  })

  it('una excepción abre de nuevo y hace recordatorios nuevos, solo para quien la tiene', async () => {
    const { actividades } = (await mundo.publico.get('/api/calendario/seguimiento/2023')).cuerpo
    const actividad = actividades.find(
      (a: { corte: number; clases: string[] }) => a.corte === 1 && a.clases.includes('reporte'),
    ).clave
    mundo.reloj.fijar('2023-04-18T08:00:00-05:00')
    const { status } = await mundo.as('gloria').post('/api/calendario/medidas', {
      ...{ clase: 'excepcion', efecto: 'amplia', alcance: { clase: 'entidad', entidad: '25295' } },
      ...{ documento: 'Oficio 2023-100 del DNP', actoFecha: '2023-04-17', pide: null, avala: null },
      motivo: 'La inundación del 12 de abril dejó sin servicio la alcaldía',
      filas: [{ instrumento: 'seguimiento', vigencia: 2023, actividad, fecha: '2023-05-10' }],
    })
    expect(status).toBe(200)
    const reabierto = await recordarEn(mundo, '2023-04-18T09:00:00-05:00')
    expect(deQuienes(reabierto.escritos)).toEqual(['25295 reapertura/2023-04-18'])
    expect(reabierto.escritos[0]?.texto).toContain('Excepción ME-2023-000001 (Oficio 2023-100 del DNP')
    const nuevo = await recordarEn(mundo, '2023-05-03T08:00:00-05:00')
    expect(deQuienes(nuevo.escritos)).toEqual(['25295 faltan-5/2023-05-10'])
  })

  it('si después hay a quién escribirle, se le escribe, mientras sirva', async () => {
    mundo.reloj.fijar('2023-07-10T08:00:00-05:00')
    await recordarPlazos(await leerPais(mundo.servicios))
    const { pool } = mundo.servicios.conexion
    await pool.query(
      `insert into ficha_entidad (entidad, n, representante, cargo, representante_desde, nit, correo_oficial, direccion,
         oficina_planeacion, organo_control, en)
       select '25126', 1, representante, cargo, representante_desde, nit, 'contacto@cajica.gov.co', direccion,
         oficina_planeacion, organo_control, en from ficha_entidad where entidad = '25785'`,
    )
    const { escritos, nadie } = await recordarEn(mundo, '2023-07-10T08:30:00-05:00')
    expect(deQuienes(escritos)).toEqual([expect.stringMatching(/^25126 /)])
    expect(nadie).toEqual([])
  })

  it('los ajustes pedidos también se recuerdan, por su propia fecha y a quien los debe', async () => {
    mundo.reloj.fijar('2023-07-11T08:00:00-05:00')
    const pedido = { version: 1, general: true, motivo: 'Revisar las unidades', vence: '2023-07-25', metas: [] }
    expect((await mundo.as('diego').post(`${REPORTE}/ajustes`, pedido)).status).toBe(200)
    const deAjustes = async (cuando: string) => (await recordarEn(mundo, cuando)).escritos.filter((f) => f.ronda > 0)
    const [abierto, ...otros] = await deAjustes('2023-07-11T09:00:00-05:00')
    expect(otros).toEqual([])
    expect(abierto).toMatchObject({ entidad: '25200', para: 'ana@ejemplo.gov.co', clave: 'apertura/2023-07-11' })
    expect(abierto?.asunto).toMatch(/^Le pidieron ajustes: Cogua/)
    expect(deQuienes(await deAjustes('2023-07-17T09:00:00-05:00'))).toEqual(['25200 faltan-5/2023-07-25'])
    const [vencido] = await deAjustes('2023-07-26T09:00:00-05:00')
    expect(vencido?.texto).toContain('todavía se reciben hasta el 31 de diciembre de 2023')
  })
})

describe('Un sistema que estuvo apagado', () => {
  it('dice solo lo último, y nada de lo que ya pasó de moda', async () => {
    const mundo = await crearMundo({ ahora: '2023-04-14T08:00:00-05:00' })
    try {
      const { escritos } = await recordarEn(mundo, '2023-04-14T08:00:00-05:00')
      expect(new Set(escritos.map((f) => f.clave))).toEqual(new Set(['faltan-1/2023-04-15']))
      expect((await recordarEn(mundo, '2023-05-02T08:00:00-05:00')).escritos).toEqual([])
    } finally {
      await mundo.cerrar()
    }
  })
})

async function cuantos({ servicios }: Mundo) {
  const { rows } = await servicios.conexion.pool.query(
    `select (select count(*) from recordatorio) as filas, (select count(*) from correo) as cartas`,
  )
  return rows[0]
}
