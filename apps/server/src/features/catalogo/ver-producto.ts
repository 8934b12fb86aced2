import type { verProductoCatalogo as definicion, PeticionDe } from '@kpt/contract'
import { ramaDe, versionVigente } from '@kpt/domain/catalogo'
import { fechaEn } from '@kpt/domain/shared'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findProducto, findRamaDeProducto, findUsos } from './producto.repo.ts'
import type { VersionPublicada } from './version.repo.ts'
import { versionesPublicadas } from './vigente.ts'

/** A product with every indicator it ever had: what is inactive stays readable, with the day on which it ceased. */
export async function verProducto(ctx: ContextoPublico, { params }: PeticionDe<typeof definicion>) {
  const { db, ahora } = ctx
  const hoy = fechaEn(ahora)
  const versiones = (await versionesPublicadas(ctx)).filter(({ desde }) => desde <= hoy)
  const vigente = versionVigente(versiones, hoy) ?? rechazar('catalogo.no_existe', { codigo: params.producto })
  const claves = versiones.map((v) => v.version)
  const producto =
    (await findProducto(db, params.producto, claves)) ?? rechazar('catalogo.no_existe', { codigo: params.producto })
  const [una, usos] = await Promise.all([
    findRamaDeProducto(db, producto.version, producto.codigo),
    findUsos(db, producto.codigo),
  ])
  const { codigo, nombre, descripcion, medido } = producto
  const suya = versiones.find((v) => v.version === producto.version) ?? vigente
  const inactivoDesde = (version: string) => desdeCuandoNo(versiones, version, vigente)
  return {
    ...{ codigo, nombre, descripcion, medido },
    rama: una ? ramaDe(una, producto.codigo) : [],
    inactivoDesde: inactivoDesde(producto.version),
    version: { version: suya.version, nombre: suya.nombre, desde: suya.desde },
    indicadores: producto.indicadores.map(({ version, ...indicador }) => ({
      ...indicador,
      inactivoDesde: inactivoDesde(version),
      ...(usos.get(indicador.codigo) ?? { metas: 0, planes: 0 }),
    })),
  }
}

/** Beginning of the version after the last that had it; null when that one is in force. */
function desdeCuandoNo(
  versiones: readonly VersionPublicada[],
  ultima: string,
  vigente: VersionPublicada,
): string | null {
  if (ultima === vigente.version) return null
  return versiones[versiones.findIndex((v) => v.version === ultima) + 1]?.desde ?? null
}
