// Confirms the preview as a new version of the plan, or discards it. Metas that leave ask once more.
import { contar } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { isErrorApi } from '../../api/problema.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { Descartar } from './descartar.tsx'
import type { Vista } from './vista-previa.tsx'
import './cargas.css'

type Props = { readonly entidad: string; readonly carga: string; readonly vista: Vista }

export function Confirmar({ entidad, carga, vista }: Props) {
  const [preguntando, setPreguntando] = useState(false)
  const confirmacion = useConfirmacion(entidad, carga, vista.contra)
  const retira = vista.retira.length
  const ajeno = vista.entidad !== entidad
  return (
    <section className="confirmar" aria-label="Confirmar o descartar">
      {confirmacion.isError ? <Aviso tono="error">{confirmacion.error.message}</Aviso> : null}
      <div className="acciones">
        {ajeno ? null : (
          <Boton
            variante="principal"
            ocupado={confirmacion.isPending}
            onClick={() => (retira > 0 ? setPreguntando(true) : confirmacion.mutate())}
          >
            Sí, es el correcto: confirmar
          </Boton>
        )}
        <Descartar entidad={entidad} carga={carga}>
          No, descartarlo
        </Descartar>
      </div>
      <PreguntaRetiro
        abierta={preguntando}
        retira={retira}
        onCerrar={() => setPreguntando(false)}
        onConfirmar={() => {
          confirmacion.mutate()
          setPreguntando(false)
        }}
      />
    </section>
  )
}

type PropsPregunta = {
  readonly abierta: boolean
  readonly retira: number
  readonly onCerrar: () => void
  readonly onConfirmar: () => void
}

function PreguntaRetiro({ abierta, retira, onCerrar, onConfirmar }: PropsPregunta) {
  return (
    <Dialogo
      abierto={abierta}
      titulo={`${contar(retira, 'meta sale', 'metas salen')} del plan`}
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton onClick={onCerrar}>Volver a mirar</Boton>
          <Boton variante="peligro" onClick={onConfirmar}>
            Confirmar y retirarlas
          </Boton>
        </>
      }
    >
      <p>El libro no las trae. Lo ya reportado de ellas se conserva, y puede deshacerlo en «Versiones» del plan.</p>
    </Dialogo>
  )
}

function useConfirmacion(entidad: string, carga: string, contra: number) {
  const navegar = useNavigate()
  return useMutation({
    mutationFn: () =>
      api('POST /api/entidades/:entidad/cargas/:carga/confirmacion', {
        params: { entidad, carga },
        cuerpo: { contra },
      }),
    onSuccess: async ({ cambio }) => {
      await consultas.invalidateQueries()
      await navegar({
        to: '/entidades/$entidad/plan',
        params: { entidad },
        state: { hecho: cambio ? 'cargada' : 'igual' },
      })
    },
    // The plan moved while this preview was open: its differences are taken again.
    onError: (error) => {
      if (isErrorApi(error, 'plan.version_cambio')) void consultas.invalidateQueries()
    },
  })
}
