// The plan in a few facts, with the way to its page.
import { formatNumero, formatPorcentaje } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { ChipDe } from '../../app/marca.tsx'
import { MARCA_PLAN } from '../../app/nombres.ts'
import { Barra } from '../../ui/barra.tsx'
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
            { nombre: 'Homologadas', valor: <BarraHomologadas homologadas={plan.homologadas} metas={plan.metas} /> },
            { nombre: 'Versión vigente', valor: plan.version },
          ]}
        />
      )}
    </section>
  )
}

/** Metas homologadas al Catálogo Programático over all of them. */
export function BarraHomologadas({ homologadas, metas }: { homologadas: number; metas: number }) {
  const razon = metas === 0 ? 0 : homologadas / metas
  return (
    <Barra
      fraccion={razon}
      figura={metas === 0 ? 'Sin metas' : `${formatPorcentaje(razon)} (${homologadas} de ${metas})`}
      tono={razon === 1 ? 'bien' : 'acento'}
    />
  )
}
