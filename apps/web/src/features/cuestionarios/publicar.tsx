// The act itself: it asks once more, because what is published never changes.
import type { FaltaCuestionario } from '@kpt/domain/gestionweb'
import { preguntasDe } from '@kpt/domain/gestionweb'
import { contar, formatFecha } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import type { Borrador } from './trabajo.ts'

type Props = { readonly borrador: Borrador; readonly faltas: readonly FaltaCuestionario[] }

const MINIMO = 10

export function PublicarCuestionario({ borrador, faltas }: Props) {
  const { cuestionario, version, sobre, acta } = borrador
  const { vigencia, aprobacion } = cuestionario
  const [abierto, setAbierto] = useState(false)
  const [motivo, setMotivo] = useState('')
  const ir = useNavigate()
  const publicar = useMutation({
    mutationFn: () =>
      api('POST /api/cuestionarios/borradores/:vigencia/publicacion', {
        ...{ params: { vigencia }, cuerpo: { version, motivo: sobre > 0 ? motivo : null } },
      }),
    onSuccess: async () => {
      await ir({ to: '/cuestionarios', search: { publicado: String(vigencia) } })
      await consultas.invalidateQueries()
    },
  })
  const puede = sobre === 0 || motivo.trim().length >= MINIMO
  return (
    <>
      <Boton
        variante="principal"
        aria-disabled={faltas.length > 0}
        aria-describedby="faltas"
        onClick={() => setAbierto(faltas.length === 0)}
      >
        Publicar
      </Boton>
      <Dialogo
        abierto={abierto}
        titulo={`¿Publicar el cuestionario de ${vigencia}?`}
        onCerrar={() => setAbierto(false)}
        acciones={
          <>
            <Boton onClick={() => setAbierto(false)}>Todavía no</Boton>
            <Boton
              variante="principal"
              ocupado={publicar.isPending}
              aria-disabled={!puede}
              onClick={() => (puede ? publicar.mutate() : undefined)}
            >
              Publicarlo
            </Boton>
          </>
        }
      >
        <p>
          {contar(preguntasDe(cuestionario).length, 'pregunta', 'preguntas')}, con la aprobación del Comité de
          articulación: {aprobacion?.acta}, {aprobacion ? formatFecha(aprobacion.fecha) : ''}
          {acta ? `, en «${acta.nombre}»` : '. No se puso el PDF del acta'}.
        </p>
        <p>Cualquiera lo lee. Lo publicado no cambia: una corrección será otra versión, con su motivo.</p>
        {sobre > 0 ? (
          <CampoLargo
            etiqueta={`Por qué se corrige la versión ${sobre}`}
            ayuda="Lo verá quien ya la leyó. Diez letras o más"
            maxLength={1000}
            value={motivo}
            onChange={(e) => setMotivo(e.target.value)}
          />
        ) : null}
        {publicar.error ? <Aviso tono="error">{publicar.error.message}</Aviso> : null}
      </Dialogo>
    </>
  )
}
