// Summary of the plan: what is missing to finish the PI, its facts, its money by línea and by source.
import { formatFecha, formatNumero, formatPesos } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { BarraHomologadas } from '../../app/barra-homologadas.tsx'
import { ChipDe } from '../../app/marca.tsx'
import { MARCA_PLAN } from '../../app/nombres.ts'
import { Definiciones } from '../../ui/definiciones.tsx'
import { DocumentosAnuales } from './anuales.tsx'
import { Falta } from './falta.tsx'
import { nombreActo } from './nombres.ts'
import type { PropsSeccion } from './plan.tsx'
import { TablaFuentes, TablaLineas } from './totales.tsx'

export function SeccionResumen({ entidad, plan, filtros }: PropsSeccion) {
  return (
    <>
      <Falta entidad={entidad} plan={plan} />
      <section className="pila">
        <h2>El plan en cifras</h2>
        <Definiciones
          lista={[
            { nombre: 'Plan Indicativo', valor: <ChipDe marca={MARCA_PLAN[plan.estado]} /> },
            { nombre: 'Periodo', valor: `${plan.periodo.desde}–${plan.periodo.hasta}` },
            { nombre: 'Acto de aprobación', valor: <ActoDelPlan entidad={entidad} plan={plan} /> },
            {
              nombre: 'Metas de producto',
              valor: (
                <Link to="." search={{ seccion: 'metas', version: filtros.version }}>
                  {formatNumero(String(plan.metas))}
                </Link>
              ),
            },
            {
              nombre: 'Homologadas',
              valor: (
                <>
                  <BarraHomologadas {...plan} />
                  <Link to="/entidades/$entidad/plan/homologacion" params={{ entidad }}>
                    Ver la homologación
                  </Link>
                </>
              ),
            },
            { nombre: 'Indicadores de resultado', valor: formatNumero(String(plan.indicadoresResultado)) },
            {
              nombre: 'Recursos del periodo',
              valor: (
                <Link
                  to="."
                  search={{ seccion: 'metas', cifras: 'pesos', version: filtros.version }}
                  className="numero"
                >
                  {formatPesos(plan.total)}
                </Link>
              ),
            },
            { nombre: 'Versión', valor: versionDe(plan) },
          ]}
        />
      </section>
      <TablaLineas plan={plan} version={filtros.version} />
      <TablaFuentes plan={plan} version={filtros.version} />
      {filtros.version === undefined ? <DocumentosAnuales entidad={entidad} plan={plan} /> : null}
    </>
  )
}

function versionDe(plan: PropsSeccion['plan']): string {
  const esta = plan.versiones.find((v) => v.version === plan.version)
  const desde = esta ? `, del ${formatFecha(esta.creadaEn.slice(0, 10))}` : ''
  const finalizada =
    plan.versionFinalizada === null || plan.versionFinalizada === plan.version
      ? ''
      : `. Para reportar vale la ${plan.versionFinalizada}`
  return `${plan.version}${desde}${finalizada}`
}

function ActoDelPlan({ entidad, plan: { acto } }: Pick<PropsSeccion, 'entidad' | 'plan'>) {
  if (acto === null) return 'Sin registrar'
  return (
    <>
      {nombreActo(acto)}
      {acto.documento ? (
        <>
          <br />
          <Link to="/entidades/$entidad/plan/documento" params={{ entidad }}>
            Leer el documento
          </Link>
        </>
      ) : null}
    </>
  )
}
