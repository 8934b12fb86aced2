// What anybody may see of what supports a published report: the pieces without personal data, meta by meta.
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type DocumentoSeguimiento, esPublicable, evidenciasDelDocumento } from '@kpt/domain/seguimiento'
import { type Alcance, alcanceInterno, type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { archivoDe, type Evidencia, findEvidenciasDe, fotoDe, seMira } from '../evidencia/index.ts'
import { entradasDelDocumento, findDocumento } from '../reportes/index.ts'
import { findPublicados, type Publicado } from './publicado.repo.ts'

type Cual = Pick<ClaveReporte, 'entidad' | 'vigencia' | 'corte'>

type Publicada = {
  readonly clave: ClaveReporte
  readonly alcance: Alcance
  readonly revisada: NonNullable<Publicado['revisada']>
  readonly documento: DocumentoSeguimiento
  /** By id, those that may be opened. */
  readonly abiertas: ReadonlyMap<string, Evidencia>
}

export async function listarEvidencias(
  ctx: ContextoPublico,
  cual: Cual,
  { meta, pagina, tamano }: { meta?: string | undefined; pagina: number; tamano: number },
) {
  const { clave, alcance, revisada, documento, abiertas } = await loPublicado(ctx, cual)
  const { plan } = await entradasDelDocumento(ctx.db, alcance, clave, documento)
  const metas = new Map(plan.metas.map((m) => [m.numero, m]))
  const con = documento.metas.filter((m) => m.evidencias && (meta === undefined || m.meta === meta))
  const filas = con
    .slice((pagina - 1) * tamano, pagina * tamano)
    .map(({ meta: numero, ejecutado, evidencias = [] }) => {
      const suyas = evidencias.flatMap(({ id }) => abiertas.get(id) ?? [])
      return {
        ...{ meta: numero, ejecutado },
        personalizacion: metas.get(numero)?.personalizacion ?? '',
        unidad: metas.get(numero)?.unidad ?? '',
        evidencias: suyas.map(evidenciaPublica),
        reservadas: evidencias.length - suyas.length,
      }
    })
  const { version, recibo, sha256 } = revisada
  return { filas, total: con.length, pagina, tamano, version, recibo, sha256 }
}

/** Of a picture, the copy without what the device wrote in it. */
export async function abrirEvidencia(ctx: ContextoPublico, cual: Cual, id: string) {
  const { abiertas } = await loPublicado(ctx, cual)
  const evidencia = abiertas.get(id) ?? rechazar('evidencia.no_existe', {})
  return archivoDe(ctx.servicios, cual.entidad, evidencia, 'publica')
}

async function loPublicado({ db }: ContextoPublico, cual: Cual): Promise<Publicada> {
  const clave = { ...cual, instrumento: 'seguimiento' as const }
  const publicados = await findPublicados(db, cual.entidad, clave.instrumento)
  const suyo = publicados.find((p) => p.vigencia === cual.vigencia && p.corte === cual.corte)
  const revisada = suyo?.revisada ?? rechazar('reporte.no_publicado', {})
  const alcance = alcanceInterno({ clase: 'entidad', codigo: cual.entidad })
  const documento = (await findDocumento(db, alcance, clave, revisada.version)) ?? rechazar('reporte.no_publicado', {})
  const citadas = new Map(
    Object.values(evidenciasDelDocumento(documento)).flatMap((c) => c.map((e) => [e.id, e] as const)),
  )
  const todas = await findEvidenciasDe(db, alcance, clave, [...citadas.keys()])
  const abiertas = todas.filter((e) => esPublicable(citadas.get(e.id) ?? { personal: true }, e))
  return { clave, alcance, revisada, documento, abiertas: new Map(abiertas.map((e) => [e.id, e])) }
}

function evidenciaPublica(evidencia: Evidencia) {
  const { id, clase, nombre, descripcion, direccion, tipo, publicaBytes, bytes } = evidencia
  return {
    ...{ id, clase, nombre, descripcion, direccion, tipo, bytes: publicaBytes ?? bytes, seMira: seMira(tipo) },
    foto: clase === 'foto' ? fotoDe(evidencia) : null,
  }
}
