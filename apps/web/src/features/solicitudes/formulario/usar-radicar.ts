import { useMutation } from '@tanstack/react-query'
import { api } from '../../../api/cliente.ts'
import { isErrorApi } from '../../../api/problema.ts'
import { terminarEnvio, vaciarEnvio } from '../soportes/envio.ts'
import { type Campos, cuerpoDe } from './campos.ts'
import { envioDeSolicitud } from './envio-de-solicitud.ts'
import { guardarRadicada, type Radicada } from './guardado.ts'

/** Waits for the documents on their way and files the request. Tried again with the same documents, the number is the same. */
export function useRadicar(alRadicar: (radicada: Radicada) => void) {
  return useMutation({
    mutationFn: async (campos: Campos): Promise<Radicada> => {
      const { carga, soportes } = await terminarEnvio(envioDeSolicitud)
      if (carga === null || soportes.some((s) => s.fase !== 'recibido')) throw new FaltanDocumentos()
      const recibo = await api('POST /api/solicitudes', { cuerpo: cuerpoDe(campos, carga) })
      return { ...recibo, correo: campos.correo.trim(), entidad: campos.entidadNombre }
    },
    retry: (veces, error) => veces < 3 && esperaDe(error) !== null,
    retryDelay: (_veces, error) => esperaDe(error) ?? 0,
    networkMode: 'always',
    onError: (error) => {
      if (isErrorApi(error, 'solicitud.carga')) vaciarEnvio(envioDeSolicitud)
    },
    onSuccess: (radicada) => {
      guardarRadicada(sessionStorage, radicada)
      alRadicar(radicada)
    },
  })
}

/** Milliseconds after which it is worth trying again without asking the person; null when it is not. */
function esperaDe(error: Error): number | null {
  if (isErrorApi(error, 'red.sin_conexion')) return 2000
  // The server does not believe that somebody fills the form in a moment: browsers that remember the fields do.
  if (!isErrorApi(error, 'peticion.muy_frecuente')) return null
  const segundos = Number(error.detalles.segundos)
  return segundos <= 10 ? segundos * 1000 : null
}

class FaltanDocumentos extends Error {
  constructor() {
    super('Algún documento no terminó de llegar. Mire en «Documentos» cuál es, envíelo otra vez y vuelva a radicar.')
  }
}
