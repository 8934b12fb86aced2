// The application of codes: activated, or removed with password and code.
import { formatInstante } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { ConfirmarCodigos } from './confirmar-codigos.tsx'
import { type PropsFactor, refrescarFactores } from './factores.ts'
import { FormularioPrueba } from './formulario-prueba.tsx'

export function CodigosAplicacion({ factores, onCodigos }: PropsFactor) {
  const { codigos, puedeCodigos } = factores
  return (
    <section className="seccion" aria-labelledby="codigos">
      <h2 id="codigos">Aplicación de códigos</h2>
      <p>
        {codigos
          ? `Al ingresar se pide el código que muestra. Está activa desde el ${formatInstante(Date.parse(codigos.desde))}`
          : 'Una aplicación de su teléfono (Google Authenticator, Microsoft Authenticator, Aegis u otra) muestra un código de seis cifras que cambia cada 30 segundos. Funciona sin internet.'}
      </p>
      {codigos ? <Quitar /> : null}
      {!codigos && puedeCodigos ? <Activar onCodigos={onCodigos} /> : null}
      {!codigos && !puedeCodigos ? (
        <Aviso tono="nota">Este sistema todavía no puede guardar el secreto de una aplicación. Use una llave.</Aviso>
      ) : null}
    </section>
  )
}

function Activar({ onCodigos }: Pick<PropsFactor, 'onCodigos'>) {
  const [abierto, setAbierto] = useState(false)
  const empezar = useMutation({
    mutationFn: (clave: string) => api('POST /api/cuenta/factores/codigos', { cuerpo: { clave } }),
  })
  if (empezar.data) return <ConfirmarCodigos secreto={empezar.data} onListo={onCodigos} />
  if (!abierto)
    return (
      <div className="acciones">
        <Boton onClick={() => setAbierto(true)}>Activar la aplicación de códigos</Boton>
      </div>
    )
  return (
    <FormularioPrueba
      boton="Seguir"
      envio={empezar}
      onEnviar={(clave) => empezar.mutate(clave)}
      onCancelar={() => setAbierto(false)}
    />
  )
}

function Quitar() {
  const [abierto, setAbierto] = useState(false)
  const quitar = useMutation({
    mutationFn: (cuerpo: { clave: string; codigo: string }) =>
      api('POST /api/cuenta/factores/codigos/retiro', { cuerpo }),
    onSuccess: refrescarFactores,
  })
  if (!abierto)
    return (
      <div className="acciones">
        <Boton variante="peligro" onClick={() => setAbierto(true)}>
          Quitar la aplicación
        </Boton>
      </div>
    )
  return (
    <FormularioPrueba
      boton="Quitar la aplicación"
      peligro
      conCodigo
      envio={quitar}
      onEnviar={(clave, codigo) => quitar.mutate({ clave, codigo: codigo ?? '' })}
      onCancelar={() => setAbierto(false)}
    />
  )
}
