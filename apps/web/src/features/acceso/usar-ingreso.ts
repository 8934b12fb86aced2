// Signing in, by whichever way: whoever has a second factor is asked for it, and then goes where it was going.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { ingresarConLlave } from '../../app/llave-de-acceso.ts'
import type { Ingreso, IngresoListo, Metodos } from '../../app/segundo-paso.tsx'
import { consultaSesion, type EstadoSesion, inicioDe, type Sesion } from '../../app/sesion.ts'
import { destinoSeguro } from './destino.ts'

export type Credenciales = { readonly correo: string; readonly clave: string }

/** Signs in and goes where the person was going, or to the first screen of the role. */
export function useIngreso(volver: string | undefined) {
  const navegar = useNavigate()
  const [segundo, setSegundo] = useState<Metodos | null>(null)
  const listo = async (sesion: IngresoListo) => {
    const previo = consultas.getQueryData(consultaSesion.queryKey)
    consultas.clear()
    consultas.setQueryData(consultaSesion.queryKey, conSesion(previo, sesion))
    void consultas.invalidateQueries({ queryKey: consultaSesion.queryKey })
    await navegar({ href: destinoSeguro(volver) ?? inicioDe(sesion), replace: true })
  }
  const seguir = async (respuesta: Ingreso) => {
    if (respuesta.paso === 'listo') await listo(respuesta)
    else setSegundo(respuesta.metodos)
  }
  const conClave = useMutation({
    mutationFn: (cuerpo: Credenciales) => api('POST /api/sesion', { cuerpo }),
    onSuccess: seguir,
  })
  const conLlave = useMutation({ mutationFn: ingresarConLlave, onSuccess: seguir })
  const conProveedor = useMutation({
    mutationFn: (vuelta: string) => api('POST /api/sesion/proveedor', { cuerpo: { vuelta } }),
    onSuccess: seguir,
  })
  return { conClave, conLlave, conProveedor, segundo, listo, volverAEmpezar: () => setSegundo(null) }
}

function conSesion(previo: EstadoSesion | undefined, sesion: Sesion): EstadoSesion {
  return { ahora: new Date().toISOString(), proveedor: null, demostracion: null, ...previo, termino: null, sesion }
}
