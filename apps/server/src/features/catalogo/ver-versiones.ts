import type { listarVersionesCatalogo as definicion, PeticionDe } from '@kpt/contract'
import { versionVigente } from '@kpt/domain/catalogo'
import { type Fecha, fechaEn } from '@kpt/domain/shared'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { countIndicadores, type VersionPublicada } from './version.repo.ts'
import { versionesPublicadas } from './vigente.ts'

type Lector = Pick<ContextoPublico, 'db' | 'servicios'>

export async function listarVersiones(ctx: ContextoPublico, { consulta }: PeticionDe<typeof definicion>) {
  const { pagina, tamano } = consulta
  const todas = (await versionesPublicadas(ctx)).toReversed()
  const filas = await verVersiones(ctx, fechaEn(ctx.ahora), todas.slice((pagina - 1) * tamano, pagina * tamano))
  return { filas, total: todas.length, pagina, tamano }
}

/** These versions with how many indicators each has and whether it is the one in force. */
export async function verVersiones(lector: Lector, hoy: Fecha, versiones: readonly VersionPublicada[]) {
  const vigente = versionVigente(await versionesPublicadas(lector), hoy)
  const cuantos = await countIndicadores(
    lector.db,
    versiones.map((v) => v.version),
  )
  return versiones.map(({ version, nombre, desde, acto }) => ({
    ...{ version, nombre, desde, acto },
    indicadores: cuantos.get(version) ?? 0,
    vigente: version === vigente?.version,
  }))
}
