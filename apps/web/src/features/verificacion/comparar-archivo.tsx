// Whether a file is, byte by byte, the receipt that KPT issued: its fingerprint is worked out here, and the file never leaves this device.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { SelectorArchivo } from '../../ui/selector-archivo.tsx'

type Props = { readonly recibo: string; readonly contenido: string }

export function CompararArchivo({ recibo, contenido }: Props) {
  const [archivo, setArchivo] = useState<File | null>(null)
  const comparacion = useMutation({
    mutationFn: async (elegido: File) => {
      const suya = await huellaDe(elegido)
      if (suya === contenido) return 'contenido' as const
      const { pdf } = await api('GET /api/verificacion/:recibo/huella', { params: { recibo } })
      return suya === pdf ? ('pdf' as const) : ('otro' as const)
    },
  })
  const elegir = (elegido: File | null) => {
    setArchivo(elegido)
    comparacion.reset()
    if (elegido) comparacion.mutate(elegido)
  }
  return (
    <section className="pila no-imprimir" aria-labelledby="comparar-titulo">
      <h2 id="comparar-titulo">¿Tiene el archivo?</h2>
      <SelectorArchivo
        etiqueta="Archivo PDF de la constancia"
        ayuda="Se compara en este dispositivo: el archivo no se envía a ninguna parte."
        acepta=".pdf,application/pdf"
        archivo={archivo}
        onElegir={elegir}
      />
      {comparacion.isPending ? <p role="status">Comparando…</p> : null}
      {comparacion.isError ? <Aviso tono="error">{comparacion.error.message}</Aviso> : null}
      {comparacion.data ? <Resultado que={comparacion.data} /> : null}
    </section>
  )
}

function Resultado({ que }: { que: 'pdf' | 'contenido' | 'otro' }) {
  if (que === 'pdf')
    return (
      <Aviso tono="bien" vivo titulo="Es el mismo archivo">
        Su archivo es, octeto por octeto, la constancia que expidió KPT.
      </Aviso>
    )
  if (que === 'contenido')
    return (
      <Aviso tono="bien" vivo titulo="Es el contenido">
        Su archivo es el contenido exacto que la entidad envió.
      </Aviso>
    )
  return (
    <Aviso tono="alerta" vivo titulo="No es el mismo archivo">
      Su archivo no es igual al que expide KPT: puede ser otra constancia, una copia escaneada o vuelta a guardar, o
      estar alterado. Lo que vale es lo que dice esta página.
    </Aviso>
  )
}

async function huellaDe(archivo: File): Promise<string> {
  // Browsers give it only over a safe connection.
  if (!globalThis.crypto?.subtle)
    throw new Error('Este navegador solo compara archivos en una conexión segura (https).')
  const huella = await crypto.subtle.digest('SHA-256', await archivo.arrayBuffer())
  return [...new Uint8Array(huella)].map((octeto) => octeto.toString(16).padStart(2, '0')).join('')
}
