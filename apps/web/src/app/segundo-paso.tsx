// The second step of signing in: the password was right, now the code or the passkey. Nothing is open yet.
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { api } from '../api/cliente.ts'
import { isErrorApi } from '../api/problema.ts'
import type { Respuesta } from '../api/tipos.ts'
import { Aviso } from '../ui/aviso.tsx'
import { Boton } from '../ui/boton.tsx'
import { CampoTexto } from '../ui/campo.tsx'
import { ingresarConLlave } from './llave-de-acceso.ts'
import { PedirRescate } from './pedir-rescate.tsx'

export type Ingreso = Respuesta<'POST /api/sesion'>
export type IngresoListo = Extract<Ingreso, { paso: 'listo' }>
export type Metodos = Extract<Ingreso, { paso: 'segundo' }>['metodos']

type Props = {
  /** What the first step was, when it was not the password. */
  readonly primero?: string
  readonly metodos: Metodos
  readonly onListo: (sesion: IngresoListo) => Promise<void>
  readonly onVolver: () => void
}

export function SegundoPaso({ primero = 'Su contraseña es correcta.', metodos, onListo, onVolver }: Props) {
  const [codigo, setCodigo] = useState('')
  const paso = usePaso(() => api('POST /api/sesion/segundo-paso', { cuerpo: { codigo } }), onListo)
  const llave = usePaso(ingresarConLlave, onListo)
  useEffect(() => document.getElementById('segundo-paso')?.focus(), [])
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    paso.mutate()
  }
  const error = paso.error ?? llave.error
  return (
    <form className="formulario" onSubmit={enviar} noValidate>
      <h2>Segundo paso</h2>
      <p>
        {primero} {frase(metodos)}
      </p>
      {error ? <Aviso tono="error">{error.message}</Aviso> : null}
      {isErrorApi(error, 'sesion.paso_vencido') ? null : (
        <>
          <CampoTexto
            id="segundo-paso"
            etiqueta={metodos.includes('codigos') ? 'Código' : 'Código de recuperación'}
            ayuda={ayuda(metodos)}
            ancho="medio"
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            value={codigo}
            onChange={(e) => setCodigo(e.target.value)}
          />
          <Boton type="submit" variante="principal" ocupado={paso.isPending}>
            Continuar
          </Boton>
          {metodos.includes('llave') ? (
            <Boton ocupado={llave.isPending} onClick={() => llave.mutate()}>
              Usar una llave de acceso
            </Boton>
          ) : null}
          <PedirRescate />
        </>
      )}
      <Boton variante="texto" onClick={onVolver}>
        Volver a empezar
      </Boton>
    </form>
  )
}

/** One way of answering: whoever is in goes on. */
function usePaso(dar: () => Promise<Ingreso>, onListo: Props['onListo']) {
  return useMutation({
    mutationFn: dar,
    onSuccess: async (respuesta) => {
      if (respuesta.paso === 'listo') await onListo(respuesta)
    },
  })
}

function frase(metodos: Metodos): string {
  if (!metodos.includes('codigos')) return 'Ahora use su llave de acceso, o un código de recuperación.'
  return metodos.includes('llave')
    ? 'Ahora escriba el código de su aplicación o use su llave de acceso.'
    : 'Ahora escriba el código que muestra su aplicación.'
}

function ayuda(metodos: Metodos): string | undefined {
  const seis = metodos.includes('codigos') ? 'Seis cifras que cambian cada 30 segundos.' : ''
  const otro = metodos.includes('recuperacion')
    ? 'Si no tiene a la mano su teléfono, escriba uno de sus códigos de recuperación.'
    : ''
  return [seis, otro].filter(Boolean).join(' ') || undefined
}
