// A meta that the request did not name: the entity may ask to open it, and sees what was decided.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoLargo } from '../../../ui/campo.tsx'
import type { Reporte } from '../borrador/entrada.ts'
import { numeroCorto } from '../direccion.ts'
import { refrescarReporte } from '../usar-reporte.ts'
import { useEdicion } from './contexto.ts'

type Props = { readonly meta: string; readonly solicitud: Reporte['solicitudes'][number] }

export function PedirAbrir({ meta, solicitud }: Props) {
  const { reporte, sePuedeEditar } = useEdicion()
  if (!reporte.puedeEditar || sePuedeEditar(meta)) return null
  const peticion = solicitud.reaperturas.findLast((r) => r.meta === meta)
  if (peticion && !peticion.decision)
    return <p className="tenue">Usted pidió que le abran esta meta. Falta que decida quien revisa.</p>
  return (
    <>
      {peticion?.decision ? <p className="tenue">No se abrió: {peticion.decision.motivo}</p> : null}
      <Pedir meta={meta} ronda={solicitud.ronda} />
    </>
  )
}

function Pedir({ meta, ronda }: { meta: string; ronda: number }) {
  const { clave, anunciar } = useEdicion()
  const [escribe, setEscribe] = useState(false)
  const [motivo, setMotivo] = useState('')
  const pedir = useMutation({
    mutationFn: () =>
      api('POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes/:ronda/reaperturas', {
        params: { ...clave, ronda },
        cuerpo: { meta, motivo: motivo.trim() },
      }),
    onSuccess: async () => {
      anunciar('Petición enviada a quien revisa.')
      await refrescarReporte()
    },
  })
  const corto = motivo.trim().length < 5
  if (!escribe) return <Boton onClick={() => setEscribe(true)}>Pedir que abran la meta {numeroCorto(meta)}</Boton>
  return (
    <div className="pedido__respuesta">
      <CampoLargo
        etiqueta={`Por qué necesita corregir la meta ${numeroCorto(meta)}`}
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
