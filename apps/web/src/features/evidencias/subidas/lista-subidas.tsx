// Files on their way: how much of each has arrived, what it waits for, and how to go on after leaving.
import { contar, formatNumero } from '@kpt/textos'
import { Barra } from '../../../ui/barra.tsx'
import { Boton } from '../../../ui/boton.tsx'
import type { Clave } from '../../reportes/borrador/red.ts'
import type { Subida } from './subida.ts'
import { useSubidas } from './usar-subidas.ts'

export function ListaSubidas({ clave }: { clave: Clave }) {
  const { cola, subidas } = useSubidas(clave)
  if (subidas.length === 0) return null
  return (
    <section className="pila pila--2" aria-label="Archivos por llegar">
      {/* Not a heading: it is shown under a title of the page, under a row of the grid and inside a card. */}
      <p>
        <strong>Archivos por llegar</strong>
      </p>
      <ul className="evidencias__subidas">
        {subidas.map((s) => (
          <li key={s.clave} className="pila pila--2">
            <p className="evidencias__nombre">{s.nombre}</p>
            <Barra
              etiqueta={`${s.nombre}, enviado`}
              fraccion={s.recibidos / s.bytes}
              figura={`${kilobytes(s.recibidos)} de ${kilobytes(s.bytes)} kB`}
            />
            <p role="status" className={s.fase === 'fallida' ? 'evidencias__falla' : 'tenue'}>
              {comoVa(s)}
            </p>
            <div className="acciones">
              {s.fase === 'fallida' ? <Boton onClick={() => cola.reintentar(s.clave)}>Intentar de nuevo</Boton> : null}
              {s.fase === 'guardando' ? null : (
                <Boton variante="texto" onClick={() => void cola.descartar(s.clave)}>
                  Descartar <span className="solo-lector">{s.nombre}</span>
                </Boton>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function comoVa({ fase, espera, error, recibidos, bytes }: Subida): string {
  switch (fase) {
    case 'en_cola':
      return 'Espera su turno.'
    case 'enviando':
      return 'Enviando. Puede ir a otras pantallas de KPT: el envío sigue.'
    case 'esperando':
      return `Se interrumpió la conexión. Lo enviado no se pierde: en ${contar(espera ?? 0, 'segundo', 'segundos')} se intenta de nuevo.`
    case 'guardando':
      return 'Llegó completo. Lo estamos revisando y guardando.'
    case 'fallida':
      return error ?? 'No se pudo enviar.'
    case 'sin_archivo':
      return `Quedó a medias (${Math.floor((recibidos / bytes) * 100)} %). Escoja el mismo archivo y se enviará solo lo que falta.`
  }
}

function kilobytes(bytes: number): string {
  return formatNumero(String(Math.ceil(bytes / 1024)))
}
