// The codes of a plan that ceased: which, since when, and what may take their place (R2.3).
import type { verCodigosInactivos as definicion, PeticionDe } from '@kpt/contract'
import { type EntradaBuscable, type Indice, oficialDe, sucesoresDe } from '@kpt/domain/catalogo'
import type { Meta, Plan } from '@kpt/domain/planes'
import { type Fecha, fechaEn } from '@kpt/domain/shared'
import type { Actor, ContextoTerritorial } from '../../platform/http/index.ts'
import { catalogoVigente, findEquivalencias, idosAntesDe, indiceDe, versionesPublicadas } from '../catalogo/index.ts'
import { elegirVersion } from '../planes/index.ts'

type Lector = Pick<Actor, 'db' | 'ahora' | 'servicios'>

/** A code of an earlier version that the one in force has not: as it was, and the day from which it is not active. */
type Ido = { readonly entrada: EntradaBuscable; readonly desde: Fecha }

export type Inactivos = {
  readonly indice: Indice
  readonly activos: ReadonlySet<string>
  readonly idos: ReadonlyMap<string, Ido>
  readonly equivalencias: Readonly<Record<string, string>>
}

export async function verCodigosInactivos(
  ctx: ContextoTerritorial,
  { params, consulta }: PeticionDe<typeof definicion>,
) {
  const { pagina, tamano } = consulta
  const { plan, version } = await elegirVersion(ctx, params.entidad)
  const inactivos = await codigosInactivos(ctx)
  const suyas = plan.metas.filter((meta) => inactivos.idos.has(meta.indicador ?? ''))
  const filas = suyas.slice((pagina - 1) * tamano, pagina * tamano).flatMap((meta) => porRevisar(meta, inactivos))
  return {
    version: version.version,
    filas,
    total: suyas.length,
    pagina,
    tamano,
    proximas: await proximas(ctx, plan, inactivos),
  }
}

/** What ceased up to today. A code that was never in the catalogue is not here: it is not homologada, and that is another matter. */
export async function codigosInactivos(lector: Lector): Promise<Inactivos> {
  const hoy = fechaEn(lector.ahora)
  const { indice } = await catalogoVigente(lector)
  const pasadas = (await versionesPublicadas(lector)).filter((v) => v.desde <= hoy)
  const activos = new Set(indice.entradas.map((e) => e.indicador))
  const idos = new Map<string, Ido>()
  for (const [i, { version }] of pasadas.entries()) {
    const siguiente = pasadas[i + 1]
    if (!siguiente) continue
    for (const entrada of (await indiceDe(lector, version)).entradas)
      if (!activos.has(entrada.indicador)) idos.set(entrada.indicador, { entrada, desde: siguiente.desde })
  }
  const equivalencias = await findEquivalencias(
    lector.db,
    pasadas.map((v) => v.version),
  )
  return { indice, activos, idos, equivalencias }
}

function porRevisar(meta: Meta, { idos, indice, equivalencias, activos }: Inactivos) {
  const codigo = meta.indicador ?? ''
  const ido = idos.get(codigo)
  if (!ido) return []
  const { numero, personalizacion, unidad, metaCuatrienio } = meta
  return [
    {
      ...{ meta: numero, personalizacion, unidad, metaCuatrienio, codigo },
      ...{ nombre: ido.entrada.indicadorNombre, inactivoDesde: ido.desde },
      propuestas: sucesoresDe(indice, ido.entrada, oficialDe(equivalencias, activos, codigo)),
    },
  ]
}

/** Metas that will be left with an inactive code by each version that is published and not yet in force. */
async function proximas(ctx: Lector, plan: Plan, { activos }: Inactivos) {
  const hoy = fechaEn(ctx.ahora)
  const futuras = (await versionesPublicadas(ctx)).filter((v) => v.desde > hoy)
  const cuentas = await Promise.all(
    futuras.map(async ({ version, desde }) => {
      const quedan = await idosAntesDe(ctx, [{ version, desde, hasta: null, nombre: '', acto: null }])
      const metas = plan.metas.filter(
        ({ indicador }) => indicador !== null && activos.has(indicador) && !quedan.has(indicador),
      )
      return { desde, metas: metas.length }
    }),
  )
  return cuentas.filter(({ metas }) => metas > 0)
}
