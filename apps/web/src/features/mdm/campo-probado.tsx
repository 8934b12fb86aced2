// One value to try: a slider up to the ceiling, and a field that takes any number.
import { cifraMdm } from '@kpt/textos'
import { memo, useId, useState } from 'react'
import { Boton } from '../../ui/boton.tsx'
import { leerNumero } from '../rejilla/numero.ts'
import { crudo, isFraccion, nombreUnidad, SIN_DATO } from './cifras.ts'
import type { ColumnaPorProbar } from './columnas-por-probar.ts'

type Props = {
  readonly columna: ColumnaPorProbar
  readonly publicado: number | null
  readonly valor: number | null
  readonly onCambiar: (columna: string, valor: number | null) => void
}

const PASOS = 200

export const CampoProbado = memo(function CampoProbado({ columna, publicado, valor, onCambiar }: Props) {
  const { nombre, unidad, hasta, mejor } = columna
  const id = useId()
  const cien = isFraccion(unidad) ? 100 : 1
  const cambio = valor !== publicado
  const tope = Math.max(hasta, publicado ?? 0)
  return (
    <div className={cambio ? 'mdm-campo mdm-campo--cambio' : 'mdm-campo'}>
      <label htmlFor={id}>
        {nombre} <span className="tenue menor">({nombreUnidad(unidad)})</span>
      </label>
      <p className="tenue menor">
        Publicado: <span className="numero">{crudo(publicado, unidad)}</span>
        {mejor === null ? '' : mejor === 'mas' ? '; más es mejor' : '; menos es mejor'}
      </p>
      <div className="mdm-campo__controles">
        <input
          id={id}
          type="range"
          min={0}
          max={tope}
          step={tope / PASOS}
          value={valor ?? 0}
          aria-valuetext={valor === null ? SIN_DATO : crudo(valor, unidad)}
          onChange={(e) => onCambiar(columna.columna, Number(e.target.value))}
        />
        <Escrito
          key={valor ?? 'nada'}
          nombre={nombre}
          tope={columna.tope === null ? Number.MAX_SAFE_INTEGER : columna.tope * cien}
          texto={valor === null ? '' : sinCeros(cifraMdm(valor * cien, 4))}
          onEscribir={(x) => onCambiar(columna.columna, x === null ? null : x / cien)}
        />
        {cambio ? (
          <Boton variante="texto" onClick={() => onCambiar(columna.columna, publicado)}>
            Devolver<span className="solo-lector"> {nombre}</span>
          </Boton>
        ) : null}
      </div>
    </div>
  )
})

/** `73,4200` → `73,42`. */
const sinCeros = (texto: string): string => (texto.includes(',') ? texto.replace(/,?0+$/, '') : texto)

type PropsEscrito = {
  readonly nombre: string
  readonly texto: string
  /** As it is written, in per cent where it is a fraction. */
  readonly tope: number
  readonly onEscribir: (x: number | null) => void
}

/** Taken when the person leaves it or presses Enter; what cannot be taken stays, with what is wrong. */
function Escrito({ nombre, texto, tope, onEscribir }: PropsEscrito) {
  const [escrito, setEscrito] = useState(texto)
  const [error, setError] = useState<string>()
  const id = useId()
  const tomar = () => {
    if (escrito === texto) return setError(undefined)
    const leido = leerNumero(escrito)
    const valor = leido.ok && leido.valor !== null ? Number(leido.valor) : null
    if (!leido.ok) return setError('No es un número. Escríbalo así: 12,5')
    if (valor !== null && (valor < 0 || valor > tope)) return setError(`Debe estar entre 0 y ${cifraMdm(tope)}`)
    setError(undefined)
    onEscribir(valor)
  }
  return (
    <span className="mdm-campo__exacto">
      <input
        className="entrada numero"
        inputMode="decimal"
        aria-label={`${nombre}, valor exacto`}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : id}
        value={escrito}
        onChange={(e) => setEscrito(e.target.value)}
        onBlur={tomar}
        onKeyDown={(e) => e.key === 'Enter' && tomar()}
      />
      {error === undefined ? null : (
        <span id={id} role="alert" className="campo__error menor">
          {error}
        </span>
      )}
    </span>
  )
}
