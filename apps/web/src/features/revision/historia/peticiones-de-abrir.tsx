// Metas that the entity asked to open while in adjustments; whoever reviews grants or refuses each.
import { formatInstante } from '@kpt/textos'
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { useSesion } from '../../../app/sesion.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoTexto } from '../../../ui/campo.tsx'
import { fraseRechazo, useActo } from '../acto.ts'
import { useNombres, useRevision } from '../contexto.ts'
import type { Solicitud } from '../usar-revision.ts'

type Peticion = Solicitud['reaperturas'][number]

export function PeticionesDeAbrir({ solicitud }: { solicitud: Solicitud }) {
  const revisa = ['revisor_gobernacion', 'analista_dnp'].includes(useSesion()?.rol ?? '')
  const { varias } = useNombres()
  const { piezas } = useRevision().lectura
  if (solicitud.reaperturas.length === 0) return null
  return (
    <section className="pila pila--2" aria-label={`Las ${varias} que la entidad pidió abrir`}>
      <p>
        <strong>La entidad pidió abrir:</strong>
      </p>
      <ul className="rondas">
        {solicitud.reaperturas.map((peticion) => (
          <li key={peticion.n}>
            <p>
              <span className="numero">{piezas.get(peticion.meta)?.nombre ?? peticion.meta}</span> {peticion.motivo}{' '}
              <span className="tenue menor">
                {peticion.autor.nombre}, {formatInstante(Date.parse(peticion.en))}
              </span>
            </p>
            {peticion.decision ? (
              <p className="tenue">
                {peticion.decision.concede ? 'Se abrió' : 'No se abrió'}. {peticion.decision.motivo}{' '}
                {peticion.decision.autor.nombre}, {formatInstante(Date.parse(peticion.decision.en))}
              </p>
            ) : solicitud.abierta && revisa ? (
              <Decidir ronda={solicitud.ronda} peticion={peticion} />
            ) : (
              <p className="tenue">Falta que decida quien revisa.</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Decidir({ ronda, peticion: { n, meta } }: { ronda: number; peticion: Peticion }) {
  const { clave } = useRevision()
  const { una, nombrar } = useNombres()
  const [motivo, setMotivo] = useState('')
  const [falta, setFalta] = useState(false)
  const params = { ...clave, ronda, n }
  const ruta =
    'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes/:ronda/reaperturas/:n/decision'
  const escrito = motivo.trim()
  const abrir = useActo({
    hecho: 'decidido',
    hacer: () => api(ruta, { params, cuerpo: { concede: true, motivo: escrito.length < 5 ? null : escrito } }),
  })
  const negar = useActo({
    hecho: 'decidido',
    hacer: () => api(ruta, { params, cuerpo: { concede: false, motivo: escrito } }),
  })
  const rechazo = fraseRechazo(abrir.error ?? negar.error)
  return (
    <div className="pila pila--2">
      <CampoTexto
        etiqueta={`Su razón sobre la ${nombrar(meta)}`}
        ayuda="Para negar es obligatoria."
        error={falta ? 'Escriba por qué no se abre.' : undefined}
        value={motivo}
        onChange={(e) => setMotivo(e.target.value)}
      />
      <p className="acciones">
        <Boton ocupado={abrir.isPending} onClick={() => abrir.mutate()}>
          Abrir la {una}
        </Boton>{' '}
        <Boton
          ocupado={negar.isPending}
          onClick={() => {
            setFalta(escrito.length < 5)
            if (escrito.length >= 5) negar.mutate()
          }}
        >
          No abrirla
        </Boton>
      </p>
      {rechazo ? <Aviso tono="error">{rechazo}</Aviso> : null}
    </div>
  )
}
