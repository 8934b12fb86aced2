// How many entities are in each state of their plan.
import { RepartoEntidades } from '../../app/reparto-entidades.tsx'
import { type Cuenta, partesDe } from './tipos.ts'

export function Reparto({ cuenta }: { cuenta: Cuenta }) {
  return (
    <section className="seccion" aria-labelledby="estado-planes">
      <h2 id="estado-planes">En qué va cada plan</h2>
      <RepartoEntidades
        titulo="Entidades por estado de su plan"
        de="Plan"
        partes={partesDe(cuenta)}
        total={cuenta.entidades}
      />
      <p className="menor tenue">
        En modificación: la entidad cargó cambios sobre un PI que ya había finalizado. Mientras los finaliza, sus
        reportes leen la versión anterior. Las homologadas son las que tenían un indicador activo del Catálogo cuando se
        hizo la última versión del plan.
      </p>
    </section>
  )
}
