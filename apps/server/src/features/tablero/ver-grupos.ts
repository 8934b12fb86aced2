import { SIN_CLAVE } from '@kpt/domain/seguimiento'
import type { FiltroTerritorio } from '@kpt/domain/territorio'
import { NOMBRES_SIN_CLAVE, nombreOds } from '@kpt/textos'
import type { Lectura } from '../../platform/http/index.ts'
import { findNombresSectores } from '../catalogo/index.ts'
import { findMetodologia } from '../reportes/index.ts'
import { avanceVisible, metodologiaVisible } from './avance-visible.ts'
import { findCorteDelTablero } from './corte-del-tablero.ts'
import { compareClaves } from './nombres-de-grupos.ts'
import { quienesSuman } from './obligadas.ts'
import { sumGrupos } from './sumas.repo.ts'
import { findConVersion } from './tablero.repo.ts'
import type { ClaveCorte } from './vigentes.repo.ts'

type Filtro = FiltroTerritorio & { readonly dimension: 'sector' | 'ods' }

/** Progress of a corte by the groups that all plans share: líneas are of each plan, so they do not add over entities. */
export async function verGruposTablero(ctx: Lectura, clave: ClaveCorte, { dimension, ...filtro }: Filtro) {
  const { db, alcance } = ctx
  const { entidades, corte } = await findCorteDelTablero(ctx, clave, filtro)
  const conVersion = await findConVersion(db, alcance, clave)
  const quienes = quienesSuman(entidades, conVersion, filtro)
  const [grupos, metodologia, sectores] = await Promise.all([
    sumGrupos(db, alcance, clave, dimension, quienes),
    findMetodologia(db, clave.vigencia),
    dimension === 'sector' ? findNombresSectores(db, corte.fechaDatos) : new Map<string, string>(),
  ])
  const nombreDe = (grupo: string) => {
    if (grupo === SIN_CLAVE) return NOMBRES_SIN_CLAVE[dimension]
    return (dimension === 'ods' ? nombreOds(grupo) : sectores.get(grupo)) ?? grupo
  }
  return {
    metodologia: metodologiaVisible(metodologia),
    grupos: grupos
      .toSorted((a, b) => compareClaves(a.clave, b.clave))
      .map(({ clave: grupo, entidades: cuantas, cuentas }) => ({
        ...avanceVisible(cuentas, metodologia),
        ...{ clave: grupo, nombre: nombreDe(grupo), entidades: cuantas },
      })),
  }
}
