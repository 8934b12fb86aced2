// The same content gives the same findings wherever it is entered: cell by cell in the grid, in a workbook, through the API or on the command line.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type ClaseFila,
  celdasDeFila,
  clavesDe,
  EJEMPLOS_REGLA,
  evaluarPlan,
  filaDe,
  type Meta,
  type MetaLeida,
  ordenInicial,
  type Plan,
  type PlanLeido,
  planDeEjemplo,
  planDelBorrador,
} from '@kpt/domain/planes'
import { type Hallazgo, porGravedad } from '@kpt/domain/shared'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readNombresSemilla } from './cli/catalogo-semilla.ts'
import { readFuentesSemilla } from './cli/fuentes-semilla.ts'
import { enCeldas } from './features/edicion/leer-borrador.ts'
import { escribirPlan } from './features/libros/index.ts'
import { elegirVersion } from './features/planes/index.ts'
import { alcanceInterno } from './platform/http/index.ts'
import { leerLibroDe } from './testing/cargar.ts'
import { kptEn } from './testing/kpt.ts'
import { crearMundo, type Mundo } from './testing/mundo.ts'
import { planAlAzar } from './testing/plan-al-azar.ts'

const LIDERES = [
  { lider: 'ana', entidad: '25200' },
  { lider: 'beto', entidad: '25295' },
  { lider: 'leo', entidad: '05001' },
] as const

/** What only a workbook has: a column that no list knows, and a total written beside its sources. */
const SOLO_DEL_LIBRO = new Set(['fuente_desconocida', 'total_no_cuadra'])
/** What a workbook of SisPT has no columns for. */
const SIN_COLUMNA = ['nodo_ajeno', 'dependencia_desconocida', 'etiqueta_desconocida', 'trimestres_no_cuadran']
/** These are about the plan as a whole: together with others they would not be what they are. */
const APARTE = new Set([
  'plan_sin_metas',
  'periodo_inusual',
  'anio_fuera_del_periodo',
  'linea_repetida',
  'total_no_cuadra',
  ...SIN_COLUMNA,
])

/** The metas of every example that fails, in one plan. */
function planConFaltas(): PlanLeido {
  const ejemplos = Object.entries(EJEMPLOS_REGLA).filter(([regla]) => !APARTE.has(regla))
  const metas = ejemplos.flatMap(([, { falla }]) => planDeEjemplo(falla).metas)
  const conCodigo = (m: MetaLeida, i: number) =>
    m.codigoSispt === 'IP-1' && i > 1 ? { ...m, codigoSispt: `IP-${i}` } : m
  const resultados = ejemplos.flatMap(([, { falla }]) => planDeEjemplo(falla).indicadoresResultado)
  return { ...planDeEjemplo({}), metas: metas.map(conCodigo), indicadoresResultado: resultados }
}

const [alAzar, otro] = fc.sample(
  planAlAzar().filter((p) => p.metas.length > 2),
  { numRuns: 2, seed: 2026 },
) as [PlanLeido, PlanLeido]
const PLANES = [
  { cual: 'con las faltas de todas las reglas', plan: planConFaltas(), ...LIDERES[0] },
  { cual: 'al azar', plan: alAzar, ...LIDERES[1] },
  { cual: 'otro al azar', plan: otro, ...LIDERES[2] },
]

let mundo: Mundo
let carpeta: string
beforeAll(async () => {
  mundo = await crearMundo()
  carpeta = await mkdtemp(join(tmpdir(), 'kpt-hallazgos-'))
})
afterAll(async () => {
  await mundo.cerrar()
  await rm(carpeta, { recursive: true, force: true })
})

describe.each(PLANES)('un plan $cual', ({ plan: original, lider, entidad }) => {
  const plan = { ...original, entidad }
  const api = `/api/entidades/${entidad}/plan`

  const guardado = async () => {
    const lectura = { db: mundo.servicios.conexion.db, alcance: alcanceInterno(), ahora: mundo.reloj.ahora() }
    return (await elegirVersion(lectura, entidad)).plan
  }
  const delApi = async () => {
    const { cuerpo } = await mundo.as(lider).get(api)
    return senas(sueltos(cuerpo.hallazgos), (await guardado()).metas)
  }
  const deVistaPrevia = async (libro: Buffer) => {
    const carga = await leerLibroDe(mundo, mundo.as(lider), entidad, libro)
    return { carga, hallazgos: sueltos(carga.vistaPrevia.grupos) }
  }
  const delComando = async (libro: Buffer) => {
    const ruta = join(carpeta, 'plan.xlsx')
    await writeFile(ruta, libro)
    return (await kptEn(mundo, carpeta, ['plan', 'importar', ruta, '--entidad', entidad, '--simular'])).json
  }

  it('escrito celda por celda: la rejilla, el plan guardado y su libro dicen lo mismo', async () => {
    const enPantalla = await escribirEnRejilla(lider, api, plan)
    const deRejilla = senas(enPantalla.hallazgos, enPantalla.plan.metas)
    expect(deRejilla.length).toBeGreaterThan(0)
    expect(await delApi()).toEqual(deRejilla)
    const { cuerpo: libro } = await mundo.as(lider).get(`${api}/libro`)
    const { hallazgos } = await deVistaPrevia(libro)
    const delPlan = hallazgos.filter((h) => !SOLO_DEL_LIBRO.has(h.regla))
    expect(senas(delPlan, enPantalla.plan.metas.map(sinNumero))).toEqual(deRejilla)
  })

  it('en un libro: la vista previa, la línea de comandos y el plan confirmado dicen lo mismo', async () => {
    const para = { nombreEntidad: 'Entidad', fuentes: await readFuentesSemilla(), nombres: await readNombresSemilla() }
    const libro = escribirPlan(plan, para)
    const { carga, hallazgos } = await deVistaPrevia(libro)
    expect(hallazgos.length).toBeGreaterThan(0)
    const { hallazgos: dichos } = (await delComando(libro)) as { hallazgos: readonly DichoEnComando[] }
    expect(dichos.map(conCelda).sort()).toEqual(
      hallazgos.map(({ ruta: { hoja, celda }, ...h }) => conCelda({ ...h, hoja, celda })).sort(),
    )
    const { contra } = carga.vistaPrevia
    await mundo.as(lider).post(`/api/entidades/${entidad}/cargas/${carga.id}/confirmacion`, { contra })
    expect(await delApi()).toEqual(senas(hallazgos, plan.metas))
  })
})

it('los ejemplos juntos fallan cada regla que un libro puede fallar', () => {
  const reglas = new Set(evaluarPlan(planConFaltas(), CATALOGO).map((h) => h.regla))
  const faltan = Object.keys(EJEMPLOS_REGLA).filter((regla) => !APARTE.has(regla) && !reglas.has(regla as never))
  // With so many metas, the middle amount is no longer that of its example.
  expect(faltan).toEqual(['plan_parece_en_miles'])
})

const UNIDADES = new Map([['170203800', 'Número']])
const CATALOGO = { catalogo: new Set(UNIDADES.keys()), unidades: UNIDADES }

type DichoEnComando = Readonly<Record<'regla' | 'gravedad' | 'hoja' | 'celda' | 'valor', string | null | undefined>>

function conCelda({ regla, gravedad, hoja, celda, valor }: DichoEnComando): string {
  return JSON.stringify([regla, gravedad, hoja ?? null, celda ?? null, valor])
}

function sueltos(grupos: readonly { readonly cuantos: number; readonly hallazgos: readonly Hallazgo[] }[]): Hallazgo[] {
  for (const { cuantos, hallazgos } of grupos) expect(hallazgos).toHaveLength(cuantos)
  return grupos.flatMap((g) => g.hallazgos)
}

/** Rule, severity, place, value and details of each, with a meta named by its place in the plan and not by whoever numbers it. */
function senas(hallazgos: readonly Hallazgo[], metas: readonly (MetaLeida | Meta)[]): string[] {
  const puestos = new Map(clavesDe(metas).map((clave, i) => [clave, i]))
  return porGravedad([...hallazgos])
    .map(({ regla, gravedad, ruta: { hoja: _, celda: __, meta, ...ruta }, valor, detalles }) =>
      JSON.stringify([
        regla,
        gravedad,
        puestos.get(meta ?? '') ?? meta,
        Object.entries(ruta).sort(),
        valor,
        Object.entries(detalles).sort(),
      ]),
    )
    .sort()
}

function sinNumero({ numero: _, ...meta }: Meta): MetaLeida {
  return meta
}

type Operacion = {
  readonly fila: string
  readonly celda: string
  readonly base: string | null
  readonly valor: string | null
}

/** Types whatever the grid takes of the plan; answers the plan that results and what the screen says of it, once it is a version. */
async function escribirEnRejilla(lider: (typeof LIDERES)[number]['lider'], api: string, plan: PlanLeido) {
  const ella = mundo.as(lider)
  const lineas = plan.lineas.map((_, i) => `Línea ${i + 1}`)
  const nuevo = { nombrePlan: 'Plan a mano', ...plan.periodo, niveles: ['Línea'], lineas }
  await ella.post(`${api}/borradores`, { nuevo })
  const borrador = `${api}/borradores/${plan.periodo.desde}`
  const nombres = plan.lineas.map(({ nombre }, i) => ({
    ...{ fila: filaDe('linea', `LE-${i + 1}`), celda: 'nombre' },
    ...{ base: `Línea ${i + 1}`, valor: nombre || null },
  }))
  const operaciones = [
    ...nombres,
    ...filas('resultado', plan.indicadoresResultado),
    ...filas('iniciativa', plan.sgr.iniciativas),
    ...filas('sgr', plan.sgr.metas),
    ...filas('meta', plan.metas),
  ].map((o) => ({ opId: crypto.randomUUID(), hechoEn: '2026-11-20T10:00:00-05:00', ...o }))
  for (let i = 0; i < operaciones.length; i += 2000) {
    await ella.post(`${borrador}/operaciones`, { numero: 1, operaciones: operaciones.slice(i, i + 2000) })
  }
  const { base, celdas, activos, ultima } = (await ella.get(borrador)).cuerpo
  const escrito: Plan = planDelBorrador(JSON.parse(base), enCeldas(celdas))
  const unidades = new Map<string, string>(activos)
  const hallazgos = evaluarPlan(escrito, { catalogo: new Set(unidades.keys()), unidades })
  const { status } = await ella.post(`${borrador}/version`, { contra: 0, ultima })
  expect(status).toBe(200)
  return { plan: escrito, hallazgos }
}

function filas(clase: Exclude<ClaseFila, 'plan'>, cosas: readonly object[]): Operacion[] {
  return cosas.flatMap((cosa, i) => {
    const valores = [['existe', 'si'], ['orden', ordenInicial(i)], ...celdasDeFila(clase, cosa as never)] as const
    return valores.map(([celda, valor]) => ({ fila: filaDe(clase, `x${i}`), celda, base: null, valor }))
  })
}
