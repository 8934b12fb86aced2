import type { Plan } from '@kpt/domain/planes'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type EntradaMeta, sinConsecuencias, type ValoresMeta } from '@kpt/domain/seguimiento'
import { porGravedad } from '@kpt/domain/shared'
import { rechazar } from '../../platform/http/index.ts'
import { findNombresSectores } from '../catalogo/index.ts'
import { armarBorrador } from './borrador-completo.ts'
import { findCorridaDelEnvio } from './corrida.repo.ts'
import { findCorteDeMetas, type Quien } from './corte.ts'
import { entradasDelDocumento, findLoAnterior } from './entradas.ts'
import { fuentesDelReporte } from './fuentes.ts'
import { findDocumento } from './version.repo.ts'

type Pagina = { readonly pagina: number; readonly tamano: number; readonly version?: number | undefined }

/** Metas with their values, in the order of the plan: those of the draft, or those of a submitted version. */
export async function listarFilas(quien: Quien, clave: ClaveReporte, { pagina, tamano, version }: Pagina) {
  const leidas = version === undefined ? await delBorrador(quien, clave) : await deVersion(quien, clave, version)
  const { plan, entradas, secuencia } = leidas
  const desde = (pagina - 1) * tamano
  const metas = new Map(plan.metas.map((meta) => [meta.numero, meta]))
  const lineas = new Map(plan.lineas.map((linea) => [linea.consecutivo, linea.nombre]))
  const sectores = await findNombresSectores(quien.db, (await findCorteDeMetas(quien, clave)).corte.fechaDatos)
  const dependencias = new Map(plan.dependencias?.map(({ codigo, nombre }) => [codigo, nombre]))
  const corrida = version === undefined ? null : await hallazgosDe(quien, { ...clave, version })
  return {
    filas: entradas.slice(desde, desde + tamano).map((entrada) => {
      const meta = metas.get(entrada.meta)
      const suyos = corrida && { hallazgos: corrida.deMeta(entrada.meta) }
      const textos = {
        codigoSispt: meta?.codigoSispt ?? '',
        personalizacion: meta?.personalizacion ?? '',
        lineaNombre: lineas.get(entrada.linea) ?? '',
        sectorNombre: sectores.get(entrada.sector) ?? '',
        dependenciaNombre: dependencias.get(entrada.dependencia ?? '') ?? null,
      }
      return { ...fila(entrada, textos), ...suyos }
    }),
    total: entradas.length,
    pagina,
    tamano,
    fuentes: await fuentesDelReporte(quien.db, clave, plan),
    secuencia,
    reglas: corrida?.reglas ?? null,
  }
}

/** What the rules found in each meta when the version was sent. */
async function hallazgosDe({ db, alcance }: Quien, clave: ClaveReporte & { readonly version: number }) {
  const corrida = await findCorridaDelEnvio(db, alcance, clave)
  if (!corrida) return null
  const porMeta = Map.groupBy(porGravedad(sinConsecuencias(corrida.hallazgos)), (h) => h.ruta.meta ?? '')
  return { reglas: corrida.reglas, deMeta: (meta: string) => porMeta.get(meta) ?? [] }
}

type Leidas = { readonly plan: Plan; readonly entradas: readonly EntradaMeta[]; readonly secuencia: number }

async function delBorrador(quien: Quien, clave: ClaveReporte): Promise<Leidas> {
  const corte = await findCorteDeMetas(quien, clave)
  const { vigente, entradas, secuencia } = await armarBorrador(quien, corte)
  if (!vigente) return rechazar('plan.no_existe', { entidad: clave.entidad })
  return { plan: vigente.plan, entradas, secuencia }
}

/** What was frozen, with the previous corte beside it as it stands today. */
export async function deVersion({ db, alcance }: Quien, clave: ClaveReporte, version: number): Promise<Leidas> {
  const documento = await findDocumento(db, alcance, clave, version)
  if (!documento) return rechazar('reporte.version_no_existe', { version: String(version) })
  const { plan, entradas } = await entradasDelDocumento(db, alcance, clave, documento)
  const { anteriores } = await findLoAnterior(db, alcance, clave, documento.plan.desde)
  return { plan, entradas: entradas.map((e) => ({ ...e, anterior: anteriores[e.meta] ?? null })), secuencia: 0 }
}

type Textos = Readonly<Record<'codigoSispt' | 'personalizacion' | 'lineaNombre' | 'sectorNombre', string>> & {
  readonly dependenciaNombre: string | null
}

function fila({ evidencias, ...entrada }: EntradaMeta, textos: Textos) {
  return {
    ...entrada,
    ...(evidencias ? { evidencias: [...evidencias] } : {}),
    ...textos,
    programadoPorVigencia: { ...entrada.programadoPorVigencia },
    programadoFuentes: { ...entrada.programadoFuentes },
    ejecutadoAntes: { ...entrada.ejecutadoAntes },
    valores: valores(entrada.valores),
    anterior: entrada.anterior && valores(entrada.anterior),
  }
}

function valores({ fuentes, confirmaciones, ...resto }: ValoresMeta) {
  return { ...resto, fuentes: { ...fuentes }, confirmaciones: { ...confirmaciones } }
}
