// The catalogue in force, ready to be searched: made once by each process and again only when a version is published.
import { type Indice, indexar, versionVigente } from '@kpt/domain/catalogo'
import { fechaEn } from '@kpt/domain/shared'
import { enMemoria } from '../../platform/db/memoria.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findEntradas, findVersiones, type VersionPublicada } from './version.repo.ts'

type Lector = Pick<ContextoPublico, 'db' | 'ahora' | 'servicios'>

export type Vigente = { readonly version: VersionPublicada; readonly indice: Indice }

/** The version in force today; refuses when there is none. */
export async function catalogoVigente(lector: Lector): Promise<Vigente> {
  const version =
    versionVigente(await versionesPublicadas(lector), fechaEn(lector.ahora)) ?? rechazar('catalogo.sin_version', {})
  return { version, indice: await indiceDe(lector, version.version) }
}

/** Every one, those of the future included, in the order in which they begin. */
export function versionesPublicadas({ db, servicios }: Pick<Lector, 'db' | 'servicios'>): Promise<VersionPublicada[]> {
  return enMemoria(servicios.conexion, db, 'catalogo/versiones', () => findVersiones(db))
}

/** A published version, ready to be searched. */
export function indiceDe({ db, servicios }: Pick<Lector, 'db' | 'servicios'>, version: string): Promise<Indice> {
  return enMemoria(servicios.conexion, db, `catalogo/${version}`, async () => indexar(await findEntradas(db, version)))
}
