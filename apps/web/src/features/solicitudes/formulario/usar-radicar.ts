import { useMutation } from '@tanstack/react-query'
import { api } from '../../../api/cliente.ts'
import { isErrorApi } from '../../../api/problema.ts'
import { olvidarEnvio, terminarEnvio, vaciarEnvio } from '../soportes/envio.ts'
import { type Campos, cuerpoDe } from './campos.ts'
import { envioDeSolicitud } from './envio-de-solicitud.ts'
import { guardarRadicada, olvidarBorrador, type Radicada } from './guardado.ts'

/** Waits for the documents on their way and files the request. Tried again with the same documents, the number is the same. */
export function useRadicar(alRadicar: (radicada: Radicada) => void) {
  return useMutation({
    mutationFn: async (campos: Campos): Promise<Radicada> => {
      const { carga, soportes } = await terminarEnvio(envioDeSolicitud)
      if (carga === null || soportes.some((s) => s.fase !== 'recibido')) throw new FaltanDocumentos()
      const recibo = await api('POST /api/solicitudes', { cuerpo: cuerpoDe(campos, carga) })
      return { ...recibo, correo: campos.correo.trim(), entidad: campos.entidadNombre }
    },
    retry: (veces, error) => veces < 3 && isErrorApi(error, 'red.sin_conexion'),
    networkMode: 'always',
    onError: (error) => {
      if (isErrorApi(error, 'solicitud.carga')) vaciarEnvio(envioDeSolicitud)
    },
    onSuccess: (radicada) => {
      olvidarBorrador(sessionStorage)
      guardarRadicada(sessionStorage, radicada)
      olvidarEnvio(envioDeSolicitud)
      alRadicar(radicada)
    },
  })
}

class FaltanDocumentos extends Error {
  constructor() {
    super('Algún documento no terminó de llegar. Mire en «Documentos» cuál es, envíelo otra vez y vuelva a radicar.')
  }
}
