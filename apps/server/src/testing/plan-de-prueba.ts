// A plan straight into the database, for tests of what comes after it: rounded figures, known totals, any number of metas.

import { createHash } from 'node:crypto'
import { type Meta, numerosSinHomologar, type Plan } from '@kpt/domain/planes'
import { canonicalText, fechaEn, parseInstante } from '@kpt/domain/shared'
import { findIndicadoresActivos } from '../features/catalogo/index.ts'
import type { Nombre } from './gente.ts'
import type { Mundo } from './mundo.ts'

type Opciones = {
  readonly entidad: string
  readonly lider: Nombre
  /** First year of its four. */
  readonly desde?: number
  readonly metas?: number
  /** Instant of PI finalizado; null leaves it unfinished. */
  readonly finalizadoEn?: string | null
  readonly cambiar?: (meta: Meta, i: number) => Meta
  readonly version?: number
  /** Instant at which the version was made. */
  readonly hechaEn?: string
}

const LINEAS = ['LE-1', 'LE-2']
/** Indicators of the seed's catalogue, in three sectors. */
const INDICADORES = ['040110500', '170201100', '190300200']

/** Number of the i-th meta, from 1. */
export function meta(entidad: string, i: number): string {
  return `${entidad}-M-${String(i).padStart(4, '0')}`
}

/**
 * A plan of four years, 2020–2023 unless told: every meta programmes 10 units and 1,000,000 pesos of own resources and 500,000 of SGP health each year.
 * With `version`, adds a version to the plan that is there.
 */
export async function insertPlan(mundo: Mundo, opciones: Opciones): Promise<Plan> {
  const { entidad, lider, finalizadoEn = '2020-09-01T09:00:00-05:00', version = 1, desde = 2020 } = opciones
  const { hechaEn = '2020-08-01T09:00:00-05:00' } = opciones
  const plan = planDePrueba(opciones)
  const texto = canonicalText(plan)
  const { db } = mundo.servicios.conexion
  const activos = await findIndicadoresActivos(db, fechaEn(parseInstante(hechaEn) ?? 0))
  const sinHomologar = numerosSinHomologar(plan, activos)
  const metas = plan.metas.length
  const homologadas = metas - sinHomologar.length
  const cuenta = mundo.cuentaDe(lider)
  const finalizada = finalizadoEn === null ? null : version
  await db.transaction().execute(async (trx) => {
    const estado = finalizada === null ? 'en_construccion' : 'finalizado'
    const fila = {
      periodo_hasta: desde + 3,
      version,
      estado,
      version_finalizada: finalizada,
      metas_numeradas: plan.metas.length,
    }
    await trx
      .insertInto('plan')
      .values({ entidad, periodo_desde: desde, ...fila })
      .onConflict((oc) => oc.columns(['entidad', 'periodo_desde']).doUpdateSet(fila))
      .execute()
    await trx
      .insertInto('plan_version')
      .values({
        ...{ entidad, periodo_desde: desde, version, texto, metas, homologadas },
        sha256: createHash('sha256').update(texto).digest(),
        ...{ origen: 'libro', carga: null, restaura: null, por: cuenta, rol: 'usuario_lider' },
        en: hechaEn,
      })
      .execute()
    if (sinHomologar.length > 0)
      await trx
        .insertInto('plan_sin_homologar')
        .values({ entidad, periodo_desde: desde, version, metas: sinHomologar })
        .execute()
    if (finalizadoEn !== null) {
      await trx
        .insertInto('plan_finalizacion')
        .values({ entidad, periodo_desde: desde, version, por: cuenta, en: finalizadoEn })
        .execute()
    }
  })
  return plan
}

function planDePrueba({ entidad, metas = 3, desde = 2020, cambiar = (m) => m }: Opciones): Plan {
  return {
    entidad,
    nombrePlan: 'Plan de prueba',
    periodo: { desde, hasta: desde + 3 },
    lineas: LINEAS.map((consecutivo, i) => ({ consecutivo, nombre: `Línea ${i + 1}` })),
    metas: Array.from({ length: metas }, (_, i) => cambiar(metaDePrueba(entidad, desde, i), i)),
    indicadoresResultado: [],
    sgr: { iniciativas: [], metas: [] },
  }
}

function metaDePrueba(entidad: string, desde: number, i: number): Meta {
  const vigencias = [0, 1, 2, 3].map((n) => String(desde + n))
  const indicador = INDICADORES[i % INDICADORES.length] ?? '040110500'
  return {
    numero: meta(entidad, i + 1),
    codigoSispt: `IP-${i + 1}`,
    linea: LINEAS[i % LINEAS.length] ?? 'LE-1',
    sector: indicador.slice(0, 2),
    programa: indicador.slice(0, 4),
    producto: indicador.slice(0, 7),
    indicador,
    personalizacion: `Meta de prueba ${i + 1}`,
    unidad: 'Número',
    metaCuatrienio: '40',
    principal: true,
    ods: String((i % 17) + 1),
    tipoAcumulacion: 'acumulativo',
    bpin: [],
    programado: Object.fromEntries(vigencias.map((v) => [v, '10'])),
    fuentes: Object.fromEntries(vigencias.map((v) => [v, { recursos_propios: '1000000', sgp_salud: '500000' }])),
  }
}
