// The signature of a batch, or throwing it away. Whoever prepares and may not sign is told who does.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { type Firma, FormularioFirma, firmar, isDeLaFirma } from '../reportes/envio/firma.tsx'
import type { Lote } from './tipos.ts'

export function FirmarLote({ lote }: { lote: Lote }) {
  const [preguntando, setPreguntando] = useState(false)
  const params = { lote: lote.id }
  const firma = useMutation({
    mutationFn: async (prueba: Firma) => {
      await firmar(prueba)
      return api('POST /api/oficios/lotes/:lote/firma', { params })
    },
    onSuccess: () => setPreguntando(false),
    onError: (error) => setPreguntando(isDeLaFirma(error)),
    onSettled: (_, error) => (isDeLaFirma(error) ? undefined : consultas.invalidateQueries()),
  })
  const descarte = useMutation({
    mutationFn: () => api('POST /api/oficios/lotes/:lote/descarte', { params }),
    onSettled: () => consultas.invalidateQueries(),
  })
  const error = (isDeLaFirma(firma.error) ? null : firma.error) ?? descarte.error
  const cerrar = () => {
    setPreguntando(false)
    if (isDeLaFirma(firma.error)) firma.reset()
  }
  return (
    <section className="pila pila--2 no-imprimir" aria-label="Firma">
      {error ? <Aviso tono="error">{error.message}</Aviso> : null}
      <p className="acciones">
        {lote.puedeFirmar ? (
          <Boton variante="principal" onClick={() => setPreguntando(true)}>
            Firmar y enviar
          </Boton>
        ) : (
          <span className="tenue">La firma quien administra la gobernación o el DNP: avísele que está lista.</span>
        )}
        <Boton ocupado={descarte.isPending} onClick={() => descarte.mutate()}>
          Descartar
        </Boton>
      </p>
      <Dialogo abierto={preguntando} titulo="Firmar y enviar los oficios" onCerrar={cerrar} acciones={null}>
        <p>
          Cada oficio recibe su número y sale enseguida, con copia a {lote.copia.join(', ')}. A quien haya reportado
          mientras tanto no se le escribe. Un oficio firmado no se cambia ni se borra.
        </p>
        <FormularioFirma envio={firma} onCancelar={cerrar} documento="Cada oficio" />
      </Dialogo>
    </section>
  )
}
