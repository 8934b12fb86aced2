// The PDF of a circular that is published: anybody downloads it; it is put once and never changed.
import type { PeticionDe, ponerDocumento as ponerDef, verDocumentoDeCircular as verDef } from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoPublico, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findCircular } from './circular.repo.ts'
import { findDocumento, findDocumentoDe, insertDocumentoDe } from './documento.repo.ts'
import { CARPETA_DNP } from './documento.ts'

export async function ponerDocumento(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof ponerDef>) {
  const circular = await findCircular(ctx.db, params.circular)
  if (!circular?.publicada) return rechazar('circular.no_existe', {})
  if (!(await findDocumento(ctx.db, cuerpo.documento))) rechazar('documento.no_existe', {})
  if (!(await publicarDocumento(ctx, circular.clave, cuerpo.documento))) rechazar('circular.documento_puesto', {})
  return { publicado: true as const }
}

/** False when the circular had one. */
export async function publicarDocumento(ctx: ContextoTerritorial, circular: string, sha256: string): Promise<boolean> {
  const { db, ahora, persona } = ctx
  const puesto = await insertDocumentoDe(db, circular, sha256, { por: persona.cuenta, en: ahora })
  if (puesto)
    await registrar(db, {
      ...{ cadena: NACIONAL, cuenta: persona.cuenta, accion: 'circular.documento', sujeto: `circular/${circular}` },
      ...{ hechos: { rol: persona.rol, documento: sha256 }, en: ahora },
    })
  return puesto
}

export async function verDocumento({ db, servicios }: ContextoPublico, { params }: PeticionDe<typeof verDef>) {
  const { nombre, sha256 } = (await findDocumentoDe(db, params.circular)) ?? rechazar('documento.no_existe', {})
  return { tipo: 'application/pdf', nombre, contenido: servicios.almacen.leerDocumento(CARPETA_DNP, sha256) }
}
