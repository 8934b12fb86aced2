// A meta or question that the request did not name: the entity may ask to open it, and sees what was decided.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoLargo } from '../../../ui/campo.tsx'
import type { Reporte } from '../borrador/entrada.ts'
import { refrescarReporte } from '../usar-reporte.ts'
import type { DeAjuste } from './de-ajuste.ts'

type Props = { readonly de: DeAjuste; readonly lugar: string; readonly solicitud: Reporte['solicitudes'][number] }

export function PedirAbrir({ de, lugar, solicitud }: Props) {
  const { reporte, sePuedeEditar } = de
  if (!reporte.puedeEditar || sePuedeEditar(lugar)) return null
  const peticion = solicitud.reaperturas.findLast((r) => r.meta === lugar)
  if (peticion && !peticion.decision)
    return <p className="tenue">Usted pidió que le abran esta {de.una}. Falta que decida quien revisa.</p>
  return (
    <>
      {peticion?.decision ? <p className="tenue">No se abrió: {peticion.decision.motivo}</p> : null}
      <Pedir de={de} lugar={lugar} ronda={solicitud.ronda} />
    </>
  )
}

type PropsPedir = Pick<Props, 'de' | 'lugar'> & { readonly ronda: number }

function Pedir({ de, lugar, ronda }: PropsPedir) {
  const { clave, anunciar } = de
  const [escribe, setEscribe] = useState(false)
  const [motivo, setMotivo] = useState('')
  const pedir = useMutation({
    mutationFn: () =>
      api('POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes/:ronda/reaperturas', {
        params: { ...clave, ronda },
        cuerpo: { meta: lugar, motivo: motivo.trim() },
      }),
    onSuccess: async () => {
      anunciar('Petición enviada a quien revisa.')
      await refrescarReporte()
    },
  })
  const corto = motivo.trim().length < 5
  if (!escribe) return <Boton onClick={() => setEscribe(true)}>Pedir que abran la {de.nombre(lugar)}</Boton>
  return (
    <div className="pedido__respuesta">
      <CampoLargo
        etiqueta={`Por qué necesita corregir la ${de.nombre(lugar)}`}
        rows={2}
        maxLength={2000}
        value={motivo}
        onChange={(e) => setMotivo(e.target.value)}
      />
      <Boton ocupado={pedir.isPending} aria-disabled={corto} onClick={corto ? undefined : () => pedir.mutate()}>
        Pedir que la abran
      </Boton>
      {pedir.isError ? <Aviso tono="error">{pedir.error.message}</Aviso> : null}
    </div>
  )
}
