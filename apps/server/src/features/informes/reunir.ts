// The figures of the version that counts, as the screens of the board show them: nothing is calculated here.
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type ClaseInforme, vigenciaCerrada } from '@kpt/domain/seguimiento'
import { fechaEn, parseInstante } from '@kpt/domain/shared'
import { type Lectura, rechazar } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'
import { cifrasDeVersion, listarAvanceMetas } from '../tablero/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import type { DatosInforme } from './contenido/entidad.ts'

const TODAS = 1_000_000
const DIMENSIONES = ['linea', 'sector', 'ods', 'dependencia', 'fuente'] as const

/** `conMotivos`: the reasons that people wrote are for whoever may read the report, not for anybody. */
export async function reunirEntidad(
  ctx: Lectura,
  clave: ClaveReporte,
  { clase, conMotivos }: { readonly clase: ClaseInforme; readonly conMotivos: boolean },
): Promise<DatosInforme> {
  const entidad = nombrada(ctx, clave.entidad)
  const { origen, documento, total, porDimension: grupos, regalias } = await cifrasDeVersion(ctx, clave, DIMENSIONES)
  const { enviadaEn, ...deVersion } = origen
  const { filas } = await listarAvanceMetas(ctx, clave, { dimension: 'linea', pagina: 1, tamano: TODAS })
  const motivos = new Map(documento.metas.map((m) => [m.meta, m.sinAvance]))
  const nombreDe = (cuales: typeof grupos.linea, cual: string) => cuales.find((g) => g.clave === cual)?.nombre ?? cual
  return {
    ...{ clase, entidad, plan: { ...total, regalias }, grupos },
    ...(await delCorte(ctx, clave)),
    ...deVersion,
    enviadaEn: parseInstante(enviadaEn) ?? ctx.ahora,
    cerrada: vigenciaCerrada(clave.vigencia, deVersion.fechaDatos, fechaEn(ctx.ahora)),
    metas: filas.map((meta) => ({
      ...meta,
      lineaNombre: nombreDe(grupos.linea, meta.linea),
      sectorNombre: nombreDe(grupos.sector, meta.sector),
      motivo: conMotivos ? (motivos.get(meta.meta) ?? null) : null,
    })),
  }
}

function nombrada({ servicios: { referencia } }: Lectura, codigo: string): DatosInforme['entidad'] {
  const entidad = entidadBreve(referencia, codigo) ?? rechazar('entidad.desconocida', { entidad: codigo })
  const esDepartamento = entidad.tipo === 'departamento'
  // Bogotá is its own department.
  const sola = esDepartamento || entidad.nombre === entidad.departamentoNombre
  const nombre = sola ? entidad.nombre : `${entidad.nombre} (${entidad.departamentoNombre})`
  return { codigo, nombre, esDepartamento }
}

async function delCorte({ db }: Lectura, { instrumento, vigencia, corte: numero }: ClaveReporte) {
  const cronograma = await findCronograma(db, instrumento, vigencia)
  const corte = cronograma?.cortes.find((c) => c.numero === numero)
  if (!cronograma || !corte) return rechazar('calendario.no_disponible', { instrumento, vigencia: String(vigencia) })
  return { vigencia, corte: numero, claseCorte: corte.clase, demostracion: cronograma.demostracion }
}
