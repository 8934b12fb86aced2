// The list that is checked and the three ways to end: ask for more, reject, accept. Nothing here activates anybody (R6.4).
import { FRASES_ESTADO_PARA_SOPORTE } from '@kpt/textos'
import { useFiltros } from '../../../app/filtros.ts'
import { useSesion } from '../../../app/sesion.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { EnlaceBoton } from '../../../ui/boton.tsx'
import type { Solicitud } from '../tipos.ts'
import { Aceptar } from './aceptar.tsx'
import { type Borrador, balanceDe, useBorrador } from './lista.ts'
import { PedirMas } from './pedir-mas.tsx'
import { Puntos } from './puntos.tsx'
import { Rechazar } from './rechazar.tsx'

export type PropsDecision = {
  readonly solicitud: Solicitud
  readonly borrador: Borrador
  readonly onCambiar: (cambios: Partial<Borrador>) => void
}

export function Decidir({ solicitud }: { solicitud: Solicitud }) {
  const [{ hacer }] = useFiltros()
  const [borrador, onCambiar] = useBorrador(solicitud.radicado)
  const propia = useSesion()?.correo === solicitud.correo
  const { puede } = solicitud
  const props = { solicitud, borrador, onCambiar }
  if (propia || puede.length === 0)
    return (
      <section className="seccion" aria-labelledby="decidir">
        <h2 id="decidir">Qué sigue</h2>
        <p>
          {propia
            ? 'Usted pidió esto: lo decide otra persona del equipo.'
            : FRASES_ESTADO_PARA_SOPORTE[solicitud.estado]}
        </p>
      </section>
    )
  return (
    <section className="seccion" aria-labelledby="decidir">
      <h2 id="decidir">{puede.includes('aceptar') ? 'Qué se comprueba' : 'Qué sigue'}</h2>
      {puede.includes('aceptar') ? <Puntos {...props} /> : <p>{FRASES_ESTADO_PARA_SOPORTE[solicitud.estado]}</p>}
      {hacer === 'pedir' && puede.includes('pedir_mas') ? (
        <PedirMas {...props} />
      ) : hacer === 'rechazar' && puede.includes('rechazar') ? (
        <Rechazar {...props} />
      ) : hacer === 'aceptar' && puede.includes('aceptar') ? (
        <Aceptar {...props} />
      ) : (
        <Salidas {...props} />
      )}
    </section>
  )
}

/** Which way to end is open, and why accepting is not yet. */
function Salidas({ solicitud: { puede, asignadaA }, borrador }: PropsDecision) {
  const { fallan, faltan } = balanceDe(borrador.puntos)
  const completa = fallan.length === 0 && faltan.length === 0
  return (
    <>
      {asignadaA && !asignadaA.mia ? (
        <Aviso tono="nota">
          <p>La tiene {asignadaA.nombre}. Usted también puede decidir: acuérdenlo antes.</p>
        </Aviso>
      ) : null}
      <div className="acciones">
        {puede.includes('aceptar') && completa ? <Salida a="aceptar" texto="Aceptar…" principal /> : null}
        {puede.includes('pedir_mas') ? (
          <Salida a="pedir" texto="Pedir que complete…" principal={fallan.length > 0} />
        ) : null}
        {puede.includes('rechazar') ? <Salida a="rechazar" texto="Rechazar…" /> : null}
      </div>
      {puede.includes('aceptar') && !completa ? (
        <p className="tenue">
          {fallan.length > 0
            ? 'Con un punto que no se cumple no se puede aceptar: pida que complete, o rechace.'
            : 'Para aceptar, responda todos los puntos.'}
        </p>
      ) : null}
    </>
  )
}

function Salida({ a, texto, principal = false }: { a: string; texto: string; principal?: boolean }) {
  return (
    <EnlaceBoton to="." search={{ hacer: a }} resetScroll={false} variante={principal ? 'principal' : 'normal'}>
      {texto}
    </EnlaceBoton>
  )
}
