// The country is invented row by row; here the same story is lived through the endpoints, one act after another, and the rows compared.
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cargarPlan, subir } from '../../../testing/cargar.ts'
import type { Nombre } from '../../../testing/gente.ts'
import { type Cliente, crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { cadenaDe, direccion, operacion } from '../../../testing/reporte.ts'
import { escribirLibroSispt } from '../libro-sispt.ts'
import { pdfDeDemostracion } from '../pdf.ts'
import type { ActoInventado } from './acto-inventado.ts'
import { asegurarCronogramas } from './asegurar-cronogramas.ts'
import { sha256 } from './cadena.ts'
import { cuentasDelPais } from './cuentas-del-pais.ts'
import { COLUMNAS, enTextoDeCopia, filasVacias, TABLAS, type TablaDelPais } from './filas.ts'
import { historiaDe } from './historia.ts'
import { entidadesDelPais, readPais } from './leer-pais.ts'
import { libroDe } from './libro-de-ejemplo.ts'
import { insertCuentas, insertLote } from './pais.repo.ts'
import type { EntidadDelPais, Pais } from './pais.ts'
import { representar } from './representar.ts'

const HOY = '2026-11-20T10:00:00-05:00'
/** With this seed the three entities below do, among them, everything that can be done. */
const SEMILLA = 'k112'
const GENTE: Readonly<Record<string, { lider: Nombre; revisora: Nombre }>> = {
  '05001': { lider: 'leo', revisora: 'elena' },
  '11001': { lider: 'ines', revisora: 'fabio' },
  '25': { lider: 'carla', revisora: 'fabio' },
}
const PDF = pdfDeDemostracion('Acto inventado')

/** What each world gives its own: who, in which order of the chain, from which upload. */
const PROPIAS = ['por', 'revision_por', 'guardado_por', 'secuencia', 'antes', 'carga', 'nombre']
const COMPARADAS = TABLAS.filter((tabla) => tabla !== 'auditoria' && tabla !== 'auditoria_cabeza')

describe('El país de la demostración y los actos verdaderos', () => {
  let vivido: Mundo
  let copiado: Mundo
  let pais: Pais
  let entidades: EntidadDelPais[]
  let historias: Map<string, ActoInventado[]>

  beforeAll(async () => {
    ;[vivido, copiado] = await Promise.all([crearMundo({ ahora: HOY }), crearMundo({ ahora: HOY })])
    for (const { servicios } of [vivido, copiado]) await asegurarCronogramas(servicios, servicios.reloj.ahora())
    const { servicios } = copiado
    const hoy = servicios.reloj.ahora()
    pais = { ...(await readPais(servicios, hoy)), semilla: SEMILLA }
    entidades = entidadesDelPais(servicios, hoy).filter(({ codigo }) => codigo in GENTE)
    historias = new Map(entidades.map((entidad) => [entidad.codigo, historiaDe(entidad, pais)]))
    await copiar(copiado, pais, entidades)
    for (const { codigo, nombre } of entidades) await vivir(vivido, codigo, nombre, historias.get(codigo) ?? [])
  }, 240_000)
  afterAll(async () => {
    await vivido.cerrar()
    await copiado.cerrar()
  })

  it('la historia tiene todos los actos que las pantallas saben hacer hoy', () => {
    const actos = [...historias.values()].flat()
    expect([...new Set(actos.map(({ acto }) => acto))].sort()).toEqual([
      ...['confirmar_plan', 'enviar', 'finalizar_plan', 'llenar', 'registrar_acto', 'responder_ajuste'],
      ...['retirar', 'solicitar_ajustes', 'tomar_en_revision', 'validar'],
    ])
    const solicitudes = actos.flatMap((a) => (a.acto === 'solicitar_ajustes' ? [a.solicitud.general] : []))
    expect(new Set(solicitudes)).toEqual(new Set([true, false]))
  })

  for (const tabla of COMPARADAS) {
    it(`las filas de ${tabla} son las mismas`, async () => {
      const [unas, otras] = [await leer(copiado, tabla), await leer(vivido, tabla)]
      // The plan of this entity is homologado whole: it has no row of that, on either side.
      if (tabla !== 'plan_sin_homologar') expect(unas.length).toBeGreaterThan(0)
      expect(unas).toEqual(otras)
    })
  }

  it('la auditoría cuenta los mismos actos, y las cadenas de los dos lados son íntegras', async () => {
    for (const { codigo } of entidades) {
      expect(await hechosDe(copiado, codigo)).toEqual(await hechosDe(vivido, codigo))
      for (const mundo of [copiado, vivido])
        expect(await cadenaDe(mundo, codigo)).toMatchObject({ integra: true, enLaCabeza: true })
    }
  })
})

async function copiar({ servicios }: Mundo, pais: Pais, entidades: readonly EntidadDelPais[]): Promise<void> {
  const { conexion, referencia } = servicios
  await insertCuentas(conexion.db, cuentasDelPais(referencia), pais.hoy)
  const filas = filasVacias()
  const documento = { sha256: sha256(PDF), bytes: PDF.length }
  const indicadores = new Set(pais.indicadores.map(({ codigo }) => codigo))
  for (const entidad of entidades) representar({ pais, indicadores, documento, filas }, entidad)
  const cliente = await conexion.pool.connect()
  const copias = TABLAS.map((tabla) => ({ tabla, datos: Buffer.from(enTextoDeCopia(filas, tabla)) }))
  await insertLote(cliente, copias)
  cliente.release()
}

/** The same acts, each at its instant, by the people of the tests. */
async function vivir(mundo: Mundo, entidad: string, nombre: string, actos: readonly ActoInventado[]): Promise<void> {
  const { lider, revisora } = GENTE[entidad] ?? { lider: 'leo', revisora: 'elena' }
  for (const acto of actos) {
    mundo.reloj.fijar(isoBogota(acto.en))
    const [quien, quienRevisa] = [mundo.as(lider), mundo.as(revisora)]
    if ('corte' in acto) await enReporte(quien, quienRevisa, entidad, acto)
    else await enPlan(mundo, quien, { entidad, nombre }, acto)
  }
}

async function enPlan(
  mundo: Mundo,
  lider: Cliente,
  { entidad, nombre }: { entidad: string; nombre: string },
  acto: Exclude<ActoInventado, { corte: number }>,
): Promise<void> {
  const plan = `/api/entidades/${entidad}/plan`
  if (acto.acto === 'confirmar_plan') {
    await cargarPlan(mundo, lider, entidad, await escribirLibroSispt(libroDe(acto.leido, nombre)))
  } else if (acto.acto === 'registrar_acto') {
    const { tipo, numero, fecha } = acto
    const { sha256: documento } = await subir(lider, entidad, 'documento', PDF, 'acto.pdf')
    await exigir(lider.post(`${plan}/acto`, { tipo, numero, fecha, documento }))
  } else {
    const { version } = (await exigir(lider.get(plan))) as { version: number }
    const sustento = acto.cita && { acto: { ...acto.cita, documento: null }, razon: null }
    await exigir(lider.post(`${plan}/finalizacion`, { version, sustento }))
  }
}

async function enReporte(
  lider: Cliente,
  revisora: Cliente,
  entidad: string,
  acto: Extract<ActoInventado, { corte: number }>,
): Promise<void> {
  const reporte = direccion(entidad, acto.vigencia, acto.corte)
  const { version, solicitudes } = (await exigir(lider.get(reporte))) as { version: number; solicitudes: unknown[] }
  if (acto.acto === 'llenar') await llenar(lider, reporte, acto.celdas)
  else if (acto.acto === 'enviar') await exigir(lider.post(`${reporte}/envio`))
  else if (acto.acto === 'retirar') await exigir(lider.post(`${reporte}/retiro`, { motivo: acto.motivo }))
  else if (acto.acto === 'tomar_en_revision') await exigir(revisora.post(`${reporte}/revision`, { version }))
  else if (acto.acto === 'solicitar_ajustes')
    await exigir(revisora.post(`${reporte}/ajustes`, { version, ...acto.solicitud }))
  else if (acto.acto === 'responder_ajuste') {
    const { meta, texto } = acto
    await exigir(lider.post(`${reporte}/ajustes/${solicitudes.length}/respuestas`, { meta, texto }))
  } else await exigir(revisora.post(`${reporte}/validacion`, { version, observaciones: acto.observaciones }))
}

type Celdas = Extract<ActoInventado, { acto: 'llenar' }>['celdas']

/** Over what stands in each cell, as whoever types sees it. */
async function llenar(lider: Cliente, reporte: string, celdas: Celdas): Promise<void> {
  const { filas } = (await exigir(lider.get(`${reporte}/metas?tamano=500`))) as {
    filas: {
      meta: string
      valores: Record<string, unknown> & { observacion: string | null; ejecutado: string | null }
    }[]
  }
  const porMeta = new Map(filas.map(({ meta, valores }) => [meta, valores]))
  const operaciones = celdas.map(({ meta, campo, clave, valor }) => {
    const hay = campo === 'observacion' || campo === 'ejecutado' ? (porMeta.get(meta)?.[campo] ?? null) : null
    return operacion({ meta, campo, clave, valor, base: hay })
  })
  for (let i = 0; i < operaciones.length; i += 500) {
    const { resultados } = (await exigir(
      lider.post(`${reporte}/operaciones`, { operaciones: operaciones.slice(i, i + 500) }),
    )) as { resultados: { resultado: string }[] }
    expect(resultados.filter(({ resultado }) => resultado !== 'guardado')).toEqual([])
  }
}

async function exigir(peticion: ReturnType<Cliente['get']>): Promise<unknown> {
  const { status, cuerpo } = await peticion
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(cuerpo)}`)
  return cuerpo
}

async function leer({ servicios }: Mundo, tabla: TablaDelPais): Promise<Record<string, unknown>[]> {
  const columnas = (COLUMNAS[tabla] as readonly string[]).filter((c) => !PROPIAS.includes(c))
  const lista = sql.join(columnas.map((c) => sql.ref(c)))
  // Workbooks stay beside the plans that people load: the country has none.
  const donde = tabla === 'documento' ? sql`where tipo = 'application/pdf'` : sql``
  const { rows } = await sql<Record<string, unknown>>`
    select ${lista} from ${sql.table(tabla)} ${donde} order by ${lista}`.execute(servicios.conexion.db)
  return rows.map((fila) => ({
    ...fila,
    ...(Buffer.isBuffer(fila.sha256) ? { sha256: fila.sha256.toString('hex') } : {}),
  }))
}

/** What the chain tells of the acts that both sides do: not the saving of each cell, nor the workbook. */
async function hechosDe(
  { servicios }: Mundo,
  cadena: string,
): Promise<{ accion: string; en: Instante; hechos: object }[]> {
  const filas = await servicios.conexion.db
    .selectFrom('auditoria')
    .select(['accion', 'texto'])
    .where('cadena', '=', cadena)
    .where('accion', 'not in', ['reporte.valor', 'demostracion.llenar', 'demostracion.inventar'])
    .orderBy('n')
    .execute()
  return filas.map(({ accion, texto }) => {
    const { cuenta: _, hechos, ...resto } = JSON.parse(texto)
    const { libro: __, ...dichos } = hechos
    return { accion, ...resto, hechos: dichos }
  })
}
