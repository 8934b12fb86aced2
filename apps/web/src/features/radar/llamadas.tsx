// The calls to an entity about a corte, newest first, and the form that adds one. What is noted stays as it was written.
import { formatInstante, NOMBRES_MEDIO_LLAMADA, NOMBRES_RESULTADO_LLAMADA, nombreRol } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import { Datos } from '../../ui/datos.tsx'
import type { Clave } from '../tablero/tipos.ts'
import { AnotarLlamada } from './anotar-llamada.tsx'
import type { Llamada } from './tipos.ts'

const CUANTAS = 20

export function Llamadas({ clave, nombre }: { clave: Clave; nombre: string }) {
  const lista = useQuery(
    consulta('GET /api/entidades/:entidad/radar/:instrumento/:vigencia/:corte/llamadas', {
      params: clave,
      consulta: { tamano: CUANTAS },
    }),
  )
  return (
    <div className="pila">
      <AnotarLlamada clave={clave} nombre={nombre} />
      <Datos de={lista} lineas={2}>
        {({ filas, total }) =>
          total === 0 ? null : (
            <>
              <p className="tenue">
                {total > CUANTAS ? `Las últimas ${CUANTAS} de ${total}:` : 'Lo que se ha hablado por este corte:'}
              </p>
              <ol className="llamadas">
                {filas.map((l) => (
                  <li key={l.id}>
                    <Hecha llamada={l} />
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Datos>
    </div>
  )
}

function Hecha({ llamada: { medio, con, resultado, nota, en, autor } }: { llamada: Llamada }) {
  return (
    <>
      <strong>
        {NOMBRES_MEDIO_LLAMADA[medio]}
        {con ? ` con ${con}` : ''}: {NOMBRES_RESULTADO_LLAMADA[resultado].toLowerCase()}
      </strong>
      {nota ? <span className="bloque">{nota}</span> : null}
      <span className="bloque tenue">
        {autor.nombre} ({nombreRol(autor.rol)}), {formatInstante(Date.parse(en))}
      </span>
    </>
  )
}
