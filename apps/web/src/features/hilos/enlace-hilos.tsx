// The way to the threads of a report, for those who may see them: control reads them in the files that DNP approves.
import { territorioDe } from '@kpt/domain/acceso'
import { Link } from '@tanstack/react-router'
import { useSesion } from '../../app/sesion.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import { direccionReporte, numeroCorto } from '../reportes/direccion.ts'

export function usePuedeVerHilos(): boolean {
  const sesion = useSesion()
  return !!sesion && territorioDe({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }, 'hilo.ver') !== null
}

export function BotonHilos({ clave }: { clave: Clave }) {
  if (!usePuedeVerHilos()) return null
  return <EnlaceBoton to={direccionReporte(clave, 'hilos')}>Mensajes</EnlaceBoton>
}

export function EnlaceHiloDeMeta({ clave, meta }: { clave: Clave; meta: string }) {
  if (!usePuedeVerHilos()) return null
  return (
    <p>
      <Link to={direccionReporte(clave, 'hilos')} search={{ lugar: meta }}>
        Mensajes del expediente sobre esta meta<span className="solo-lector"> {numeroCorto(meta)}</span>
      </Link>
    </p>
  )
}
