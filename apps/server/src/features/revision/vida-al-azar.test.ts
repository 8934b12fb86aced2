// The life of a report lived at random on a real database: anybody tries anything, several at once, while the clock jumps across the limits.
// Through the app as named people, and the jobs of the system; what is left behind is judged against the table of the domain.
import { anteriorTras, type EstadoReporte, type Parte, partesDe, vidaDelReporte } from '@kpt/domain/reportes'
import { parseInstante } from '@kpt/domain/shared'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Nombre } from '../../testing/gente.ts'
import { GENTE } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, escribir, llenar } from '../../testing/reporte.ts'
import { cerrarVencidos, trasladarOmitidos } from './index.ts'

const DEPARTAMENTO = { '25200': '25', '25': '25' } as const
type Caso = { readonly entidad: keyof typeof DEPARTAMENTO; readonly lider: Nombre }
const CASOS: readonly Caso[] = [
  { entidad: '25200', lider: 'ana' },
  { entidad: '25', lider: 'carla' },
]
const CIERRE = '2024-01-01T00:00:00-05:00'

/** What somebody may try, as a request; `version` is the last one known when the batch began. */
const INTENTOS = {
  enviar: ['envio', () => ({})],
  retirar: ['retiro', () => ({ motivo: 'Faltó una cifra' })],
  tomar: ['revision', (version: number) => ({ version })],
  solicitar: ['ajustes', (version: number, entidad: string) => ({ version, ...ajuste(entidad), vence: '2023-12-31' })],
  validar: ['validacion', (version: number) => ({ version, observaciones: null })],
  seleccionar: ['seleccion', (version: number) => ({ version, motivo: 'Por su riesgo' })],
  conforme: ['conformidad', (version: number) => ({ version, observaciones: null })],
  pedirDnp: ['ajustes-dnp', (version: number, entidad: string) => ({ version, ...ajuste(entidad) })],
  trasladar: ['traslado', () => ({})],
  reabrir: ['reapertura', () => ({ clase: 'circular', acto: '0009-4', motivo: 'Por la circular' })],
} as const satisfies Record<string, readonly [string, (version: number, entidad: string) => object]>
type Intento = keyof typeof INTENTOS

function ajuste(entidad: string) {
  return {
    general: false,
    motivo: 'Revisar esta cifra',
    metas: [{ meta: meta(entidad, 1), motivo: 'No coincide', campos: ['ejecutado'] }],
  }
}

const QUIENES = ['ana', 'beto', 'carla', 'dina', 'diego', 'elena', 'fabio', 'gloria', 'gabi', 'hugo', 'sara'] as const
/** Whoever has something to do comes more often, so that lives are long. */
const OFICIO: Readonly<Record<Intento, readonly Nombre[]>> = {
  enviar: ['ana', 'carla'],
  retirar: ['ana', 'carla'],
  tomar: ['diego', 'fabio'],
  solicitar: ['diego', 'fabio'],
  validar: ['diego', 'fabio'],
  seleccionar: ['fabio'],
  conforme: ['fabio'],
  pedirDnp: ['fabio'],
  trasladar: ['diego', 'fabio'],
  reabrir: ['gloria'],
}

/** What somebody would do next: half of the attempts are taken among these, so that long lives are lived; the other half is anything. */
const POR_ESTADO: Readonly<Record<EstadoReporte, readonly Intento[]>> = {
  borrador: ['enviar'],
  enviado: ['retirar', 'tomar', 'solicitar', 'validar', 'seleccionar'],
  en_ajustes: ['enviar'],
  validado: ['seleccionar'],
  en_revision_dnp: ['conforme', 'pedirDnp', 'pedirDnp'],
  por_trasladar: ['trasladar'],
  cerrado: ['reabrir'],
}

const movimiento = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      clase: fc.constant('persona' as const),
      probable: fc.boolean(),
      intento: fc.constantFrom(...(Object.keys(INTENTOS) as Intento[])),
      propio: fc.boolean(),
      cual: fc.nat(50),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      clase: fc.constant('escribe' as const),
      quien: fc.constantFrom(...(['ana', 'carla', 'dina', 'diego', 'fabio'] as const)),
    }),
  },
  { weight: 4, arbitrary: fc.constant({ clase: 'responde' as const }) },
  { weight: 1, arbitrary: fc.constantFrom({ clase: 'traslada' as const }, { clase: 'cierra' as const }) },
)

/** Which act, and by whom, once it is known how the report stands. */
function concretar(m: Extract<Movimiento, { clase: 'persona' }>, { lider }: Caso, estado: EstadoReporte) {
  const probables = POR_ESTADO[estado]
  const intento = (m.probable ? probables[m.cual % probables.length] : undefined) ?? m.intento
  const suyos = OFICIO[intento].includes('ana') ? [lider] : OFICIO[intento]
  const posibles: readonly Nombre[] = m.probable || m.propio ? suyos : QUIENES
  return { intento, quien: posibles[m.cual % posibles.length] ?? lider }
}

type Movimiento = typeof movimiento extends fc.Arbitrary<infer M> ? M : never
const tanda = fc.record({
  juntos: fc.array(movimiento, { minLength: 1, maxLength: 3 }),
  dias: fc.constantFrom(0, 0, 0, 1, 4, 40),
})
const historia = fc.record({
  caso: fc.constantFrom(...CASOS),
  tandas: fc.array(tanda, { minLength: 20, maxLength: 45 }),
})

type Fila = {
  readonly estado: EstadoReporte
  readonly version: number
  readonly ronda: number
  readonly vigente: number | null
}

async function leer({ servicios }: Mundo, entidad: string) {
  const { db } = servicios.conexion
  const fila = await db
    .selectFrom('reporte')
    .select(['estado', 'version', 'ronda', 'vigente'])
    .where('entidad', '=', entidad)
    .executeTakeFirstOrThrow()
  const sucesos = await db
    .selectFrom('reporte_suceso')
    .selectAll()
    .where('entidad', '=', entidad)
    .orderBy('n')
    .execute()
  return { fila: fila as Fila, sucesos }
}
type Leido = Awaited<ReturnType<typeof leer>>

/** Does one thing; true when it was done, and of what kind. */
type Momento = { readonly antes: Fila; readonly valor: string | null; readonly i: number; readonly quieta: boolean }

async function mover(mundo: Mundo, { entidad, lider }: Caso, m: Movimiento, { antes, valor, i, quieta }: Momento) {
  const reporte = direccion(entidad)
  if (m.clase === 'traslada') return { hechos: await trasladarOmitidos(mundo.servicios), guardado: null }
  if (m.clase === 'cierra') return { hechos: await cerrarVencidos(mundo.servicios), guardado: null }
  if (m.clase === 'responde') {
    await mundo.as(lider).post(`${reporte}/ajustes/${antes.ronda}/respuestas`, {
      meta: meta(entidad, 1),
      clase: 'cambiado',
      texto: 'Se corrigió',
    })
    return { hechos: 0, guardado: null }
  }
  if (m.clase === 'escribe') {
    const nuevo = String(5 + i)
    const { cuerpo } = await escribir(mundo.as(m.quien), reporte, {
      meta: meta(entidad, 1),
      campo: 'ejecutado',
      base: valor,
      valor: nuevo,
    })
    const guardado = cuerpo.resultados?.[0]?.resultado === 'guardado' && nuevo !== valor
    if (guardado) expect([lider, ...(entidad === '25200' ? ['dina'] : [])], `${m.quien} escribió`).toContain(m.quien)
    return { hechos: 0, guardado: guardado ? nuevo : null }
  }
  const { intento, quien } = concretar(m, { entidad, lider }, antes.estado)
  if (quieta && GENTE[quien].rol === 'revisor_gobernacion') return { hechos: 0, guardado: null }
  const [ruta, cuerpo] = INTENTOS[intento]
  const { status, cuerpo: dicho } = await mundo.as(quien).post(`${reporte}/${ruta}`, cuerpo(antes.version, entidad))
  expect(status, JSON.stringify({ intento, quien, dicho })).toBeLessThan(500)
  return { hechos: status === 200 ? 1 : 0, guardado: null }
}

async function valorDe({ servicios }: Mundo, entidad: string): Promise<string | null> {
  const fila = await servicios.conexion.db
    .selectFrom('reporte_valor')
    .select('valor')
    .where('entidad', '=', entidad)
    .where('meta', '=', meta(entidad, 1))
    .where('campo', '=', 'ejecutado')
    .executeTakeFirst()
  return fila?.valor ?? null
}

/** Every act of the history is a row of the table, done by whoever may, while the calendar let it. */
function juzgar({ fila, sucesos }: Leido, { entidad, lider }: Caso): void {
  const revisor = entidad === '25' ? 'dnp' : 'gobernacion'
  let estado: EstadoReporte = 'borrador'
  const hasta_: { acto: never; desde: EstadoReporte; hasta: EstadoReporte }[] = []
  for (const [i, s] of sucesos.entries()) {
    expect(s.n).toBe(i + 1)
    expect(s.desde, `${s.acto}: no sale de donde estaba`).toBe(estado)
    const partes: readonly Parte[] = s.rol === 'sistema' ? ['sistema'] : partesDe(s.rol as never, revisor, false)
    const anterior = anteriorTras(hasta_)
    const fila_ = vidaDelReporte.find(
      (t) =>
        t.acto === s.acto &&
        partes.includes(t.parte) &&
        t.desde.includes(s.desde as EstadoReporte) &&
        (t.hasta === 'anterior' ? anterior : t.hasta) === s.hasta &&
        (t.revisor === undefined || t.revisor === revisor),
    )
    expect(fila_, `${s.acto} de ${s.desde} a ${s.hasta} por ${s.rol}`).toBeDefined()
    const en = parseInstante(s.en) ?? 0
    if (['enviar', 'solicitar_ajustes', 'pedir_ajustes_dnp', 'trasladar'].includes(s.acto))
      expect(en).toBeLessThan(Date.parse(CIERRE))
    if (s.acto === 'cerrar') expect(en).toBeGreaterThanOrEqual(Date.parse(CIERRE))
    hasta_.push({ acto: s.acto as never, desde: s.desde as EstadoReporte, hasta: s.hasta as EstadoReporte })
    estado = s.hasta as EstadoReporte
  }
  expect(fila.estado).toBe(estado)
  expect(fila.version).toBe(sucesos.filter((s) => s.acto === 'enviar').length)
  const lideres = new Set(sucesos.filter((s) => s.rol === 'usuario_lider').map((s) => s.por))
  expect(lideres.size, `solo envía y retira ${lider}`).toBeLessThanOrEqual(1)
  // Nothing that DNP asks of a municipality reaches it but by a relay.
  const pedidos = sucesos.filter((s) => s.acto === 'pedir_ajustes_dnp')
  if (revisor === 'gobernacion') expect(pedidos.every((s) => s.hasta === 'por_trasladar')).toBe(true)
}

async function vivir(
  { caso, tandas }: { caso: Caso; tandas: readonly { juntos: readonly Movimiento[]; dias: number }[] },
  quieta: boolean,
) {
  const mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
  try {
    const { entidad, lider } = caso
    await insertPlan(mundo, { entidad, lider })
    await llenar(mundo.as(lider), entidad, direccion(entidad))
    let cuenta = 0
    for (const { juntos, dias } of tandas) {
      mundo.reloj.avanzar(dias * 86_400_000 + 60_000)
      const antes = await leer(mundo, entidad)
      const valor = await valorDe(mundo, entidad)
      const hechos = await Promise.all(
        juntos.map((m) => mover(mundo, caso, m, { antes: antes.fila, valor, i: ++cuenta, quieta })),
      )
      const despues = await leer(mundo, entidad)
      juzgar(despues, caso)
      // Each act that was said to be done is in the history once, and nothing else is.
      expect(despues.sucesos.length - antes.sucesos.length).toBe(hechos.reduce((suma, h) => suma + h.hechos, 0))
      const guardados = hechos.flatMap((h) => h.guardado ?? [])
      expect(guardados.length, 'dos guardados sobre lo mismo').toBeLessThanOrEqual(1)
      expect(await valorDe(mundo, entidad)).toBe(guardados[0] ?? valor)
    }
    await terminar(mundo, caso)
  } finally {
    await mundo.cerrar()
  }
}

/** However it went, the definitive limit ends it, and whoever reported keeps what it reported. */
async function terminar(mundo: Mundo, { entidad }: Caso): Promise<void> {
  if (mundo.reloj.ahora() < Date.parse(CIERRE)) mundo.reloj.fijar(CIERRE)
  await cerrarVencidos(mundo.servicios)
  const { fila, sucesos } = await leer(mundo, entidad)
  expect(['borrador', 'cerrado']).toContain(fila.estado)
  if (fila.estado === 'cerrado') {
    const cierre = await mundo.servicios.conexion.db
      .selectFrom('reporte_cierre')
      .select(['version', 'marcas'])
      .orderBy('n', 'desc')
      .executeTakeFirstOrThrow()
    expect(cierre.version).toBe(fila.vigente)
    const validada = sucesos.some((s) => s.acto === 'validar' && s.version === cierre.version)
    expect(cierre.marcas.some((marca) => marca.startsWith('sin_validacion'))).toBe(
      !validada &&
        !(entidad === '25' && sucesos.some((s) => s.acto === 'dar_conforme' && s.version === cierre.version)),
    )
  } else expect(fila.vigente, 'nada enviado queda en un borrador').toBeNull()
  expect(await cadenaDe(mundo, entidad)).toMatchObject({ integra: true, enLaCabeza: true })
}

describe('La vida de un reporte, al azar y a la vez', () => {
  const CORRIDAS = Number(process.env.KPT_CORRIDAS ?? 4)

  it('sin estados imposibles, sin actos perdidos, y nadie fuera de su papel, su territorio y su calendario', async () => {
    await fc.assert(
      fc.asyncProperty(historia, (h) => vivir(h, false)),
      { numRuns: CORRIDAS, endOnFailure: true },
    )
  }, 240_000)

  it('una gobernación que no hace nada no congela a nadie', async () => {
    await fc.assert(
      fc.asyncProperty(historia, (h) => vivir(h, true)),
      { numRuns: Math.ceil(CORRIDAS / 2), endOnFailure: true },
    )
  }, 240_000)
})
