import { join } from 'node:path'
import { alcanceDelegado } from '@kpt/domain/acceso'
import type { Plan } from '@kpt/domain/planes'
import { type ClaveReporte, isEditable } from '@kpt/domain/reportes'
import type { EntradaMeta } from '@kpt/domain/seguimiento'
import { armarLibroCorte, type LibroCorte } from '@kpt/domain/seguimiento/libro'
import { isoBogota } from '@kpt/domain/shared'
import { formatFecha, formatInstante } from '@kpt/textos'
import { enHilos } from '../../platform/hilos.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { XLSX } from '../libros/index.ts'
import {
  armarBorrador,
  entradasDeVersion,
  findCorteDeMetas,
  findReporte,
  fuentesDelReporte,
  repartoDe,
} from '../reportes/index.ts'
import type { CortePorEscribir } from './escribir-hilo.ts'

const escribir = enHilos<CortePorEscribir, Uint8Array>(join(import.meta.dirname, 'escribir-hilo.ts'))

/** The draft as a book to fill: a delegate's holds the metas in charge of that person. With a version, what was sent, to be read. */
export async function descargarLibro(ctx: ContextoTerritorial, clave: ClaveReporte, version?: number) {
  const pedido = version === undefined ? await delBorrador(ctx, clave) : await deVersion(ctx, clave, version)
  const { entidad, vigencia, corte } = clave
  const parte = version === undefined ? '' : `-v${version}`
  const nombre = `reporte-${entidad}-${vigencia}-corte-${corte}${parte}.xlsx`
  return { tipo: XLSX, nombre, contenido: await escribir(pedido) }
}

async function delBorrador(ctx: ContextoTerritorial, clave: ClaveReporte): Promise<CortePorEscribir> {
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
    libro: libroDe(vigente.plan, suyas, fuentes),
    banda: `${deQuien(ctx, clave)}, ${al}. Plan: versión ${vigente.version}. Descargado el ${formatInstante(ahora)}.`,
    llenar: {
      sello: { ...clave, planDesde: vigente.periodoDesde, planVersion: vigente.version, descargadoEn },
      metas: suyas.map((e) => e.meta).filter((meta) => abiertas?.includes(meta) ?? true),
      fuentes: fuentes.map((f) => f.nombre),
    },
  }
}

async function deVersion(ctx: ContextoTerritorial, clave: ClaveReporte, version: number): Promise<CortePorEscribir> {
  const { plan, entradas } = await entradasDeVersion(ctx, clave, version)
  const fuentes = await fuentesDelReporte(ctx.db, clave, plan)
  const banda = `${deQuien(ctx, clave)}. Versión ${version} como se envió: solo para leer.`
  return { libro: libroDe(plan, entradas, fuentes), banda, llenar: null }
}

function deQuien(ctx: ContextoTerritorial, { entidad, vigencia, corte }: ClaveReporte): string {
  const nombre = ctx.servicios.referencia.territorio.get(entidad)?.nombre ?? entidad
  return `${nombre} (${entidad}). Reporte del corte ${corte} de ${vigencia}`
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
