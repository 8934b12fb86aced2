// The gobernación relays to all its municipalities, with its own words.
import { LARGOS_DIFUSION } from '@kpt/domain/comunicaciones'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import type { Difusion } from './tipos.ts'

export function Trasladar({ difusion: { numero, copia } }: { difusion: Difusion }) {
  const [comentario, setComentario] = useState('')
  const trasladar = useMutation({
    mutationFn: () => api('POST /api/difusiones/:numero/traslado', { params: { numero }, cuerpo: { comentario } }),
    onSettled: () => consultas.invalidateQueries(),
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    trasladar.mutate()
  }
  return (
    <section className="seccion no-imprimir" aria-labelledby="traslado-titulo">
      <h2 id="traslado-titulo">Trasladar a todos sus municipios</h2>
      <form className="formulario" onSubmit={enviar} noValidate>
        <p>
          A cada municipio le llega un correo con lo que dice el DNP y su comentario, siempre con copia a{' '}
          {copia.join(', ')}.
        </p>
        <CampoLargo
          id="comentario"
          etiqueta="Comentario de la gobernación"
          opcional
          maxLength={LARGOS_DIFUSION.comentario}
          value={comentario}
          onChange={(e) => setComentario(e.target.value)}
        />
        {trasladar.error ? <Aviso tono="error">{trasladar.error.message}</Aviso> : null}
        <p className="acciones">
          <Boton type="submit" variante="principal" ocupado={trasladar.isPending}>
            Trasladar
          </Boton>
        </p>
      </form>
    </section>
  )
}
