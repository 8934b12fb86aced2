import type { ClaveReporte } from '@kpt/domain/reportes'
import { avanceDeGrupo, CLAVE_PLAN, type Dimension } from '@kpt/domain/seguimiento'
import { fechaEn } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findCronograma, findCronogramas } from '../calendario/index.ts'
import { findMetodologia } from '../reportes/index.ts'
import { nombreCorte } from './tendencia.repo.ts'
import { findPuntosGrupo, findPuntosMeta, type Punto } from './tendencia-avance.repo.ts'

type De = {
  readonly dimension?: Exclude<Dimension, 'plan'> | undefined
  readonly grupo?: string | undefined
  readonly meta?: string | undefined
}

/** Corte by corte of the government, until today: what stood of the plan, of a group or of a meta. */
export async function verTendenciaAvance(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  { dimension, grupo, meta }: De,
) {
  const { db, alcance } = ctx
  const periodo = ctx.servicios.referencia.periodos.find((p) => p.desde <= clave.vigencia && clave.vigencia <= p.hasta)
  const tramo = { ...clave, desde: periodo?.desde ?? clave.vigencia, hasta: periodo?.hasta ?? clave.vigencia }
  const suyo =
    dimension && grupo !== undefined ? { dimension, clave: grupo } : { dimension: 'plan' as const, clave: CLAVE_PLAN }
  const puntos = meta === undefined ? await deGrupo(ctx, tramo, suyo) : await findPuntosMeta(db, alcance, tramo, meta)
  return {
    puntos: arrastrar(await findCortes(ctx, tramo), new Map(puntos.map((p) => [nombreCorte(p.vigencia, p.corte), p]))),
  }
}

type Tramo = Pick<ClaveReporte, 'entidad' | 'instrumento'> & { readonly desde: number; readonly hasta: number }

async function deGrupo(
  { db, alcance }: ContextoTerritorial,
  tramo: Tramo,
  grupo: { dimension: Dimension; clave: string },
): Promise<Punto[]> {
  const filas = await findPuntosGrupo(db, alcance, tramo, grupo)
  return Promise.all(
    filas.map(async ({ cuentas, ...corte }) => {
      const avance = avanceDeGrupo(cuentas, await findMetodologia(db, corte.vigencia))
      return {
        ...corte,
        fisico: avance.fisico.valor,
        fisicoCuatrienio: avance.fisicoCuatrienio.valor,
        financiero: avance.financiero.valor,
      }
    }),
  )
}

/** Cortes with data of today or earlier, in order of time. */
async function findCortes({ db, ahora }: ContextoTerritorial, { instrumento, desde, hasta }: Tramo) {
  const hoy = fechaEn(ahora)
  const suyos = (await findCronogramas(db)).filter(
    (c) => c.instrumento === instrumento && desde <= c.vigencia && c.vigencia <= hasta,
  )
  const cronogramas = await Promise.all(suyos.map((c) => findCronograma(db, instrumento, c.vigencia)))
  return cronogramas
    .flatMap(
      (c) => c?.cortes.map(({ numero, fechaDatos }) => ({ vigencia: c.vigencia, corte: numero, fechaDatos })) ?? [],
    )
    .filter(({ fechaDatos }) => fechaDatos <= hoy)
    .toSorted((a, b) => a.vigencia - b.vigencia || a.corte - b.corte)
}

type Corte = { readonly vigencia: number; readonly corte: number; readonly fechaDatos: string }

/** A missed corte keeps the last figures of its vigencia, marked; a vigencia begins with none. */
function arrastrar(cortes: readonly Corte[], puntos: ReadonlyMap<string, Punto>) {
  let ultimo: Punto | null = null
  return cortes.map(({ vigencia, corte, fechaDatos }) => {
    const suyo = puntos.get(nombreCorte(vigencia, corte)) ?? null
    if (suyo || ultimo?.vigencia !== vigencia) ultimo = suyo
    return {
      ...{
        vigencia,
        corte,
        fechaDatos,
        version: ultimo?.version ?? null,
        sinActualizar: suyo === null && ultimo !== null,
      },
      ...{ fisico: ultimo?.fisico ?? null, fisicoCuatrienio: ultimo?.fisicoCuatrienio ?? null },
      financiero: ultimo?.financiero ?? null,
    }
  })
}
