// What is asked of the time machine: the day, the day on which a report came, and for which entity. It lives in the address.
import { isFecha } from '@kpt/domain/shared'
import { type FormEvent, useState } from 'react'
import { BuscarEntidad } from '../../app/buscar-entidad.tsx'
import { useFiltros } from '../../app/filtros.ts'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import type { Momento } from './momento.tsx'

export function PreguntaMomento({ momento }: { momento: Momento }) {
  const [, cambiar] = useFiltros()
  const [el, setEl] = useState(momento.el)
  const [envio, setEnvio] = useState(momento.envio ?? '')
  const [mal, setMal] = useState(false)
  const preguntar = (evento: FormEvent) => {
    evento.preventDefault()
    setMal(!isFecha(el))
    if (isFecha(el)) cambiar({ el, envio: envio || undefined })
  }
  return (
    <div className="no-imprimir pila pila--2">
      <form className="pregunta-momento" onSubmit={preguntar} noValidate aria-label="Qué día">
        <CampoTexto
          etiqueta="Qué regía el"
          type="date"
          ancho="corto"
          error={mal ? 'Escriba el día completo' : undefined}
          value={el}
          onChange={(e) => setEl(e.target.value)}
        />
        <CampoTexto
          etiqueta="Un reporte llegó el"
          type="date"
          ancho="corto"
          opcional
          value={envio}
          onChange={(e) => setEnvio(e.target.value)}
        />
        <Boton type="submit" variante="principal">
          Ver ese día
        </Boton>
      </form>
      {momento.entidad ? (
        <p className="acciones">
          <span>
            Con lo concedido a <strong>{momento.entidad.nombre}</strong>
          </span>
          <Boton onClick={() => cambiar({ entidad: undefined })}>Para nadie en particular</Boton>
        </p>
      ) : (
        <Desplegable titulo="Para una entidad, con las excepciones que tenga">
          <BuscarEntidad error={undefined} onElegir={(entidad) => cambiar({ entidad })} />
        </Desplegable>
      )}
    </div>
  )
}
