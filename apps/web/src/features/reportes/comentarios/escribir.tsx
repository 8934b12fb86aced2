// Saying something to the colleagues. What is being written stays in this browser until it is sent.
import { LARGO_COMENTARIO } from '@kpt/domain/reportes'
import { type FormEvent, useRef, useState } from 'react'
import { useConexion } from '../../../app/conexion.tsx'
import { useSesion } from '../../../app/sesion.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoLargo } from '../../../ui/campo.tsx'
import { duenoDe } from '../borrador/red.ts'
import { useEdicion } from '../rejilla/contexto.ts'
import { useTextoConservado } from '../texto-conservado.ts'
import { identidad, useComentar } from './usar-comentarios.ts'

export function Escribir({ meta, onDicho }: { meta: string; onDicho: () => void }) {
  const { clave, anunciar } = useEdicion()
  const correo = useSesion()?.correo ?? ''
  const [texto, escribir, olvidar] = useTextoConservado(`comentario/${duenoDe(clave, correo)}/${meta}`)
  const [vacio, setVacio] = useState(false)
  const hay = useConexion()
  const comentar = useComentar(meta)
  // Kept while it is tried again, so that a comment that did arrive is not said twice.
  const id = useRef(identidad())
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setVacio(texto.trim() === '')
    if (texto.trim() === '' || comentar.isPending) return
    comentar.mutate(
      { id: id.current, texto: texto.trim() },
      {
        onSuccess: () => {
          id.current = identidad()
          escribir('')
          olvidar()
          anunciar('Comentario guardado.')
          onDicho()
        },
      },
    )
  }
  return (
    <form className="pila pila--2" onSubmit={enviar} noValidate>
      <CampoLargo
        etiqueta="Comentario para sus colegas"
        rows={2}
        value={texto}
        maxLength={LARGO_COMENTARIO}
        error={vacio ? 'Escriba el comentario.' : undefined}
        onChange={(e) => escribir(e.target.value)}
      />
      {comentar.isError ? <Aviso tono="error">{comentar.error.message}</Aviso> : null}
      <p className="acciones">
        <Boton type="submit" ocupado={comentar.isPending} aria-disabled={!hay}>
          Comentar
        </Boton>
        {hay ? null : <span className="tenue menor">Sin conexión no se puede comentar; el texto queda aquí.</span>}
      </p>
    </form>
  )
}
