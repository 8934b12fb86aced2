// Everything that a draft is judged by, read at one moment and as one statement: the plan, what was written, its evidence, and what it is
// compared with.
import type { ClaveReporte } from '@kpt/domain/reportes'
import {
  type Citas,
  type CotasDePares,
  citasDe,
  type DecisionCompartido,
  type EvidenciaCitada,
} from '@kpt/domain/seguimiento'
import { comoLista } from '../../platform/db/en-una-sentencia.ts'
import { consultaTextoPlan, type VersionEnVigor } from '../planes/index.ts'
import type { BorradorEscrito } from './borrador-escrito.ts'
import { consultaCompartidos, decisionesDe } from './compartido.repo.ts'
import type { Quien } from './corte.ts'
import { consultaUltimasCargas } from './ejecucion-anterior.repo.ts'
import { citadasPorMeta, consultaCitadas } from './evidencia-citada.repo.ts'
import { cotasPorIndicador } from './pares.repo.ts'
import { cotasDelGrupo } from './pares.ts'
import { consultaBorrador } from './valor.repo.ts'
import { consultaVigentes } from './version.repo.ts'

type Leido = {
  /** Its text, as it is kept. */
  readonly plan: string
  readonly borrador: BorradorEscrito
  readonly evidencias: Record<string, EvidenciaCitada[]>
  readonly compartidos: readonly DecisionCompartido[]
  readonly pares: Readonly<Record<string, CotasDePares>>
  readonly citas: Citas
}

export async function findExpediente(
  quien: Pick<Quien, 'db' | 'alcance' | 'servicios'>,
  clave: ClaveReporte,
  { clave: clavePlan, version, periodoDesde }: VersionEnVigor,
): Promise<Leido> {
  const { db, alcance } = quien
  const vigencias = { desde: periodoDesde, hasta: clave.vigencia }
  const { plan, vigentes, cargas, citadas, decisiones, cotas, ...borrador } = await db
    .selectFrom(consultaBorrador(db, alcance, clave).as('b'))
    .selectAll('b')
    .select(consultaTextoPlan(db, alcance, clavePlan, version).$asScalar().$notNull().as('plan'))
    .select(comoLista(consultaVigentes(db, alcance, clave, vigencias)).as('vigentes'))
    .select(comoLista(consultaUltimasCargas(db, alcance, clavePlan)).as('cargas'))
    .select(comoLista(consultaCitadas(db, alcance, clave)).as('citadas'))
    .select(comoLista(consultaCompartidos(db, alcance, clave)).as('decisiones'))
    .select(comoLista(cotasDelGrupo(quien, clave)).as('cotas'))
    .executeTakeFirstOrThrow()
  return {
    ...{ plan, borrador, evidencias: citadasPorMeta(citadas), pares: cotasPorIndicador(cotas) },
    compartidos: decisionesDe(decisiones),
    citas: citasDe(vigentes, clave, cargas),
  }
}
