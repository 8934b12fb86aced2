import { createHash } from 'node:crypto'
import type { HechoPublico } from '@kpt/domain/reportes'
import type { Entidad } from '@kpt/domain/territorio'
import type { Lectura } from '../../platform/http/index.ts'
import {
  type ClaveCorte,
  type CorteDelTablero,
  findCorteDelTablero,
  findSituaciones,
  type SituacionReporte,
} from '../tablero/index.ts'
import { findVigentes, type VersionVigente } from './versiones.repo.ts'

/** An obligated entity at the instant of the book. */
export type Situada = {
  readonly entidad: Entidad
  readonly departamentoNombre: string
  readonly hecho: HechoPublico
  readonly situacion: SituacionReporte | undefined
  readonly vigente: VersionVigente | undefined
  /** Of who missed the corte, the version of an earlier one that the rows «como en el tablero» add. */
  readonly anterior: VersionVigente | undefined
}

export type Situaciones = {
  readonly corte: CorteDelTablero
  readonly entidades: readonly Situada[]
  /** SHA-256 of `lineaHuella` of every entity, in the order of the book. */
  readonly huella: string
}

/** Where every obligated entity of the territory stands: the book is of this, and stops being up to date when this changes. */
export async function findSituadas(ctx: Lectura, clave: ClaveCorte): Promise<Situaciones> {
  const { db, alcance, servicios } = ctx
  const corte = await findCorteDelTablero(ctx, clave, {})
  const situaciones = await findSituaciones(db, alcance, clave)
  const vigentes = await findVigentes(db, alcance, corte.queVale)
  const entidades = corte.entidades.map((entidad): Situada => {
    const situacion = situaciones.get(entidad.codigo)
    const vale = vigentes.get(entidad.codigo)
    const esDelCorte = vale?.corte === clave.corte
    return {
      entidad,
      departamentoNombre: servicios.referencia.territorio.get(entidad.departamento)?.nombre ?? entidad.departamento,
      hecho: corte.hechoDe(entidad, situacion?.primerEnvioEn ?? null),
      situacion,
      vigente: esDelCorte ? vale : undefined,
      anterior: esDelCorte ? undefined : vale,
    }
  })
  const huella = createHash('sha256').update(entidades.map(lineaHuella).join('')).digest('hex')
  return { corte, entidades, huella }
}

/** `25200;oportuno;enviado;2;3f…;no;;`: anybody can compose it again from the sheet of entities. */
function lineaHuella({ entidad, hecho, situacion, vigente, anterior }: Situada): string {
  const { estado = 'borrador', validada = false } = situacion ?? {}
  const suyas = [entidad.codigo, hecho, estado, vigente?.version ?? 0, vigente?.sha256 ?? '', validada ? 'si' : 'no']
  return `${[...suyas, anterior?.corte ?? '', anterior?.sha256 ?? ''].join(';')}\n`
}
