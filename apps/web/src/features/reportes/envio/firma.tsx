// The signature of a submission: whoever sends proves again to be there, with the password (and a code, if the account uses one) or a passkey.
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { consulta } from '../../../api/consulta.ts'
import { isErrorApi } from '../../../api/problema.ts'
import { firmarConLlave } from '../../../app/llave-de-acceso.ts'
import { useSesion } from '../../../app/sesion.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoTexto } from '../../../ui/campo.tsx'

/** `llave`: with a passkey; else what was typed. */
export type Firma = 'llave' | { readonly clave: string; readonly codigo: string | null }

export async function firmar(firma: Firma): Promise<void> {
  if (firma === 'llave') await firmarConLlave()
  else await api('POST /api/cuenta/firma', { cuerpo: firma })
}

const DE_LA_FIRMA = ['clave.actual', 'factor.codigo', 'factor.llave', 'sesion.bloqueada'] as const

/** What is mended in the same dialog: nothing was sent. */
export function isDeLaFirma(error: unknown): boolean {
  return DE_LA_FIRMA.some((codigo) => isErrorApi(error, codigo))
}

type Props = {
  readonly envio: {
    readonly isPending: boolean
    readonly error: Error | null
    readonly mutate: (firma: Firma) => void
  }
  readonly onCancelar: () => void
  /** What tells later how and when it was signed. */
  readonly documento?: string
}

export function FormularioFirma({ envio, onCancelar, documento = 'La constancia' }: Props) {
  const sesion = useSesion()
  const factores = useQuery(consulta('GET /api/cuenta/factores'))
  const [clave, setClave] = useState('')
  const [codigo, setCodigo] = useState('')
  const conCodigo = Boolean(factores.data?.codigos)
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    envio.mutate({ clave, codigo: conCodigo ? codigo : null })
  }
  const mensaje = (deQue: 'clave.actual' | 'factor.codigo') =>
    isErrorApi(envio.error, deQue) ? envio.error?.message : undefined
  const otro = envio.error && isDeLaFirma(envio.error) && !mensaje('clave.actual') && !mensaje('factor.codigo')
  return (
    <form className="formulario" onSubmit={enviar} noValidate>
      <p>
        Usted responde por lo que envía: para firmarlo, vuelva a probar que es {sesion?.nombre ?? 'usted'}. {documento}{' '}
        dice cómo y a qué hora.
      </p>
      {otro ? <Aviso tono="error">{envio.error?.message}</Aviso> : null}
      <input type="text" hidden autoComplete="username" value={sesion?.correo ?? ''} readOnly />
      <CampoTexto
        etiqueta="Su contraseña"
        type="password"
        autoComplete="current-password"
        value={clave}
        error={mensaje('clave.actual')}
        onChange={(e) => setClave(e.target.value)}
      />
      {conCodigo ? (
        <CampoTexto
          etiqueta="Código de la aplicación"
          ayuda="O uno de sus códigos de recuperación."
          autoComplete="one-time-code"
          value={codigo}
          error={mensaje('factor.codigo')}
          onChange={(e) => setCodigo(e.target.value)}
        />
      ) : null}
      <div className="acciones">
        <Boton type="submit" variante="principal" ocupado={envio.isPending}>
          Firmar y enviar
        </Boton>
        {factores.data?.llaves.length ? (
          <Boton ocupado={envio.isPending} onClick={() => envio.mutate('llave')}>
            Firmar con una llave de acceso
          </Boton>
        ) : null}
        <Boton onClick={onCancelar}>Volver</Boton>
      </div>
    </form>
  )
}
