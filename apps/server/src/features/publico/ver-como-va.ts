import type { ClaveReporte } from '@kpt/domain/reportes'
import { SIN_CLAVE } from '@kpt/domain/seguimiento'
import { isoBogota } from '@kpt/domain/shared'
import { NOMBRES_SIN_CLAVE } from '@kpt/textos'
import { alcanceInterno, type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findNombresSectores } from '../catalogo/index.ts'
import { hayPublicado } from '../documento/index.ts'
import { findAdopciones } from '../planes/index.ts'
import {
  type CorteReportable,
  cortesDeEntidad,
  exigibleDe,
  findAportes,
  findCronogramasReportables,
  findMetodologiaDe,
  hechoDe,
} from '../reportes/index.ts'
import { avanceVisible, compareClaves, metodologiaVisible } from '../tablero/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { findPublicados, type Publicado } from './publicado.repo.ts'

/**
 * For anybody: who reported is a fact from the first minute; how far the plan has gone is shown when somebody has reviewed it, for until
 * then it is only what the entity says of itself.
 */
export async function verComoVa(ctx: ContextoPublico, codigo: string) {
  const { db, servicios } = ctx
  const entidad = entidadBreve(servicios.referencia, codigo) ?? rechazar('entidad.desconocida', { entidad: codigo })
  const publicados = new Map((await findPublicados(db, codigo, 'seguimiento')).map((p) => [nombreDe(p), p]))
  const suyos = cortesDeEntidad(ctx, await findCronogramasReportables(ctx, 'seguimiento'), codigo, [])
    .map((corte) => ({ corte, publicado: publicados.get(nombreDe(corte.clave)) ?? null }))
    .toSorted((a, b) => b.corte.clave.vigencia - a.corte.clave.vigencia || b.corte.clave.corte - a.corte.clave.corte)
  const adopciones = await findAdopciones(db, codigo)
  const cortes = []
  for (const { corte, publicado } of suyos) {
    const exigible = exigibleDe(corte, { referencia: servicios.referencia, adopciones })
    cortes.push(await corteVisto(ctx, corte, publicado, exigible))
  }
  const ultimo = suyos.find(({ publicado }) => publicado?.revisada)
  const lector = { db, ahora: ctx.ahora, alcance: alcanceInterno({ clase: 'entidad', codigo }) }
  return {
    entidad,
    documento: await hayPublicado(lector, codigo),
    cortes,
    ultimo: ultimo?.publicado?.revisada ? await abrir(ctx, ultimo.corte, ultimo.publicado.revisada) : null,
  }
}

async function corteVisto(
  ctx: ContextoPublico,
  corte: CorteReportable,
  publicado: Publicado | null,
  exigible: boolean,
) {
  const enviadoEn = publicado?.primerEnvioEn ?? null
  return {
    ...delCorte(corte),
    hecho: hechoDe(corte, enviadoEn, exigible, ctx.ahora),
    limite: corte.plazo?.limite ?? null,
    enviadoEn: enviadoEn === null ? null : isoBogota(enviadoEn),
    avance: publicado?.revisada ? await avanceDe(ctx, corte, publicado.revisada) : null,
  }
}

type Revisada = NonNullable<Publicado['revisada']>

async function avanceDe(ctx: ContextoPublico, corte: CorteReportable, revisada: Revisada) {
  const [plan] = await aportesDe(ctx, corte, revisada, 'plan')
  if (!plan) throw new Error(`the version ${revisada.version} has no contribution of its plan`)
  const { clave: _, ...avance } = plan
  return avance
}

async function abrir(ctx: ContextoPublico, corte: CorteReportable, revisada: Revisada) {
  const nombres = await findNombresSectores(ctx.db, corte.corte.fechaDatos)
  const nombreSector = (clave: string) =>
    clave === SIN_CLAVE ? NOMBRES_SIN_CLAVE.sector : (nombres.get(clave) ?? clave)
  const sectores = await aportesDe(ctx, corte, revisada, 'sector')
  return {
    ...{ ...delCorte(corte), recibo: revisada.recibo, sha256: revisada.sha256 },
    metodologia: metodologiaVisible(await findMetodologiaDe(ctx.db, revisada.metodologia)),
    avance: await avanceDe(ctx, corte, revisada),
    sectores: sectores
      .toSorted((a, b) => compareClaves(a.clave, b.clave))
      .map((sector) => ({ ...sector, nombre: nombreSector(sector.clave) })),
  }
}

async function aportesDe(
  { db }: ContextoPublico,
  { clave }: CorteReportable,
  { version, metodologia: nombre }: Revisada,
  dimension: 'plan' | 'sector',
) {
  const metodologia = await findMetodologiaDe(db, nombre)
  const alcance = alcanceInterno({ clase: 'entidad', codigo: clave.entidad })
  const aportes = await findAportes(db, alcance, clave, version, [dimension])
  return aportes.map(({ dimension: _, ...aporte }) => ({ ...avanceVisible(aporte, metodologia), clave: aporte.clave }))
}

function delCorte({ clave, corte }: CorteReportable) {
  return { vigencia: clave.vigencia, corte: clave.corte, clase: corte.clase, fechaDatos: corte.fechaDatos }
}

function nombreDe({ vigencia, corte }: Pick<ClaveReporte, 'vigencia' | 'corte'>): string {
  return `${vigencia}/${corte}`
}
