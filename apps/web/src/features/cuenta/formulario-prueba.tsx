// The password and, when there is an application of codes, a code: who changes how one signs in proves to be there.
import { type FormEvent, useId, useState } from 'react'
import { useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { CampoClave } from '../acceso/campo-clave.tsx'
import { rechazoDe } from '../acceso/faltas-de-clave.ts'

type Props = {
  readonly boton: string
  readonly peligro?: boolean
  readonly conCodigo?: boolean
  readonly envio: { readonly isPending: boolean; readonly error: Error | null }
  readonly onEnviar: (clave: string, codigo: string | null) => void
  readonly onCancelar: () => void
}

export function FormularioPrueba({ boton, peligro = false, conCodigo = false, envio, onEnviar, onCancelar }: Props) {
  const id = useId()
  const sesion = useSesion()
  const [clave, setClave] = useState('')
  const [codigo, setCodigo] = useState('')
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    onEnviar(clave, conCodigo ? codigo : null)
  }
  const errada = rechazoDe(envio.error, 'clave.actual')
  const codigoErrado = rechazoDe(envio.error, 'factor.codigo')
  return (
    <form className="formulario" onSubmit={enviar} noValidate>
      {envio.error && !errada && !codigoErrado ? <Aviso tono="error">{envio.error.message}</Aviso> : null}
      <input type="text" hidden autoComplete="username" value={sesion?.correo ?? ''} readOnly />
      <CampoClave id={id} etiqueta="Su contraseña" clave={clave} onClave={setClave} error={errada} />
      {conCodigo ? (
        <CampoTexto
          etiqueta="Código de la aplicación"
          ayuda="O uno de sus códigos de recuperación."
          autoComplete="one-time-code"
          value={codigo}
          error={codigoErrado}
          onChange={(e) => setCodigo(e.target.value)}
        />
      ) : null}
      <div className="acciones">
        <Boton type="submit" variante={peligro ? 'peligro' : 'principal'} ocupado={envio.isPending}>
          {boton}
        </Boton>
        <Boton onClick={onCancelar}>Cancelar</Boton>
      </div>
    </form>
  )
}
