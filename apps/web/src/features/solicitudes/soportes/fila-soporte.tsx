// One document: its name, how much of it arrived, and what to do when it did not.
import { contar, formatNumero } from '@kpt/textos'
import type { ReactNode } from 'react'
import { Barra } from '../../../ui/barra.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { Chip } from '../../../ui/chip.tsx'
import { IconoArchivo } from '../../../ui/iconos.tsx'
import { ElegirDeNuevo } from './elegir-de-nuevo.tsx'
import { type Envio, quitarSoporte, reintentarSoporte } from './envio.ts'
import { isEnCamino, type Soporte } from './soporte.ts'

type Props = { readonly envio: Envio; readonly soporte: Soporte }

export function FilaSoporte({ envio, soporte }: Props) {
  const { fase, nombre, numero } = soporte
  return (
    <li className="soporte">
      <p className="soporte__nombre">
        <IconoArchivo /> <span>{nombre}</span>
      </p>
      <div className="soporte__estado">
        <ComoVa soporte={soporte} />
      </div>
      <div className="acciones">
        {fase === 'cortado' && soporte.archivo ? (
          <Boton onClick={() => reintentarSoporte(envio, numero)} aria-label={`Enviar otra vez ${nombre}`}>
            Enviar otra vez
          </Boton>
        ) : null}
        {fase === 'por_escoger' ? <ElegirDeNuevo envio={envio} soporte={soporte} /> : null}
        <Boton variante="texto" onClick={() => quitarSoporte(envio, numero)} aria-label={`Quitar ${nombre}`}>
          {isEnCamino(soporte) ? 'Cancelar' : 'Quitar'}
        </Boton>
      </div>
    </li>
  )
}

function ComoVa({ soporte }: { soporte: Soporte }): ReactNode {
  const { bytes, enviados, espera, fase, motivo, nombre } = soporte
  if (fase === 'recibido')
    return (
      <Chip tono="bien" icono="bien">
        Recibido
      </Chip>
    )
  if (fase === 'en_cola')
    return (
      <Chip tono="quieto" icono="reloj">
        Espera su turno
      </Chip>
    )
  if (fase === 'comprobando')
    return (
      <Chip tono="nota" icono="reloj">
        Comprobando el archivo
      </Chip>
    )
  if (fase === 'rehusado' || fase === 'cortado')
    return (
      <p role="alert" className="soporte__motivo">
        <strong>{fase === 'rehusado' ? 'No lo recibimos.' : 'No terminó de llegar.'}</strong> {motivo}
      </p>
    )
  return (
    <>
      <Barra
        etiqueta={`Enviado de ${nombre}`}
        fraccion={bytes === 0 ? 0 : enviados / bytes}
        figura={`${kilobytes(enviados)} de ${kilobytes(bytes)} kB`}
      />
      {fase === 'por_escoger' ? <p>El envío quedó a medias cuando se volvió a cargar la página.</p> : null}
      {espera === null ? null : (
        <p role="status">
          Se interrumpió la conexión. Lo enviado no se pierde: en {contar(espera, 'segundo', 'segundos')} se intenta de
          nuevo.
        </p>
      )}
    </>
  )
}

function kilobytes(bytes: number): string {
  return formatNumero(String(Math.ceil(bytes / 1024)))
}
