// Progress of an upload of this tab: how much has arrived, and what it does when the network fails.
import { contar, formatNumero } from '@kpt/textos'
import { Aviso } from '../../ui/aviso.tsx'
import { Barra } from '../../ui/barra.tsx'
import { type EstadoEnvio, useEnvio } from './envios.ts'

export function ProgresoEnvio({ carga }: { carga: string }) {
  const envio = useEnvio(carga)
  return envio ? <BarraEnvio envio={envio} /> : null
}

export function BarraEnvio({ envio }: { envio: EstadoEnvio }) {
  return (
    <div className="pila pila--2">
      <Barra
        etiqueta="Archivo enviado"
        fraccion={envio.bytes === 0 ? 0 : envio.recibidos / envio.bytes}
        figura={`${kilobytes(envio.recibidos)} de ${kilobytes(envio.bytes)} kB`}
      />
      {envio.fase === 'esperando' ? (
        <Aviso tono="alerta" vivo>
          Se interrumpió la conexión. Lo enviado no se pierde: en {contar(envio.espera ?? 0, 'segundo', 'segundos')} se
          intenta de nuevo.
        </Aviso>
      ) : null}
    </div>
  )
}

function kilobytes(bytes: number): string {
  return formatNumero(String(Math.ceil(bytes / 1024)))
}
