// Findings over the plan, grouped by message, blocking ones first, each with its meta.
import { GruposHallazgos } from './grupos-hallazgos.tsx'
import type { PropsSeccion } from './plan.tsx'

export function SeccionHallazgos({ entidad, plan }: PropsSeccion) {
  return (
    <section className="pila" aria-labelledby="hallazgos-titulo">
      <h2 id="hallazgos-titulo">Hallazgos sobre el plan</h2>
      {plan.hallazgos.length === 0 ? (
        <p>No hay errores ni avisos en este plan.</p>
      ) : (
        <>
          <p className="tenue">
            Los errores impiden finalizar el Plan Indicativo. Los avisos no: mírelos, porque suelen señalar un dato mal
            escogido. Se corrigen en el libro, que luego se vuelve a cargar.
          </p>
          <GruposHallazgos entidad={entidad} grupos={plan.hallazgos} />
        </>
      )}
    </section>
  )
}
