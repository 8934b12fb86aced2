// Actions on the plan. One is primary: finish the PI when nothing is missing, else the step that is missing.

import { EnlaceBoton, type Variante } from '../../ui/boton.tsx'
import { IconoSubir } from '../../ui/iconos.tsx'
import { EditarEnPantalla } from '../edicion/abrir.tsx'
import { Finalizar } from './finalizar.tsx'

import { esDelActo } from './frases.ts'
import type { Plan } from './plan.tsx'

type Props = {
  readonly entidad: string
  readonly plan: Plan
  /** True where another part of the screen carries the primary action. */
  readonly quietas: boolean
}

export function AccionesPlan({ entidad, plan, quietas }: Props) {
  if (!plan.puedeEditar) return null
  const finalizado = plan.estado === 'finalizado'
  const listo = plan.falta.length === 0 && !finalizado
  const soloActo = !listo && !finalizado && plan.falta.every((f) => esDelActo(f.codigo))
  return (
    <>
      {listo ? <Finalizar entidad={entidad} plan={plan} /> : null}
      {soloActo && !quietas ? (
        <EnlaceBoton variante="principal" to="." search={{ seccion: 'acto' }}>
          Registrar el acto de aprobación
        </EnlaceBoton>
      ) : null}
      <EditarEnPantalla entidad={entidad} />
      <CargarLibro entidad={entidad} variante={listo || soloActo || finalizado || quietas ? 'normal' : 'principal'}>
        {finalizado ? 'Cargar una modificación' : 'Cargar el libro corregido'}
      </CargarLibro>
    </>
  )
}

function CargarLibro({ entidad, variante, children }: { entidad: string; variante: Variante; children: string }) {
  return (
    <EnlaceBoton
      variante={variante}
      icono={<IconoSubir />}
      to="/entidades/$entidad/plan/cargas/nueva"
      params={{ entidad }}
    >
      {children}
    </EnlaceBoton>
  )
}
