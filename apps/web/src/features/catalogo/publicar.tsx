// Publishing what was read: a name, the act, and the day from which it is in force. It cannot be undone, so it asks.
import { formatFecha } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { ResumenErrores } from '../../ui/resumen-errores.tsx'
import type { CargaVista, Previa } from './carga.tsx'

type Campos = { readonly nombre: string; readonly acto: string; readonly desde: string }
type Falta = { readonly campo: string; readonly frase: string }
type Props = { readonly carga: CargaVista; readonly previa: Previa }

export function Publicar({ carga, previa }: Props) {
  const [campos, setCampos] = useState<Campos>({ nombre: '', acto: '', desde: previa.desdeMinimo })
  const [errores, setErrores] = useState<readonly Falta[]>([])
  const [preguntando, setPreguntando] = useState(false)
  const publicacion = usePublicacion(carga.id, previa)
  const descarte = useDescarte(carga.id)
  const sePuede = previa.errores === 0
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    const faltas = faltasDe(campos, previa.desdeMinimo)
    setErrores(faltas)
    setPreguntando(faltas.length === 0)
  }
  const fallo = publicacion.error ?? descarte.error
  return (
    <form className="formulario" onSubmit={enviar} noValidate aria-label="Publicar la versión">
      {sePuede ? (
        <CamposVersion campos={campos} errores={errores} minimo={previa.desdeMinimo} onCambiar={setCampos} />
      ) : null}
      {fallo ? <Aviso tono="error">{fallo.message}</Aviso> : null}
      <p className="acciones">
        {sePuede ? (
          <Boton type="submit" variante="principal" ocupado={publicacion.isPending}>
            Publicar la versión
          </Boton>
        ) : null}
        <Boton ocupado={descarte.isPending} onClick={() => descarte.mutate()}>
          Descartar el archivo
        </Boton>
      </p>
      <Pregunta
        abierta={preguntando}
        campos={campos}
        onCerrar={() => setPreguntando(false)}
        onPublicar={() => publicacion.mutate(campos)}
      />
    </form>
  )
}

type PropsCampos = {
  readonly campos: Campos
  readonly errores: readonly Falta[]
  readonly minimo: string
  readonly onCambiar: (campos: Campos) => void
}

function CamposVersion({ campos, errores, minimo, onCambiar }: PropsCampos) {
  const de = (campo: keyof Campos) => ({
    id: campo,
    value: campos[campo],
    error: errores.find((e) => e.campo === campo)?.frase,
    onChange: (e: { target: { value: string } }) => onCambiar({ ...campos, [campo]: e.target.value }),
  })
  return (
    <>
      <h2>Publicar como versión</h2>
      <ResumenErrores errores={errores} />
      <CampoTexto {...de('nombre')} etiqueta="Nombre de la versión" maxLength={200} ancho="todo" />
      <CampoTexto
        {...de('acto')}
        etiqueta="Acto o comunicación con que se publica"
        ayuda="Por ejemplo: Circular 0012-4 del 3 de diciembre de 2026"
        maxLength={300}
        ancho="todo"
      />
      <CampoTexto
        {...de('desde')}
        type="date"
        etiqueta="Rige desde"
        ayuda={`No antes del ${formatFecha(minimo)}`}
        min={minimo}
      />
    </>
  )
}

type PropsPregunta = {
  readonly abierta: boolean
  readonly campos: Campos
  readonly onCerrar: () => void
  readonly onPublicar: () => void
}

function Pregunta({ abierta, campos, onCerrar, onPublicar }: PropsPregunta) {
  const publicar = () => {
    onCerrar()
    onPublicar()
  }
  return (
    <Dialogo
      abierto={abierta}
      titulo="¿Publicar esta versión del Catálogo?"
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton onClick={onCerrar}>Seguir revisando</Boton>
          <Boton variante="principal" onClick={publicar}>
            Sí, publicarla
          </Boton>
        </>
      }
    >
      <p>
        «{campos.nombre}» regirá desde el {campos.desde ? formatFecha(campos.desde) : ''}. Una versión publicada no se
        altera ni se retira: se corrige con otra.
      </p>
    </Dialogo>
  )
}

function faltasDe({ nombre, acto, desde }: Campos, minimo: string): Falta[] {
  return [
    ...(nombre.trim().length < 3 ? [{ campo: 'nombre', frase: 'Escriba el nombre de la versión' }] : []),
    ...(acto.trim().length < 3
      ? [{ campo: 'acto', frase: 'Escriba el acto o la comunicación con que se publica' }]
      : []),
    ...(desde < minimo ? [{ campo: 'desde', frase: `Escoja una fecha desde el ${formatFecha(minimo)}` }] : []),
  ]
}

function usePublicacion(carga: string, previa: Previa) {
  const ir = useNavigate()
  return useMutation({
    mutationFn: (campos: Campos) =>
      api('POST /api/catalogo/cargas/:carga/publicacion', {
        params: { carga },
        cuerpo: { ...campos, contra: previa.contra?.version ?? null },
      }),
    onSuccess: async ({ version }) => {
      await ir({ to: '/catalogo/versiones', search: { publicada: version } })
      await consultas.invalidateQueries()
    },
  })
}

function useDescarte(carga: string) {
  const ir = useNavigate()
  return useMutation({
    mutationFn: () => api('POST /api/catalogo/cargas/:carga/descarte', { params: { carga } }),
    onSuccess: async () => {
      await ir({ to: '/catalogo/cargas' })
      await consultas.invalidateQueries()
    },
  })
}
