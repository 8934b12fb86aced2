// The plan in a few facts, with the way to its page.
import { formatNumero } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { BarraHomologadas } from '../../app/barra-homologadas.tsx'
import { ChipDe } from '../../app/marca.tsx'
import { MARCA_PLAN } from '../../app/nombres.ts'
import { Definiciones } from '../../ui/definiciones.tsx'
import type { Inicio } from './inicio.tsx'

export function ResumenPlan({ entidad, plan }: { entidad: string; plan: Inicio['plan'] }) {
  return (
    <section className="seccion">
      <h2>Plan de desarrollo</h2>
      {plan === null ? (
        <p>La entidad aún no ha cargado su plan.</p>
      ) : (
        <Definiciones
          lista={[
            {
              nombre: 'Plan',
              valor: (
                <Link to="/entidades/$entidad/plan" params={{ entidad }}>
                  {plan.nombre}
                </Link>
              ),
            },
            { nombre: 'Plan Indicativo', valor: <ChipDe marca={MARCA_PLAN[plan.estado]} /> },
            {
              nombre: 'Metas de producto',
              valor: (
                <Link to="/entidades/$entidad/plan" params={{ entidad }} search={{ seccion: 'metas' }}>
                  {formatNumero(String(plan.metas))}
                </Link>
              ),
            },
            { nombre: 'Homologadas', valor: <BarraHomologadas {...plan} /> },
            { nombre: 'Versión vigente', valor: plan.version },
          ]}
        />
      )}
    </section>
  )
}
