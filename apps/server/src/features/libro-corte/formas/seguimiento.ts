// The workbook of a corte: a row for each meta, one for each meta and source.
import { alcanceDelegado } from '@kpt/domain/acceso'
import type { Plan } from '@kpt/domain/planes'
import { type ClaveReporte, isEditable } from '@kpt/domain/reportes'
import type { Cerrada } from '@kpt/domain/reportes/libro'
import type { EntradaMeta } from '@kpt/domain/seguimiento'
import {
  armarLibroCorte,
  type CampoLibro,
  hojaDe,
  type LibroCorte,
  type LibroLeido,
  leerLibroCorte,
  mirarLibro,
} from '@kpt/domain/seguimiento/libro'
import { isoBogota } from '@kpt/domain/shared'
import { formatFecha, formatInstante } from '@kpt/textos'
import { type Actor, type ContextoTerritorial, rechazar } from '../../../platform/http/index.ts'
import type { PlanVigente } from '../../planes/index.ts'
import {
  armarBorrador,
  entradasDeVersion,
  findCorteDeMetas,
  findReporte,
  fuentesDelReporte,
  repartoDe,
} from '../../reportes/index.ts'
import type { LibroPorEscribir } from '../escribir-hilo.ts'
import { deQuien } from './de-quien.ts'
import type { FormaDeLibro, Leido, Mirado } from './forma.ts'

export const LIBRO_DEL_CORTE: FormaDeLibro = {
  nombre: ({ entidad, vigencia, corte }) => `reporte-${entidad}-${vigencia}-corte-${corte}`,
  delBorrador,
  deVersion,
  leer: async (quien, clave, libro) => {
    const { vigente } = await armarBorrador(quien, await findCorteDeMetas(quien, clave))
    const fuentes = vigente ? await fuentesDelReporte(quien.db, clave, vigente.plan) : []
    return leerLibroCorte(libro, clave, fuentes)
  },
  mirar,
}

type LeidoDeMetas = Extract<LibroLeido, { tipo: 'libro' }>

/** A book beside the draft as it is now, for the person who looks: it changes while others write. */
async function mirar(quien: Actor, clave: ClaveReporte, guardado: Leido): Promise<Mirado> {
  const leido = guardado as LeidoDeMetas
  const corte = await findCorteDeMetas(quien, clave)
  const reporte = await findReporte(quien.db, quien.alcance, clave)
  const { vigente, entradas } = await armarBorrador(quien, corte)
  if (!vigente) return rechazar('plan.no_existe', { entidad: clave.entidad })
  const [reparto, abiertas] = [repartoDe(quien), reporte?.metasAbiertas ?? null]
  const cerrada = (entrada: EntradaMeta): Cerrada | null => {
    if (!alcanceDelegado(reparto, entrada)) return 'reparto'
    return abiertas && !abiertas.includes(entrada.meta) ? 'ajustes' : null
  }
  const fuentes = await fuentesDelReporte(quien.db, clave, vigente.plan)
  return {
    ...mirarLibro(leido, entradas, vigente.version, cerrada),
    ...{ version: vigente.version, versionDelLibro: leido.sello.planVersion },
    lugares: Object.keys(leido.lugares.filas).filter((lugar) => !lugar.includes('/')).length,
    describir: describirCon(leido, vigente, fuentes),
  }
}

function describirCon(
  { lugares: { filas, letras } }: LeidoDeMetas,
  { plan }: PlanVigente,
  fuentes: Fuentes,
): Mirado['describir'] {
  const metas = new Map(plan.metas.map((m) => [m.numero, m]))
  const nombres = new Map(fuentes.map((f) => [f.clave, f.nombre]))
  return ({ meta, campo, clave }) => ({
    ...{ codigo: metas.get(meta)?.codigoSispt ?? '', texto: metas.get(meta)?.personalizacion ?? '' },
    fuente: clave === '' ? null : (nombres.get(clave) ?? clave),
    hoja: hojaDe(campo as CampoLibro),
    celda: `${letras[campo as CampoLibro] ?? ''}${filas[clave === '' ? meta : `${meta}/${clave}`] ?? ''}`,
  })
}

async function delBorrador(ctx: ContextoTerritorial, clave: ClaveReporte): Promise<LibroPorEscribir> {
  const { db, alcance, ahora } = ctx
  const corte = await findCorteDeMetas(ctx, clave)
  const reporte = await findReporte(db, alcance, clave)
  const estado = reporte?.estado ?? 'borrador'
  if (!isEditable(estado)) return rechazar('reporte.no_editable', { estado })
  const { vigente, entradas } = await armarBorrador(ctx, corte)
  if (!vigente) return rechazar('plan.no_existe', { entidad: clave.entidad })
  const fuentes = await fuentesDelReporte(db, clave, vigente.plan)
  const reparto = repartoDe(ctx)
  const suyas = entradas.filter((e) => alcanceDelegado(reparto, e))
  const abiertas = reporte?.metasAbiertas ?? null
  const descargadoEn = isoBogota(ahora)
  const al = `con datos al ${formatFecha(corte.corte.fechaDatos)}`
  return {
    instrumento: 'seguimiento',
    libro: libroDe(vigente.plan, suyas, fuentes),
    banda: `${deQuien(ctx, clave)}. ${nombreDelCorte(clave)}, ${al}. Plan: versión ${vigente.version}. Descargado el ${formatInstante(ahora)}.`,
    llenar: {
      sello: { ...clave, planDesde: vigente.periodoDesde, planVersion: vigente.version, descargadoEn },
      metas: suyas.map((e) => e.meta).filter((meta) => abiertas?.includes(meta) ?? true),
      fuentes: fuentes.map((f) => f.nombre),
    },
  }
}

async function deVersion(ctx: ContextoTerritorial, clave: ClaveReporte, version: number): Promise<LibroPorEscribir> {
  const { plan, entradas } = await entradasDeVersion(ctx, clave, version)
  const fuentes = await fuentesDelReporte(ctx.db, clave, plan)
  const banda = `${deQuien(ctx, clave)}. ${nombreDelCorte(clave)}. Versión ${version} como se envió: solo para leer.`
  return { instrumento: 'seguimiento', libro: libroDe(plan, entradas, fuentes), banda, llenar: null }
}

type Fuentes = readonly { readonly clave: string; readonly nombre: string }[]

function libroDe(plan: Plan, entradas: readonly EntradaMeta[], fuentes: Fuentes): LibroCorte {
  const metas = new Map(plan.metas.map((meta) => [meta.numero, meta]))
  const lineas = new Map(plan.lineas.map((linea) => [linea.consecutivo, linea.nombre]))
  const nombres = new Map(fuentes.map((f) => [f.clave, f.nombre]))
  const filas = entradas.map((entrada) => ({
    entrada,
    rotulos: {
      codigoSispt: metas.get(entrada.meta)?.codigoSispt ?? '',
      personalizacion: metas.get(entrada.meta)?.personalizacion ?? '',
      lineaNombre: lineas.get(entrada.linea) ?? '',
    },
  }))
  return armarLibroCorte(filas, (clave) => nombres.get(clave) ?? clave)
}

const nombreDelCorte = ({ vigencia, corte }: ClaveReporte): string => `Reporte del corte ${corte} de ${vigencia}`
