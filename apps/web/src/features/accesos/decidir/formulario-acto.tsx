// The frame of an act: its title takes the focus, what is missing is summed up when it is sent, and there is a way back.
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../../ui/boton.tsx'
import { CampoLargo } from '../../../ui/campo.tsx'
import { type ErrorCampo, ResumenErrores } from '../../../ui/resumen-errores.tsx'
import { isCambio } from '../solicitud/usar-acto.ts'
import type { Solicitud } from '../tipos.ts'

type Props = {
  readonly titulo: string
  readonly acto: { readonly isPending: boolean; readonly error: Error | null; mutate(nada: undefined): void }
  readonly errores: readonly ErrorCampo[]
  readonly boton: string
  readonly peligro?: boolean
  readonly children: ReactNode
}

const MINIMO_MOTIVO = 10

/** A reason that says nothing is not taken, here as on the server. */
export function motivoMalo(campo: string, motivo: string): ErrorCampo[] {
  return motivo.trim().length >= MINIMO_MOTIVO
    ? []
    : [{ campo, frase: `Escríbalo con al menos ${MINIMO_MOTIVO} letras: la persona lo va a leer` }]
}

type PropsMotivo = {
  readonly id: string
  readonly etiqueta: string
  /** What else to say, after that the person reads it as it is. */
  readonly ayuda?: string
  readonly valor: string
  readonly onCambiar: (motivo: string) => void
}

export function CampoMotivo({ id, etiqueta, ayuda = '', valor, onCambiar }: PropsMotivo) {
  return (
    <CampoLargo
      id={id}
      etiqueta={etiqueta}
      ayuda={`La persona lo lee tal como usted lo escribe.${ayuda}`}
      rows={4}
      maxLength={2000}
      value={valor}
      onChange={(e) => onCambiar(e.target.value)}
    />
  )
}

/** What stood on screen when the person began to decide: what arrives while they write must be read before it counts. */
export function useVersionLeida({ version }: Pick<Solicitud, 'version'>): number {
  return useState(version)[0]
}

export function FormularioActo({ titulo, acto, errores, boton, peligro = false, children }: Props) {
  const [tocado, setTocado] = useState(false)
  const cabeza = useRef<HTMLHeadingElement>(null)
  useEffect(() => cabeza.current?.focus(), [])
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setTocado(true)
    if (errores.length === 0) acto.mutate(undefined)
  }
  return (
    <form className="formulario acto" onSubmit={enviar} noValidate aria-label={titulo}>
      <h3 ref={cabeza} tabIndex={-1}>
        {titulo}
      </h3>
      {tocado ? <ResumenErrores errores={errores} /> : null}
      {acto.error && !isCambio(acto.error) ? <Aviso tono="error">{acto.error.message}</Aviso> : null}
      {children}
      <div className="acciones">
        <EnlaceBoton to="." search={{}} resetScroll={false}>
          Volver
        </EnlaceBoton>
        <Boton type="submit" variante={peligro ? 'peligro' : 'principal'} ocupado={acto.isPending}>
          {boton}
        </Boton>
      </div>
    </form>
  )
}
