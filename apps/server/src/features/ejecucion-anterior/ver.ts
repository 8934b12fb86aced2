// What can be loaded of earlier vigencias, and what was.
import { impideCargar } from '@kpt/domain/seguimiento'
import { fechaEn } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findPlanes, findPlanVigente } from '../planes/index.ts'
import { findCargadas, findCargasAnteriores, findUltimasCargas, findVigentes } from '../reportes/index.ts'

export type DeVigencia = { readonly entidad: string; readonly vigencia: number }

/** The vigencias that are over, of every plan of the entity. */
export async function verEjecucionAnterior({ db, alcance, ahora }: ContextoTerritorial, entidad: string) {
  const vigencias = []
  for (const { periodo } of await findPlanes(db, alcance, entidad)) {
    const cargas = await findCargasAnteriores(db, alcance, { entidad, desde: periodo.desde })
    const vigentes = await findVigentesDe({ db, alcance }, entidad, periodo)
    for (let vigencia = periodo.hasta; vigencia >= periodo.desde; vigencia -= 1) {
      const impide = impideCargar(vigencia, fechaEn(ahora), vigentes)
      if (impide === 'en_curso') continue
      const suyas = cargas.filter((c) => c.vigencia === vigencia)
      vigencias.push({ vigencia, reportada: impide === 'reportada', cargas: suyas })
    }
  }
  return { vigencias }
}

/** The metas of the plan in force, with the figures of the last load. */
export async function listarEjecucionAnterior(
  ctx: ContextoTerritorial,
  { entidad, vigencia }: DeVigencia,
  { pagina, tamano }: { readonly pagina: number; readonly tamano: number },
) {
  const { db, alcance } = ctx
  const { vigente, ultima, impide } = await situacionDeVigencia(ctx, { entidad, vigencia })
  const { plan, clave } = vigente
  const [carga] = ultima ? await findCargadas(db, alcance, clave, [ultima]) : []
  const desde = (pagina - 1) * tamano
  const filas = plan.metas.slice(desde, desde + tamano).map((meta) => ({
    ...{ meta: meta.numero, codigoSispt: meta.codigoSispt, personalizacion: meta.personalizacion },
    ...{ unidad: meta.unidad, programado: meta.programado[vigencia] ?? null },
    ejecutado: carga?.ejecutado[meta.numero] ?? null,
  }))
  return { filas, total: plan.metas.length, pagina, tamano, version: ultima?.version ?? 0, impide }
}

/** The plan of the vigencia as it stands today, its last load, and what stops another. */
export async function situacionDeVigencia(ctx: Contexto, { entidad, vigencia }: DeVigencia) {
  const { db, alcance, ahora } = ctx
  const hoy = fechaEn(ahora)
  const vigente = await findPlanVigente(db, alcance, entidad, hoy, vigencia)
  if (!vigente) return rechazar('plan.no_existe', { entidad })
  const ultima = (await findUltimasCargas(db, alcance, vigente.clave)).find((c) => c.vigencia === vigencia) ?? null
  const vigentes = await findVigentesDe(ctx, entidad, { desde: vigencia, hasta: vigencia })
  return { vigente, ultima, impide: impideCargar(vigencia, hoy, vigentes) }
}

type Contexto = Pick<ContextoTerritorial, 'db' | 'alcance' | 'ahora'>

function findVigentesDe(
  { db, alcance }: Pick<Contexto, 'db' | 'alcance'>,
  entidad: string,
  vigencias: { readonly desde: number; readonly hasta: number },
) {
  return findVigentes(db, alcance, { entidad, instrumento: 'seguimiento' }, vigencias)
}
