// The act of sending: everything saved first, one confirmation, and what the server still finds missing.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { isErrorApi } from '../../../api/problema.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { Dialogo } from '../../../ui/dialogo.tsx'
import { EnlacePedirExcepcion } from '../../excepciones/enlace-pedir.tsx'
import type { Borrador } from '../borrador/borrador.ts'
import type { Reporte } from '../borrador/entrada.ts'
import type { Clave } from '../borrador/red.ts'
import { refrescarReporte } from '../usar-reporte.ts'
import { fraseDe } from './faltas.ts'

type Props = { readonly clave: Clave; readonly reporte: Reporte; readonly borrador: Borrador; readonly listo: boolean }

export function BotonEnviar({ clave, reporte, borrador, listo }: Props) {
  const [preguntando, setPreguntando] = useState(false)
  const envio = useMutation({
    mutationFn: async () => {
      if (!(await borrador.vaciar()))
        throw new Error('Hay cambios que aún no se guardan. Espere a que haya conexión e intente de nuevo.')
      return api('POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/envio', { params: clave })
    },
    onSettled: async () => {
      setPreguntando(false)
      await refrescarReporte()
    },
  })
  return (
    <section className="pila no-imprimir" aria-label="Enviar">
      {envio.isError ? <Rechazo error={envio.error} clave={clave} estado={reporte.estado} /> : null}
      <p className="acciones">
        <Boton variante="principal" aria-disabled={!listo} onClick={listo ? () => setPreguntando(true) : undefined}>
          Enviar el reporte
        </Boton>
        {listo ? null : <span className="tenue">Resuelva primero lo que falta.</span>}
      </p>
      <Dialogo
        abierto={preguntando}
        titulo={`Enviar el reporte del corte ${clave.corte} de ${clave.vigencia}`}
        onCerrar={() => setPreguntando(false)}
        acciones={
          <>
            <Boton onClick={() => setPreguntando(false)}>Volver</Boton>
            <Boton variante="principal" ocupado={envio.isPending} onClick={() => envio.mutate()}>
              Enviar
            </Boton>
          </>
        }
      >
        <p>
          Queda congelada la versión {reporte.version + 1}, con número de recibo y huella. La revisa{' '}
          {reporte.estado === 'en_ajustes' ? 'quien pidió los ajustes' : 'quien revisa los reportes de la entidad'}.
        </p>
        <p>Mientras nadie empiece a revisarla puede retirarla y corregir.</p>
      </Dialogo>
    </section>
  )
}

type PropsRechazo = { readonly error: Error; readonly clave: Clave; readonly estado: Reporte['estado'] }

function Rechazo({ error, clave, estado }: PropsRechazo) {
  const faltas = isErrorApi(error, 'reporte.envio_incompleto') && Array.isArray(error.faltas) ? error.faltas : []
  return (
    <Aviso tono="error" titulo="No se envió">
      <p>{error.message}</p>
      <ul className="lista-puntos">
        {(faltas as Reporte['faltas']).map((f) => (
          <li key={f.codigo}>{fraseDe(f)}</li>
        ))}
      </ul>
      {isErrorApi(error, 'reporte.actividad_cerrada') ? (
        <EnlacePedirExcepcion clave={clave} acto={estado === 'en_ajustes' ? 'ajustes' : 'reporte'} />
      ) : null}
    </Aviso>
  )
}
