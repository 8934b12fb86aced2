// The rows that may be asked for, each with the date that rules and what happens after it; the closed ones and the chosen ones come first.
import { formatFecha, formatInstante, NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { claveDe } from './campos.ts'
import type { FilaPedible } from './tipos.ts'

type Props = {
  readonly filas: readonly FilaPedible[]
  readonly elegidas: readonly string[]
  readonly error: string | undefined
  readonly onElegir: (elegidas: string[]) => void
}

export function ElegirFilas({ filas, elegidas, error, onElegir }: Props) {
  const marcar = (clave: string, marcada: boolean) =>
    onElegir(marcada ? [...elegidas, clave] : elegidas.filter((e) => e !== clave))
  return (
    <fieldset className="pila pila--2" id="filas" tabIndex={-1}>
      <legend>
        <strong>Actividad que necesita más plazo</strong>
      </legend>
      {error ? (
        <p className="campo__error" role="alert">
          {error}
        </p>
      ) : null}
      {filas.map((f) => {
        const clave = claveDe(f)
        return (
          <label key={clave} className="opcion">
            <input
              type="checkbox"
              checked={elegidas.includes(clave)}
              onChange={(e) => marcar(clave, e.target.checked)}
            />{' '}
            <span>
              {f.texto}{' '}
              <span className="tenue">
                {NOMBRES_INSTRUMENTO[f.instrumento]}, vigencia {f.vigencia}. {quePasa(f)}
              </span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

/** The limit, and what happens after it. */
function quePasa({ limite, situacion, recibeHasta }: FilaPedible): string {
  const dia = limite === null ? '' : formatFecha(limite)
  if (situacion === 'abierta') return `El último día es el ${dia}.`
  if (situacion === 'cerrada') return `El plazo terminó el ${dia} y ya no se recibe.`
  return `El plazo terminó el ${dia}; se recibe fuera de plazo hasta el ${formatInstante(Date.parse(recibeHasta) - 1000)}.`
}
