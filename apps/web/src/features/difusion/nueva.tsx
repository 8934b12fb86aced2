// DNP publishes something for the entities.
import { faltasDifusion, LARGOS_DIFUSION } from '@kpt/domain/comunicaciones'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo, CampoTexto } from '../../ui/campo.tsx'
import { type ErrorCampo, ResumenErrores } from '../../ui/resumen-errores.tsx'

const FRASES = {
  titulo: 'Escriba un título de hasta 160 letras',
  texto: 'Escriba qué se informa',
  enlace: 'El enlace debe empezar por https://',
} as const

export function PantallaDifusionNueva() {
  const [titulo, setTitulo] = useState('')
  const [texto, setTexto] = useState('')
  const [enlace, setEnlace] = useState('')
  const [publica, setPublica] = useState(true)
  const [intentado, setIntentado] = useState(false)
  const ir = useNavigate()
  const cuerpo = { titulo, texto, enlace: enlace.trim() === '' ? null : enlace.trim(), publica }
  const publicar = useMutation({
    mutationFn: () => api('POST /api/difusiones', { cuerpo }),
    onSuccess: async ({ numero }) => {
      await consultas.invalidateQueries()
      await ir({ to: '/difusiones/$numero', params: { numero } })
    },
  })
  const faltas = faltasDifusion(cuerpo)
  const errores: ErrorCampo[] = intentado ? faltas.map((campo) => ({ campo, frase: FRASES[campo] })) : []
  const errorDe = (campo: string) => errores.find((e) => e.campo === campo)?.frase
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    if (faltas.length === 0) publicar.mutate()
  }
  return (
    <Pantalla
      titulo="Publicar para las entidades"
      entrada="Cada gobernación recibe un correo y la traslada a sus municipios. Usted ve quién la trasladó y quién la leyó."
      migas={[
        { texto: 'Comunicaciones', a: '/oficios' },
        { texto: 'Publicaciones del DNP', a: '/difusiones' },
      ]}
    >
      <form className="formulario" onSubmit={enviar} noValidate aria-label="Publicar">
        <ResumenErrores errores={errores} />
        <CampoTexto
          id="titulo"
          etiqueta="Título"
          ancho="todo"
          maxLength={LARGOS_DIFUSION.titulo}
          value={titulo}
          error={errorDe('titulo')}
          onChange={(e) => setTitulo(e.target.value)}
        />
        <CampoLargo
          id="texto"
          etiqueta="Qué se informa"
          maxLength={LARGOS_DIFUSION.texto}
          value={texto}
          error={errorDe('texto')}
          onChange={(e) => setTexto(e.target.value)}
        />
        <CampoTexto
          id="enlace"
          etiqueta="Enlace al documento"
          ayuda="Empieza por https://"
          opcional
          ancho="todo"
          maxLength={LARGOS_DIFUSION.enlace}
          value={enlace}
          error={errorDe('enlace')}
          onChange={(e) => setEnlace(e.target.value)}
        />
        <label className="opcion">
          <input type="checkbox" checked={publica} onChange={(e) => setPublica(e.target.checked)} /> La puede leer
          cualquiera, sin cuenta
        </label>
        {publicar.error ? <Aviso tono="error">{publicar.error.message}</Aviso> : null}
        <p className="acciones">
          <Boton type="submit" variante="principal" ocupado={publicar.isPending}>
            Publicar
          </Boton>
        </p>
      </form>
    </Pantalla>
  )
}
