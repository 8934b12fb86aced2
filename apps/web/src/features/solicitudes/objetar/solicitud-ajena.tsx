import { formatInstante } from '@kpt/textos'
import type { Respuesta } from '../../../api/tipos.ts'
import { Definiciones } from '../../../ui/definiciones.tsx'
import { ChipSolicitud } from '../estado-solicitud.tsx'

export type SolicitudAjena = Respuesta<'POST /api/solicitudes/objeciones/vista'>

/** Who asks, and what this reader or those of the same party have said. */
export function HechosDeSolicitud({ solicitud }: { solicitud: SolicitudAjena }) {
  const { cargo, clase, entidad, estado, nombre, objeciones, radicadaEn, radicado } = solicitud
  return (
    <>
      <Definiciones
        lista={[
          { nombre: 'Entidad', valor: entidad.nombre },
          { nombre: 'Quién lo pide', valor: nombre },
          { nombre: 'Cargo que dice tener', valor: cargo },
          { nombre: 'Por cuánto tiempo', valor: clase === 'encargo' ? 'Por encargo, unas fechas' : 'Sin fecha final' },
          { nombre: 'Radicado', valor: <span className="numero">{radicado}</span> },
          { nombre: 'Recibida', valor: formatInstante(Date.parse(radicadaEn)) },
          { nombre: 'Estado', valor: <ChipSolicitud estado={estado} /> },
        ]}
      />
      {objeciones.length > 0 ? (
        <section className="pila pila--2">
          <p>
            <strong>Lo que ya se objetó desde su parte</strong>
          </p>
          <ul className="cronica">
            {objeciones.map(({ en, texto }) => (
              <li key={`${en}${texto}`}>
                <p className="menor tenue">{formatInstante(Date.parse(en))}</p>
                <p className="cita">{texto}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
