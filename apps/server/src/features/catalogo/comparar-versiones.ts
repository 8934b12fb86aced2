import { cambiosCatalogo } from '@kpt/domain/catalogo'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { type Comparacion, idosAntesDe } from './borrador.ts'
import { findEquivalencias } from './equivalencia.repo.ts'
import type { VersionPublicada } from './version.repo.ts'
import { indiceDe, versionesPublicadas } from './vigente.ts'

type Lector = Pick<ContextoPublico, 'db' | 'servicios'>

/** What changed from one published version to another, in whichever order. */
export async function compararVersiones(
  lector: Lector,
  de: VersionPublicada,
  a: VersionPublicada,
): Promise<Comparacion> {
  const versiones = await versionesPublicadas(lector)
  const anteriores = versiones.filter((v) => v.desde < a.desde && v.version !== de.version)
  const [antes, indice] = await Promise.all([indiceDe(lector, de.version), indiceDe(lector, a.version)])
  const cambios = cambiosCatalogo(antes.entradas, indice.entradas, await idosAntesDe(lector, anteriores))
  return { cambios, indice, equivalencias: await findEquivalencias(lector.db, [a.version]) }
}

/** What a version changed of the one before it. */
export async function compararConAnterior(
  lector: Lector,
  version: string,
): Promise<Comparacion & { readonly a: VersionPublicada }> {
  const versiones = await versionesPublicadas(lector)
  const a = await versionPublicada(lector, version)
  const de = versiones[versiones.indexOf(a) - 1]
  if (!de) return { cambios: [], indice: await indiceDe(lector, version), equivalencias: {}, a }
  return { ...(await compararVersiones(lector, de, a)), a }
}

export async function versionPublicada(lector: Lector, version: string): Promise<VersionPublicada> {
  const versiones = await versionesPublicadas(lector)
  return versiones.find((v) => v.version === version) ?? rechazar('catalogo.version_no_existe', { version })
}
