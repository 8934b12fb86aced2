import { formatFecha, formatInstante, formatNumero, NOMBRES_CLASE_SOPORTE } from '@kpt/textos'
import { Definiciones } from '../../../ui/definiciones.tsx'
import { Direccion } from '../../../ui/direccion.tsx'
import type { Seguimiento } from './usar-seguimiento.ts'

/** What was said and sent. The documents themselves are not shown back: the link may be forwarded by mistake. */
export function LoEnviado({ solicitud }: { solicitud: Seguimiento }) {
  const { cargo, clase, correo, encargo, nombre, radicadaEn, radicado, soportes } = solicitud
  return (
    <section className="seccion">
      <h2>Lo que envió</h2>
      <Definiciones
        lista={[
          { nombre: 'Radicado', valor: <span className="numero">{radicado}</span> },
          { nombre: 'Recibida', valor: `${formatInstante(Date.parse(radicadaEn))} (hora de Colombia)` },
          { nombre: 'Nombre', valor: nombre },
          { nombre: 'Cargo', valor: cargo },
          { nombre: 'Correo', valor: <Direccion correo={correo} /> },
          {
            nombre: 'Por cuánto tiempo',
            valor:
              clase === 'encargo' && encargo
                ? `Por encargo, del ${formatFecha(encargo.desde)} al ${formatFecha(encargo.hasta)}`
                : 'Sin fecha final',
          },
        ]}
      />
      <h3>Documentos</h3>
      <ul className="lista-puntos">
        {soportes.map((s, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two documents may have the same name, and the list is only read
          <li key={i} className="direccion">
            {NOMBRES_CLASE_SOPORTE[s.clase]}: {s.nombre} ({formatNumero(String(Math.ceil(s.bytes / 1024)))} kB)
            {s.borrado ? '. Ya se borró, como dice el aviso de datos personales.' : ''}
          </li>
        ))}
      </ul>
    </section>
  )
}
