import { contar } from '@kpt/textos'
import { type FormEvent, useState } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo, CampoTexto } from '../../ui/campo.tsx'

type Props = {
  readonly elegidas: number
  readonly hacer: {
    readonly isPending: boolean
    readonly error: Error | null
    mutate(pedido: { motivo: string; cuantos: number | null }): void
  }
}

/** Those that are marked, or so many of the greatest risk: always with its reason. */
export function MotivoYBotones({ elegidas, hacer }: Props) {
  const [motivo, setMotivo] = useState('')
  const [cuantos, setCuantos] = useState('')
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    hacer.mutate({ motivo, cuantos: elegidas > 0 ? null : Number(cuantos) })
  }
  return (
    <form className="formulario" onSubmit={enviar} aria-label="Hacer la selección">
      {elegidas > 0 ? (
        <p role="status">
          {elegidas === 1 ? 'Va' : 'Van'} {contar(elegidas, 'reporte marcado', 'reportes marcados')}.
        </p>
      ) : (
        <CampoTexto
          etiqueta="Cuántos de los de mayor riesgo"
          ayuda="O marque en la lista los que quiera"
          type="number"
          min={1}
          max={500}
          required
          ancho="corto"
          value={cuantos}
          onChange={(e) => setCuantos(e.target.value)}
        />
      )}
      <CampoLargo
        etiqueta="Motivo"
        ayuda="Queda en la historia de cada reporte, que la entidad y su gobernación leen"
        minLength={10}
        maxLength={2000}
        required
        value={motivo}
        onChange={(e) => setMotivo(e.target.value)}
      />
      {hacer.error ? <Aviso tono="error">{hacer.error.message}</Aviso> : null}
      <p className="acciones">
        <Boton type="submit" variante="principal" ocupado={hacer.isPending}>
          Pasar a revisión del DNP
        </Boton>
      </p>
    </form>
  )
}
