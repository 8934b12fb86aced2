// A notice of return that came to another mailbox, pasted whole: the letter that it speaks of comes back.
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'

const MINIMO = 20

export function AnotarRebote() {
  const [aviso, setAviso] = useState('')
  const [intentado, setIntentado] = useState(false)
  const corto = aviso.trim().length < MINIMO
  const anotar = useMutation({
    mutationFn: () => api('POST /api/oficios/rebotes', { cuerpo: { aviso } }),
    onSuccess: () => {
      setAviso('')
      setIntentado(false)
    },
    onSettled: () => consultas.invalidateQueries(),
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    if (!corto) anotar.mutate()
  }
  return (
    <Desplegable titulo="Anotar una devolución que llegó a otro buzón">
      <form className="formulario" onSubmit={enviar} noValidate aria-label="Devolución">
        <CampoLargo
          id="aviso"
          etiqueta="El aviso completo, con sus encabezados"
          ayuda="En su programa de correo: «Mostrar original» o «Ver código fuente»"
          maxLength={200_000}
          value={aviso}
          error={intentado && corto ? 'Pegue el aviso completo' : undefined}
          onChange={(e) => setAviso(e.target.value)}
        />
        {anotar.error ? <Aviso tono="error">{anotar.error.message}</Aviso> : null}
        {anotar.data ? (
          <Aviso tono="bien" vivo titulo={`Quedó anotada la devolución del oficio ${anotar.data.radicado}`}>
            <p>
              {anotar.data.direccion}: {anotar.data.codigo} {anotar.data.motivo}
            </p>
          </Aviso>
        ) : null}
        <p className="acciones">
          <Boton type="submit" ocupado={anotar.isPending}>
            Anotar la devolución
          </Boton>
        </p>
      </form>
    </Desplegable>
  )
}
