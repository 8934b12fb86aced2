// The rows of a cronograma that a measure may touch, each with the date that rules and the one that it would get.
import { formatFecha } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import { CampoTexto } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import type { Campos } from './campos.ts'

type Props = {
  readonly campos: Campos
  readonly errorDe: (campo: string) => string | undefined
  readonly onFechas: (fechas: Campos['fechas']) => void
}

export function Actividades({ campos: { cronograma, fechas }, errorDe, onFechas }: Props) {
  const error = errorDe('filas')
  const [instrumento = '', vigencia = ''] = cronograma.split('/')
  const ver = useQuery(
    consulta('GET /api/calendario/:instrumento/:vigencia', {
      params: { instrumento: instrumento as 'seguimiento', vigencia },
    }),
  )
  const marcar = (clave: string, marcada: boolean) => {
    const { [clave]: _, ...resto } = fechas
    onFechas(marcada ? { ...resto, [clave]: '' } : resto)
  }
  return (
    <fieldset className="pila" id="filas" tabIndex={-1}>
      <legend>
        <strong>Actividades que cambian</strong>
      </legend>
      {error ? (
        <p className="campo__error" role="alert">
          {error}
        </p>
      ) : null}
      <Datos de={ver} lineas={4}>
        {({ actividades }) =>
          actividades.map((a) => (
            <div key={a.clave} className="pila pila--2">
              <label className="opcion">
                <input
                  type="checkbox"
                  checked={a.clave in fechas}
                  onChange={(e) => marcar(a.clave, e.target.checked)}
                />{' '}
                <span>
                  {a.texto} <span className="tenue">{a.limite ? `Límite: ${formatFecha(a.limite)}` : ''}</span>
                </span>
              </label>
              {a.clave in fechas ? (
                <CampoTexto
                  id={`fecha-${a.clave}`}
                  type="date"
                  etiqueta={
                    <>
                      Fecha nueva<span className="solo-lector"> de «{a.texto}»</span>
                    </>
                  }
                  ayuda="Ese día cuenta entero"
                  value={fechas[a.clave] ?? ''}
                  error={errorDe(`fecha-${a.clave}`)}
                  onChange={(e) => onFechas({ ...fechas, [a.clave]: e.target.value })}
                />
              ) : null}
            </div>
          ))
        }
      </Datos>
    </fieldset>
  )
}
