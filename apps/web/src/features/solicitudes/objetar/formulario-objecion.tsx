import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoLargo } from '../../../ui/campo.tsx'
import { isMuyCorto } from '../parrafo.ts'

type Props = {
  /** Sends the reason and leaves what is on screen up to date. */
  readonly objetar: (texto: string) => Promise<unknown>
}

export function FormularioObjecion({ objetar }: Props) {
  const id = useId()
  const [texto, setTexto] = useState('')
  const [intentado, setIntentado] = useState(false)
  const envio = useMutation({
    mutationFn: objetar,
    onSuccess: () => {
      setTexto('')
      setIntentado(false)
    },
  })
  const corto = isMuyCorto(texto)
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    if (corto) document.getElementById(id)?.focus()
    else envio.mutate(texto.trim())
  }
  return (
    <form className="formulario" onSubmit={enviar} noValidate>
      {envio.isSuccess ? (
        <Aviso tono="bien" vivo enfocar>
          Recibimos su objeción. El equipo de soporte del DNP la leerá antes de decidir; puede agregar otra.
        </Aviso>
      ) : null}
      {envio.isError ? (
        <Aviso tono="error" enfocar>
          {envio.error.message}
        </Aviso>
      ) : null}
      <CampoLargo
        id={id}
        etiqueta="Por qué se opone"
        ayuda="Diga qué sabe y cómo se puede comprobar: quién ocupa hoy el cargo, qué acto está vigente. Quien pide no ve este texto."
        rows={4}
        maxLength={2000}
        value={texto}
        error={intentado && corto ? 'Escriba por qué se opone: al menos 10 letras' : undefined}
        onChange={(e) => setTexto(e.target.value)}
      />
      <Boton type="submit" variante="principal" ocupado={envio.isPending}>
        Enviar la objeción
      </Boton>
    </form>
  )
}
