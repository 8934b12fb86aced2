// What is typed, kept in this tab while it is typed; the documents that had arrived come back with it.
import { useCallback, useEffect, useState } from 'react'
import { recordarEnvio } from '../soportes/envio.ts'
import { useEnvioDeSoportes } from '../soportes/usar-envio.ts'
import type { Campos } from './campos.ts'
import { envioDeSolicitud } from './envio-de-solicitud.ts'
import { guardarBorrador, leerBorrador } from './guardado.ts'

export function useBorrador() {
  const [inicial] = useState(() => leerBorrador(sessionStorage))
  const [campos, setCampos] = useState<Campos>(inicial.campos)
  const [error, setError] = useState<Error | null>(null)
  const { carga, soportes } = useEnvioDeSoportes(envioDeSolicitud)
  const poner = useCallback((cambio: Partial<Campos>) => setCampos((previos) => ({ ...previos, ...cambio })), [])
  const recordada = carga ?? inicial.carga
  useEffect(() => guardarBorrador(sessionStorage, { campos, carga: recordada }), [campos, recordada])
  useEffect(() => {
    if (inicial.carga !== null) recordarEnvio(envioDeSolicitud, inicial.carga).catch(setError)
  }, [inicial.carga])
  return { campos, poner, carga, soportes, error }
}
