// Actions on the plan. One is primary: finish the PI when nothing is missing, else the step that is missing.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton, type Variante } from '../../ui/boton.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { IconoSello, IconoSubir } from '../../ui/iconos.tsx'
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
      {listo ? <Finalizar entidad={entidad} version={plan.version} /> : null}
      {soloActo && !quietas ? (
        <EnlaceBoton variante="principal" to="." search={{ seccion: 'acto' }}>
          Registrar el acto de aprobación
        </EnlaceBoton>
      ) : null}
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

function Finalizar({ entidad, version }: { entidad: string; version: number }) {
  const [abierto, setAbierto] = useState(false)
  const navegar = useNavigate()
  const acto = useMutation({
    mutationFn: () =>
      api('POST /api/entidades/:entidad/plan/finalizacion', { params: { entidad }, cuerpo: { version } }),
    onSuccess: async () => {
      setAbierto(false)
      await consultas.invalidateQueries()
      await navegar({ to: '.', state: { hecho: 'finalizado' } })
    },
  })
  return (
    <>
      <Boton variante="principal" icono={<IconoSello />} onClick={() => setAbierto(true)}>
        Finalizar el Plan Indicativo
      </Boton>
      <Dialogo
        abierto={abierto}
        titulo={`¿Finalizar el Plan Indicativo en su versión ${version}?`}
        onCerrar={() => setAbierto(false)}
        acciones={
          <>
            <Boton variante="principal" ocupado={acto.isPending} onClick={() => acto.mutate()}>
              Sí, finalizar
            </Boton>
            <Boton onClick={() => setAbierto(false)}>Todavía no</Boton>
          </>
        }
      >
        <p>
          Desde ese momento la entidad puede enviar reportes de avance sobre estas metas. Si después debe cambiarlas,
          cargue un libro nuevo: esta versión seguirá valiendo hasta que finalice la otra.
        </p>
        {acto.isError ? <Aviso tono="error">{acto.error.message}</Aviso> : null}
      </Dialogo>
    </>
  )
}
