import { formatInstante, frasePendiente, NOMBRES_ESTADO_SOLICITUD } from '@kpt/textos'
import { Tabla } from '../../../ui/tabla.tsx'
import type { Expediente } from '../tipos.ts'

/** What cannot wait for whoever comes: obligations with their limit, and who asks to lead. */
export function Abierto({ expediente: { pendientes, solicitudes } }: { expediente: Expediente }) {
  return (
    <section className="pila" aria-labelledby="abierto-titulo">
      <h2 id="abierto-titulo">Lo que queda abierto</h2>
      {pendientes.length === 0 ? (
        <p>La entidad no tiene obligaciones abiertas.</p>
      ) : (
        <ul className="lista-puntos">
          {pendientes.map((p) => (
            <li key={frasePendiente(p)}>{frasePendiente(p)}</li>
          ))}
        </ul>
      )}
      {solicitudes.length > 0 ? (
        <Tabla
          titulo="Solicitudes de usuario líder en curso"
          filas={solicitudes}
          clave={(s) => s.radicado}
          columnas={[
            { clave: 'radicado', titulo: 'Radicado', nombra: true, celda: (s) => s.radicado },
            { clave: 'quien', titulo: 'Quién la presenta', ancho: 'medio', celda: (s) => s.nombre },
            {
              clave: 'estado',
              titulo: 'Estado',
              celda: (s) => NOMBRES_ESTADO_SOLICITUD[s.estado],
            },
            { clave: 'en', titulo: 'Llegó', celda: (s) => formatInstante(Date.parse(s.radicadaEn)) },
          ]}
        />
      ) : null}
    </section>
  )
}
