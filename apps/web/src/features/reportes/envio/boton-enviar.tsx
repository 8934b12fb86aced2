// The act of sending: everything saved first, the signature of whoever sends, and what the server still finds missing.
import { nombreDeReporte } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { isErrorApi } from '../../../api/problema.ts'
import { useConexion } from '../../../app/conexion.tsx'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { Dialogo } from '../../../ui/dialogo.tsx'
import { EnlacePedirExcepcion } from '../../excepciones/enlace-pedir.tsx'
import type { Guardable } from '../borrador/borrador.ts'
import type { Reporte } from '../borrador/entrada.ts'
import type { Clave } from '../borrador/red.ts'
import { refrescarReporte } from '../usar-reporte.ts'
import { fraseDe } from './faltas.ts'
import { type Firma, FormularioFirma, firmar, isDeLaFirma } from './firma.tsx'

type Props = {
  readonly clave: Clave
  readonly reporte: Reporte
  readonly borrador: Pick<Guardable, 'vaciar'>
  readonly listo: boolean
}

export function BotonEnviar({ clave, reporte, borrador, listo }: Props) {
  const [preguntando, setPreguntando] = useState(false)
  const hay = useConexion()
  const puede = listo && hay
  const envio = useMutation({
    mutationFn: async (firma: Firma) => {
      if (!(await borrador.vaciar()))
        throw new Error('Hay cambios que aún no se guardan. Espere a que haya conexión e intente de nuevo.')
      await firmar(firma)
      return api('POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/envio', { params: clave })
    },
    onSuccess: () => setPreguntando(false),
    onError: (error) => setPreguntando(isDeLaFirma(error)),
    onSettled: (_, error) => (isDeLaFirma(error) ? undefined : refrescarReporte()),
  })
  const rechazo = isDeLaFirma(envio.error) ? null : envio.error
  const cerrar = () => {
    setPreguntando(false)
    if (isDeLaFirma(envio.error)) envio.reset()
  }
  return (
    <section className="pila no-imprimir" aria-label="Enviar">
      {rechazo ? <Rechazo error={rechazo} clave={clave} estado={reporte.estado} /> : null}
      <p className="acciones">
        <Boton variante="principal" aria-disabled={!puede} onClick={puede ? () => setPreguntando(true) : undefined}>
          Enviar el reporte
        </Boton>
        {hay ? null : (
          <span className="tenue">Sin conexión no se puede enviar. Lo escrito sigue guardado en este equipo.</span>
        )}
        {listo || !hay ? null : <span className="tenue">Resuelva primero lo que falta.</span>}
      </p>
      <Dialogo
        abierto={preguntando}
        titulo={`Firmar y enviar ${nombreDeReporte(clave, 'dentro')}`}
        onCerrar={cerrar}
        acciones={null}
      >
        <p>
          Queda congelada la versión {reporte.version + 1}, con número de recibo y huella. La revisa{' '}
          {reporte.estado === 'en_ajustes' ? 'quien pidió los ajustes' : 'quien revisa los reportes de la entidad'}.
          Mientras nadie empiece a revisarla puede retirarla y corregir.
        </p>
        <FormularioFirma envio={envio} onCancelar={cerrar} />
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
