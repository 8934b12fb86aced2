// A draft becomes what entities answer: with the approval of the Comité de articulación and without faults; from then on it never changes (numeral 11).
import type { publicarCuestionario as definicion, PeticionDe } from '@kpt/contract'
import { faltasCuestionario } from '@kpt/domain/gestionweb'
import { canonicalText } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { delCuestionario } from './anotar.ts'
import { deleteBorrador } from './borrador.repo.ts'
import { tomarBorrador } from './construir.ts'
import { findCuestionarioPublicado, insertVersion } from './publicado.repo.ts'

export async function publicarCuestionario(
  ctx: ContextoTerritorial,
  { params, cuerpo }: PeticionDe<typeof definicion>,
) {
  const { db, ahora, persona } = ctx
  const { id, version, sobre, cuestionario, documento, quien } = await tomarBorrador(ctx, params.vigencia)
  if (version !== cuerpo.version) rechazar('cuestionario.cambio', { quien })
  const previo = await findCuestionarioPublicado(db, params.vigencia)
  if ((previo?.numero ?? 0) !== sobre) rechazar('cuestionario.publicado_antes', {})
  const faltas = faltasCuestionario(cuestionario)
  if (faltas.length > 0) rechazar('cuestionario.faltas', { faltas: String(faltas.length) })
  if (previo && cuerpo.motivo === null) rechazar('cuestionario.motivo', {})
  const igual = previo?.texto === canonicalText(cuestionario) && previo.documento === documento
  if (igual) rechazar('cuestionario.igual', {})
  const numero = sobre + 1
  const motivo = previo ? cuerpo.motivo : null
  const nuevo = { cuestionario, numero, motivo, documento, por: persona.cuenta, en: ahora }
  const sha256 = await insertVersion(db, nuevo)
  await deleteBorrador(db, id)
  const hechos = { numero, sha256, acta: cuestionario.aprobacion?.acta ?? null, motivo }
  await registrar(ctx.db, { accion: 'cuestionario.publicar', ...delCuestionario(ctx, params.vigencia, hechos) })
  return { numero, sha256 }
}
