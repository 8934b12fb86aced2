// The leader's act over a version: PI finalizado. Of a plan already finished once it asks for the act or the reason of what changed.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { IconoSello } from '../../ui/iconos.tsx'
import { ResumenErrores } from '../../ui/resumen-errores.tsx'
import { declararCarga, enviarArchivo } from '../cargas/envios.ts'
import { type CamposSustento, CITA_VACIA, erroresDeSustento, pideActo, sustentoDe } from './campos-sustento.ts'
import { FormularioSustento } from './formulario-sustento.tsx'
import type { Plan } from './plan.tsx'

export function Finalizar({ entidad, plan }: { entidad: string; plan: Plan }) {
  const [abierto, setAbierto] = useState(false)
  const [campos, setCampos] = useState<CamposSustento>(CITA_VACIA)
  const [intentado, setIntentado] = useState(false)
  const falta = plan.sustento?.falta ?? []
  const errores = intentado ? erroresDeSustento(campos, falta) : []
  const acto = useFinalizacion(entidad, plan, () => setAbierto(false))
  const finalizar = () => {
    setIntentado(true)
    if (erroresDeSustento(campos, falta).length === 0) acto.mutate(campos)
  }
  return (
    <>
      <Boton variante="principal" icono={<IconoSello />} onClick={() => setAbierto(true)}>
        Finalizar el Plan Indicativo
      </Boton>
      <Dialogo
        abierto={abierto}
        titulo={`¿Finalizar el Plan Indicativo en su versión ${plan.version}?`}
        onCerrar={() => setAbierto(false)}
        acciones={
          <>
            <Boton variante="principal" ocupado={acto.isPending} onClick={finalizar}>
              Sí, finalizar
            </Boton>
            <Boton onClick={() => setAbierto(false)}>Todavía no</Boton>
          </>
        }
      >
        <p>
          Desde ese momento la entidad puede enviar reportes de avance sobre estas metas. Si después debe cambiarlas,
          haga otra versión: esta seguirá valiendo hasta que finalice la nueva.
        </p>
        {plan.sustento ? (
          <>
            <ResumenErrores errores={errores} />
            <FormularioSustento
              sustento={plan.sustento}
              campos={campos}
              errores={errores}
              poner={(cambio) => setCampos((previos) => ({ ...previos, ...cambio }))}
            />
          </>
        ) : null}
        {acto.isError ? <Aviso tono="error">{acto.error.message}</Aviso> : null}
      </Dialogo>
    </>
  )
}

/** Uploads the document when there is one, then declares the version. */
function useFinalizacion(entidad: string, plan: Plan, onHecho: () => void) {
  const navegar = useNavigate()
  return useMutation({
    mutationFn: async (campos: CamposSustento) => {
      const falta = plan.sustento?.falta ?? []
      const documento = campos.archivo && pideActo(falta) ? await subir(entidad, campos.archivo) : null
      return api('POST /api/entidades/:entidad/plan/finalizacion', {
        params: { entidad },
        cuerpo: { version: plan.version, sustento: sustentoDe(campos, falta, documento) },
      })
    },
    onSuccess: async () => {
      onHecho()
      await consultas.invalidateQueries()
      await navegar({ to: '.', state: { hecho: 'finalizado' } })
    },
  })
}

async function subir(entidad: string, archivo: File): Promise<string | null> {
  const declarada = await declararCarga(entidad, 'documento', archivo)
  return (await enviarArchivo(entidad, declarada, archivo)).sha256
}
