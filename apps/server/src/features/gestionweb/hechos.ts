// What the system knows of an entity that its questionnaire names: each fact asks what holds it, and only when it is named.
import {
  type Cuestionario,
  type HechoConocido,
  type HechoSabido,
  type HechosSabidos,
  preguntasDe,
} from '@kpt/domain/gestionweb'
import type { TipoActoPlan } from '@kpt/domain/planes'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { avanceDeGrupo, CLAVE_PLAN } from '@kpt/domain/seguimiento'
import { decimalFromNumber, fechaEn, toText } from '@kpt/domain/shared'
import { formatFecha, NOMBRE_TIPO_ACTO_SUSTENTO } from '@kpt/textos'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'
import { findLiderEn } from '../liderazgo/index.ts'
import { findActoDeAdopcion, findPlanVigente } from '../planes/index.ts'
import { type CorteReportable, findAportes, findMetodologia, findVersiones, findVigentes } from '../reportes/index.ts'

type Pedido = {
  readonly ctx: ContextoTerritorial
  readonly clave: ClaveReporte
  readonly corte: CorteReportable['corte']
}
type Buscar = (pedido: Pedido) => Promise<HechoSabido | null>

const DE_CADA: Readonly<Record<HechoConocido, Buscar>> = {
  poblacion: async ({ ctx, clave: { entidad, vigencia } }) => {
    const anios = ctx.servicios.referencia.atributos.get(entidad)?.habitantes ?? []
    const suyo = anios.find((a) => a.desde === vigencia)
    return suyo ? { valor: String(suyo.valor), detalles: { anio: String(vigencia) } } : null
  },
  plan_fecha: async (pedido) => {
    const acto = await actoDe(pedido)
    return acto && { valor: acto.fecha, detalles: { acto: nombreDelActo(acto) } }
  },
  plan_acto: async (pedido) => {
    const acto = await actoDe(pedido)
    return acto && { valor: nombreDelActo(acto), detalles: { fecha: acto.fecha } }
  },
  plan_metas: async ({ ctx: { db, alcance }, clave: { entidad, vigencia }, corte }) => {
    const vigente = await findPlanVigente(db, alcance, entidad, corte.fechaDatos, vigencia)
    return vigente && { valor: String(vigente.plan.metas.length), detalles: { version: String(vigente.version) } }
  },
  avance_fisico: async (pedido) => {
    const definitivo = await delDefinitivo(pedido)
    if (!definitivo) return null
    const metodologia = await findMetodologia(pedido.ctx.db, pedido.clave.vigencia)
    const { topado } = avanceDeGrupo(definitivo.aporte, metodologia).fisico
    const puntos = topado === null ? null : decimalFromNumber(Math.round(topado * 10_000) / 100)
    return puntos && { valor: toText(puntos), detalles: definitivo.detalles }
  },
  dinero_ejecutado: async (pedido) => {
    const definitivo = await delDefinitivo(pedido)
    return definitivo && { valor: definitivo.aporte.ejecutado, detalles: definitivo.detalles }
  },
  lider: async ({ ctx: { db, alcance, ahora }, clave: { entidad } }) => {
    const lider = await findLiderEn(db, alcance, entidad, ahora)
    return lider && { valor: lider.nombre, detalles: { desde: fechaEn(lider.desde) } }
  },
}

/** Only those that the questionnaire names, and only what is known of them. */
export async function findHechos(cuestionario: Cuestionario, pedido: Pedido): Promise<HechosSabidos> {
  const nombrados = new Set(preguntasDe(cuestionario).flatMap((p) => p.hecho ?? []))
  const sabidos: [HechoConocido, HechoSabido][] = []
  for (const hecho of nombrados) {
    const sabido = await DE_CADA[hecho](pedido)
    if (sabido) sabidos.push([hecho, sabido])
  }
  return Object.fromEntries(sabidos)
}

function actoDe({ ctx: { db, alcance }, clave: { entidad, vigencia } }: Pedido) {
  return findActoDeAdopcion(db, alcance, entidad, vigencia)
}

function nombreDelActo({ tipo, numero, fecha }: { tipo: string; numero: string; fecha: string }): string {
  return `${NOMBRE_TIPO_ACTO_SUSTENTO[tipo as TipoActoPlan]} ${numero} del ${formatFecha(fecha)}`
}

/** What the last corte of the vigencia added up to when it was sent; null while it was not. */
async function delDefinitivo({ ctx: { db, alcance }, clave }: Pedido) {
  const { entidad, vigencia } = clave
  const ultimo = (await findCronograma(db, 'seguimiento', vigencia))?.cortes.at(-1)?.numero
  const de = { ...clave, instrumento: 'seguimiento' as const }
  const vigentes = await findVigentes(db, alcance, de, { desde: vigencia, hasta: vigencia })
  const suya = vigentes.find((v) => v.corte === ultimo)
  if (!suya) return null
  const cual = { entidad, instrumento: de.instrumento, vigencia, corte: suya.corte }
  const aporte = (await findAportes(db, alcance, cual, suya.version, ['plan'])).find((a) => a.clave === CLAVE_PLAN)
  const recibo = (await findVersiones(db, alcance, cual)).find((v) => v.version === suya.version)?.recibo ?? ''
  const detalles = { corte: String(suya.corte), vigencia: String(vigencia), recibo }
  return aporte ? { aporte, detalles } : null
}
