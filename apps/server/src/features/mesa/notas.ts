// Private notes of the team that reviews: neither the entity, nor the public, nor another body reads them.
import type { escribirNota as definicion, PeticionDe } from '@kpt/contract'
import { sujetoDelReporte } from '@kpt/domain/auditoria'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { cuerpoDe } from '@kpt/domain/revision'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findReporte } from '../reportes/index.ts'
import { exigirAjeno } from './exigir-revision.ts'
import { numerosDeMetas } from './mirar.ts'
import { findNotas, insertNota, withdrawNota } from './nota.repo.ts'

type Pagina = { readonly pagina: number; readonly tamano: number; readonly meta?: string | undefined }

export async function listarNotas(ctx: ContextoTerritorial, clave: ClaveReporte, { pagina, tamano, meta }: Pagina) {
  const { db, alcance, persona } = ctx
  await exigirAjeno(ctx, clave)
  const tramo = { desde: (pagina - 1) * tamano, cuantas: tamano, meta }
  const suya = { ...clave, cuerpo: cuerpoDe(persona) }
  return { ...(await findNotas(db, alcance, suya, persona.cuenta, tramo)), pagina, tamano }
}

export async function escribirNota(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  { id, meta, texto }: PeticionDe<typeof definicion>['cuerpo'],
) {
  const { db, alcance, persona, ahora } = ctx
  await exigirAjeno(ctx, clave)
  const reporte = await findReporte(db, alcance, clave)
  if (!reporte || reporte.version === 0) return rechazar('reporte.no_existe', {})
  if (meta !== null && !(await numerosDeMetas(ctx, clave, reporte.version)).has(meta))
    rechazar('plan.meta_no_existe', { meta })
  const nota = { id, meta, texto, por: persona.cuenta, rol: persona.rol, en: ahora }
  if (await insertNota(db, alcance, { ...clave, cuerpo: cuerpoDe(persona) }, nota))
    await anotar(ctx, clave, 'nota.escribir', id)
  return { id }
}

export async function retirarNota(ctx: ContextoTerritorial, clave: ClaveReporte, id: string) {
  const { db, alcance, persona, ahora } = ctx
  await exigirAjeno(ctx, clave)
  const quien = { por: persona.cuenta, rol: persona.rol, en: ahora }
  if (!(await withdrawNota(db, alcance, { ...clave, cuerpo: cuerpoDe(persona) }, id, quien)))
    rechazar('nota.no_existe', {})
  await anotar(ctx, clave, 'nota.retirar', id)
  return { retirada: true }
}

/** In the chain of the body, never in that of the entity: its own people read that one. Not what was said. */
async function anotar({ db, persona, ahora }: ContextoTerritorial, clave: ClaveReporte, accion: string, nota: string) {
  await registrar(db, {
    ...{ cadena: persona.entidad ?? 'nacional', cuenta: persona.cuenta, accion, sujeto: sujetoDelReporte(clave) },
    ...{ hechos: { rol: persona.rol, entidad: clave.entidad, nota }, en: ahora },
  })
}
