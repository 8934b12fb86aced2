// The secret on screen, as a QR code and to be typed, until its first code proves that the application has it.
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { type PropsFactor, refrescarFactores } from './factores.ts'

type Props = {
  readonly secreto: Respuesta<'POST /api/cuenta/factores/codigos'>
  readonly onListo: PropsFactor['onCodigos']
}

export function ConfirmarCodigos({ secreto: { secreto, qr, uri }, onListo }: Props) {
  const [codigo, setCodigo] = useState('')
  const confirmacion = useMutation({
    mutationFn: () => api('POST /api/cuenta/factores/codigos/confirmacion', { cuerpo: { codigo } }),
    onSuccess: async ({ codigos }) => {
      onListo(codigos)
      await refrescarFactores()
    },
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    confirmacion.mutate()
  }
  return (
    <form className="formulario" onSubmit={enviar} noValidate>
      <p>1. Lea este código QR con la aplicación, o escriba en ella la clave.</p>
      <div className="qr">
        <svg role="img" aria-label="Código QR para la aplicación" viewBox={`0 0 ${qr.lado} ${qr.lado}`}>
          <path d={qr.trazo} fill="currentColor" />
        </svg>
        <div className="pila pila--2">
          <p className="tenue">Clave para escribir a mano</p>
          <p>
            <code className="qr__clave">{secreto.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
          <p>
            <a href={uri}>Abrir la aplicación de este teléfono</a>
          </p>
        </div>
      </div>
      {confirmacion.isError ? <Aviso tono="error">{confirmacion.error.message}</Aviso> : null}
      <CampoTexto
        etiqueta="2. Escriba el código de seis cifras que muestra"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={codigo}
        onChange={(e) => setCodigo(e.target.value)}
      />
      <Boton type="submit" variante="principal" ocupado={confirmacion.isPending}>
        Activar
      </Boton>
    </form>
  )
}
